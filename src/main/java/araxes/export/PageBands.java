package araxes.export;

import araxes.cartography.Page;
import araxes.render.PagePainter;
import java.io.IOException;

/// The pixels of a page, a band of rows after the other.
final class PageBands {
    /// Pixels held at once.
    private static final int PIXELS = 1 << 21;

    private PageBands() {}

    /// Takes a row of pixels.
    @FunctionalInterface
    interface Rows {
        /// @param pixels 0xAARRGGBB
        /// @param from index of the first pixel of the row
        void row(int[] pixels, int from) throws IOException;
    }

    static int rowsOf(Page page) {
        return Math.clamp(PIXELS / page.format().width(), 1, page.format().height());
    }

    /// Hands over all rows, from the top.
    static void paint(Page page, Rows rows) throws IOException {
        var painter = new PagePainter(page);
        int each = rowsOf(page);
        for (int top = 0; top < painter.height(); top += each) {
            int count = Math.min(each, painter.height() - top);
            var pixels = painter.band(top, count);
            for (int row = 0; row < count; row++) {
                rows.row(pixels, row * painter.width());
            }
        }
    }
}
