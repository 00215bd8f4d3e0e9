package araxes.render;

import araxes.cartography.Sheet;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/// The picture of one transparent sheet, kept as runs of visible pixels: most of a sheet is empty.
final class SheetPicture {
    /// First run of each row; one more entry than rows.
    private final int[] rowRuns;
    private final int[] runStart;
    private final int[] runLength;
    private final int[] runPixels;
    /// Premultiplied 0xAARRGGBB of all runs, one after the other.
    private final int[] pixels;
    private final PixelBox box;

    private SheetPicture(int[] rowRuns, int[] runStart, int[] runLength, int[] runPixels, int[] pixels, PixelBox box) {
        this.rowRuns = rowRuns;
        this.runStart = runStart;
        this.runLength = runLength;
        this.runPixels = runPixels;
        this.pixels = pixels;
        this.box = box;
    }

    /// @param canvas a transparent premultiplied image, left transparent again
    static SheetPicture of(Sheet sheet, BufferedImage canvas) {
        var graphics = canvas.createGraphics();
        try {
            var painter = new ItemPainter(graphics);
            sheet.items().forEach(painter::draw);
        } finally {
            graphics.dispose();
        }
        return scan(((DataBufferInt) canvas.getRaster().getDataBuffer()).getData(), canvas.getWidth(), canvas.getHeight());
    }

    private static SheetPicture scan(int[] image, int width, int height) {
        int runs = 0;
        int visible = 0;
        for (int row = 0; row < height; row++) {
            boolean inside = false;
            for (int i = row * width; i < (row + 1) * width; i++) {
                boolean seen = image[i] != 0;
                visible += seen ? 1 : 0;
                runs += seen && !inside ? 1 : 0;
                inside = seen;
            }
        }
        var rowRuns = new int[height + 1];
        var start = new int[runs];
        var length = new int[runs];
        var first = new int[runs];
        var pixels = new int[visible];
        int left = width;
        int right = 0;
        int top = height;
        int bottom = 0;
        int run = 0;
        int pixel = 0;
        for (int row = 0; row < height; row++) {
            for (int x = 0; x < width; x++) {
                if (image[row * width + x] != 0) {
                    start[run] = x;
                    first[run] = pixel;
                    while (x < width && image[row * width + x] != 0) {
                        pixels[pixel++] = image[row * width + x++];
                    }
                    length[run] = x - start[run];
                    left = Math.min(left, start[run]);
                    right = Math.max(right, x);
                    top = Math.min(top, row);
                    bottom = row + 1;
                    run++;
                }
            }
            rowRuns[row + 1] = run;
            Arrays.fill(image, row * width, (row + 1) * width, 0);
        }
        return new SheetPicture(rowRuns, start, length, first, pixels,
            runs == 0 ? PixelBox.EMPTY : new PixelBox(left, top, right - left, bottom - top));
    }

    /// The smallest box around everything visible.
    PixelBox box() {
        return box;
    }

    /// Lays the sheet over a part of a picture of opaque pixels.
    void blend(int[] target, int width, PixelBox part) {
        int right = part.x() + part.width();
        for (int row = part.y(); row < part.y() + part.height(); row++) {
            for (int run = rowRuns[row]; run < rowRuns[row + 1]; run++) {
                int from = Math.max(part.x(), runStart[run]);
                int to = Math.min(right, runStart[run] + runLength[run]);
                int source = runPixels[run] + from - runStart[run];
                for (int i = row * width + from; i < row * width + to; i++, source++) {
                    int above = pixels[source];
                    int alpha = above >>> 24;
                    target[i] = alpha == 255 ? above : above + dimmed(target[i], 255 - alpha);
                }
            }
        }
    }

    /// An opaque pixel times part / 255, rounded to nearest; red and blue share one multiplication.
    private static int dimmed(int argb, int part) {
        int redBlue = (argb & 0xFF00FF) * part + 0x800080;
        redBlue = (redBlue + ((redBlue >>> 8) & 0xFF00FF)) >>> 8 & 0xFF00FF;
        int alphaGreen = (argb >>> 8 & 0xFF00FF) * part + 0x800080;
        alphaGreen = (alphaGreen + ((alphaGreen >>> 8) & 0xFF00FF)) & 0xFF00FF00;
        return alphaGreen | redBlue;
    }
}
