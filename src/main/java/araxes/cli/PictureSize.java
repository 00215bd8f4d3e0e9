package araxes.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Width and height of a picture in pixels.
record PictureSize(int width, int height) {
    static final PictureSize FULL_HD = new PictureSize(1920, 1080);
    static final int LARGEST_SIDE = 16_384;
    private static final int SMALLEST_SIDE = 16;

    /// What a picture takes at its peak: measured with every layer shown, 22 bytes a pixel beside the atlas, and some to spare.
    private static final int BYTES_PER_PIXEL = 28;
    private static final long BYTES_OF_THE_ATLAS = 64L << 20;

    long bytesNeeded() {
        return (long) width * height * BYTES_PER_PIXEL + BYTES_OF_THE_ATLAS;
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
