package araxes.cli;

import araxes.cartography.PageFormat;
import araxes.export.PageFile;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Width and height of a picture in pixels.
record PictureSize(int width, int height) {
    static final PictureSize FULL_HD = new PictureSize(1920, 1080);
    static final int LARGEST_SIDE = PageFormat.LARGEST_SIDE;
    private static final int SMALLEST_SIDE = 16;

    /// What a picture of the screen's painter takes at its peak: measured with every layer shown, 22 bytes a pixel beside the atlas.
    private static final int BYTES_PER_PIXEL_OF_SCREEN = 28;
    private static final int BYTES_PER_PIXEL_OF_JPEG = 4;
    private static final long BYTES_OF_BANDS = 64L << 20;
    private static final long BYTES_OF_THE_ATLAS = 64L << 20;
    private static final long MOST_PIXELS_OF_SCREEN = 9_000_000;

    /// Whether the picture has the very pixels of the screen; larger ones are painted in bands, which needs no more memory the larger they are.
    static boolean isOfScreen(PageFile kind, PageFormat format) {
        return kind == PageFile.PNG && format.pixelsPerUnit() == 1 && (long) format.width() * format.height() <= MOST_PIXELS_OF_SCREEN;
    }

    static long bytesNeeded(PageFile kind, PageFormat format) {
        long pixels = (long) format.width() * format.height();
        return BYTES_OF_THE_ATLAS + BYTES_OF_BANDS + switch (kind) {
            case JPEG -> BYTES_PER_PIXEL_OF_JPEG * pixels;
            case PNG -> BYTES_PER_PIXEL_OF_SCREEN * Math.min(pixels, MOST_PIXELS_OF_SCREEN);
            case SVG, PDF, GEOTIFF -> 0;
        };
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
