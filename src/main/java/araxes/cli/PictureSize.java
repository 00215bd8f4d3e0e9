package araxes.cli;

import araxes.cartography.PageFormat;
import araxes.session.PictureOptions;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Width and height of a picture in pixels.
record PictureSize(int width, int height) {
    static final PictureSize FULL_HD = new PictureSize(PictureOptions.Size.FULL_HD.width(), PictureOptions.Size.FULL_HD.height());
    static final int LARGEST_SIDE = PageFormat.LARGEST_SIDE;
    private static final int SMALLEST_SIDE = 16;

    PictureOptions.Size size() {
        return new PictureOptions.Size(width, height);
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }

    static final class Converter implements ITypeConverter<PictureSize> {
        private static final Pattern FORM = Pattern.compile("(\\d{1,9})[x×](\\d{1,9})");

        @Override
        public PictureSize convert(String text) {
            var matcher = FORM.matcher(text);
            if (!matcher.matches()) {
                throw new TypeConversionException(Wording.of("not-a-size", text));
            }
            return new PictureSize(side(matcher.group(1), text), side(matcher.group(2), text));
        }

        private static int side(String digits, String text) {
            int side = Integer.parseInt(digits);
            if (side < SMALLEST_SIDE || side > LARGEST_SIDE) {
                throw new TypeConversionException(Wording.of("size-outside", text, SMALLEST_SIDE, LARGEST_SIDE));
            }
            return side;
        }
    }
}
