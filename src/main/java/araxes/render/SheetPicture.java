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
        var reach = ItemReach.of(sheet.items(), canvas.getWidth(), canvas.getHeight());
        if (!reach.isEmpty()) {
            var graphics = canvas.createGraphics();
            try {
                graphics.clipRect(reach.x(), reach.y(), reach.width(), reach.height());
                var painter = new ItemPainter(graphics);
                sheet.items().forEach(painter::draw);
            } finally {
                graphics.dispose();
            }
        }
        return scan(((DataBufferInt) canvas.getRaster().getDataBuffer()).getData(), canvas.getWidth(), canvas.getHeight(), reach);
    }

    private static SheetPicture scan(int[] image, int width, int height, PixelBox reach) {
        var rowRuns = new int[height + 1];
        var start = new IntList();
        var length = new IntList();
        var first = new IntList();
        var pixels = new IntList();
        var box = PixelBox.EMPTY;
        int right = reach.x() + reach.width();
        for (int row = 0; row < height; row++) {
            if (row >= reach.y() && row < reach.y() + reach.height()) {
                int base = row * width;
                int x = reach.x();
                while (x < right) {
                    if (image[base + x] == 0) {
                        x++;
                    } else {
                        int from = x;
                        while (x < right && image[base + x] != 0) {
                            x++;
                        }
                        start.add(from);
                        length.add(x - from);
                        first.add(pixels.size());
                        pixels.addAll(image, base + from, x - from);
                        box = box.union(new PixelBox(from, row, x - from, 1));
                    }
                }
                Arrays.fill(image, base + reach.x(), base + right, 0);
            }
            rowRuns[row + 1] = start.size();
        }
        return new SheetPicture(rowRuns, start.toInts(), length.toInts(), first.toInts(), pixels.toInts(), box);
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
