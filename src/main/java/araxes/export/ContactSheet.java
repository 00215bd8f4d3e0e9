package araxes.export;

import araxes.cartography.CaptionBand;
import araxes.model.Language;
import araxes.render.MapPainter;
import araxes.render.PixelBox;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// All pictures small on one sheet, in rows, each with its day: a PNG.
final class ContactSheet implements FilmWriter {
    private static final int THUMB_WIDTH = 320;
    private static final int MARGIN = 12;
    private static final int PAPER = 0xFFFFFFFF;
    private final OutputStream out;
    private final int width;
    private final int height;
    private final int thumbHeight;
    private final Language language;
    private final Imprint imprint;
    private final List<int[]> thumbs = new ArrayList<>();

    ContactSheet(OutputStream out, int width, int height, Language language, Imprint imprint) {
        this.out = out;
        this.width = width;
        this.height = height;
        this.language = language;
        this.imprint = imprint;
        thumbHeight = Math.max(1, (int) Math.round((double) height * THUMB_WIDTH / width));
    }

    @Override
    public void write(LocalDate day, int[] pixels, PixelBox changed, Duration stands) {
        var thumb = new int[THUMB_WIDTH * (thumbHeight + CaptionBand.DAY_HEIGHT)];
        for (int y = 0; y < thumbHeight; y++) {
            for (int x = 0; x < THUMB_WIDTH; x++) {
                thumb[y * THUMB_WIDTH + x] = mean(pixels, (double) x * width / THUMB_WIDTH, (double) y * height / thumbHeight,
                    (double) (x + 1) * width / THUMB_WIDTH, (double) (y + 1) * height / thumbHeight);
            }
        }
        var painter = new MapPainter();
        painter.paint(CaptionBand.ofDay(day, language, THUMB_WIDTH, PngExporter.textMeasure()));
        System.arraycopy(painter.pixels(), 0, thumb, THUMB_WIDTH * thumbHeight, THUMB_WIDTH * CaptionBand.DAY_HEIGHT);
        thumbs.add(thumb);
    }

    /// The mean colour of the pixels in a box.
    private int mean(int[] pixels, double left, double top, double right, double bottom) {
        long red = 0;
        long green = 0;
        long blue = 0;
        int count = 0;
        for (int y = (int) top; y < Math.max((int) top + 1, Math.min(height, (int) bottom)); y++) {
            for (int x = (int) left; x < Math.max((int) left + 1, Math.min(width, (int) right)); x++) {
                int pixel = pixels[y * width + x];
                red += pixel >> 16 & 0xFF;
                green += pixel >> 8 & 0xFF;
                blue += pixel & 0xFF;
                count++;
            }
        }
        return 0xFF000000 | (int) (red / count) << 16 | (int) (green / count) << 8 | (int) (blue / count);
    }

    @Override
    public void close() throws IOException {
        int columns = Math.max(1, (int) Math.ceil(Math.sqrt(thumbs.size() * (thumbHeight + CaptionBand.DAY_HEIGHT) / (double) THUMB_WIDTH)));
        int rows = (thumbs.size() + columns - 1) / columns;
        int cell = thumbHeight + CaptionBand.DAY_HEIGHT;
        int sheetWidth = MARGIN + columns * (THUMB_WIDTH + MARGIN);
        int sheetHeight = Math.max(1, MARGIN + rows * (cell + MARGIN));
        var row = new int[sheetWidth];
        try (var png = new PngStream(out, sheetWidth, sheetHeight, PngExporter.SCREEN_PIXELS_PER_INCH, imprint)) {
            for (int y = 0; y < sheetHeight; y++) {
                Arrays.fill(row, PAPER);
                int line = (y - MARGIN) % (cell + MARGIN);
                int first = (y - MARGIN) / (cell + MARGIN) * columns;
                for (int column = 0; y >= MARGIN && line < cell && column < columns && first + column < thumbs.size(); column++) {
                    System.arraycopy(thumbs.get(first + column), line * THUMB_WIDTH, row, MARGIN + column * (THUMB_WIDTH + MARGIN), THUMB_WIDTH);
                }
                png.row(row, 0);
            }
        }
    }
}
