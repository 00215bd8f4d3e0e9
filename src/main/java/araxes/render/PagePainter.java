package araxes.render;

import araxes.cartography.Page;
import araxes.cartography.Panel;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/// Paints pages with the painter of maps: whole, or in bands, so that a page of any size needs the memory of a band.
public final class PagePainter {
    private final Page page;
    private final int width;
    private final int height;
    private final double scale;

    public PagePainter(Page page) {
        this(page, 1);
    }

    /// The same page with fewer pixels, for a look at it.
    ///
    /// @param reduction at most 1
    public PagePainter(Page page, double reduction) {
        this.page = page;
        width = Math.max(1, (int) Math.round(page.format().width() * reduction));
        height = Math.max(1, (int) Math.round(page.format().height() * reduction));
        scale = page.format().pixelsPerUnit() * reduction;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// A part of the page over its whole width.
    ///
    /// @param top first row of pixels, inclusive
    /// @param rows how many; the part ends within the page
    /// @return opaque pixels row by row, 0xAARRGGBB
    public int[] band(int top, int rows) {
        var image = new BufferedImage(width(), rows, BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = image.createGraphics();
        try {
            graphics.setColor(new Color(page.paperArgb(), true));
            graphics.fillRect(0, 0, width(), rows);
            graphics.translate(0, -top);
            paint(graphics, top, rows);
        } finally {
            graphics.dispose();
        }
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    private void paint(Graphics2D graphics, int top, int rows) {
        for (var panel : page.panels()) {
            if (panel.y() * scale < top + rows && (panel.y() + panel.height()) * scale > top) {
                var own = (Graphics2D) graphics.create();
                try {
                    own.scale(scale, scale);
                    own.clip(new Rectangle2D.Double(panel.x(), panel.y(), panel.width(), panel.height()));
                    own.translate(panel.x(), panel.y());
                    paint(panel, own);
                } finally {
                    own.dispose();
                }
            }
        }
    }

    private static void paint(Panel panel, Graphics2D graphics) {
        var visible = graphics.getClipBounds();
        var painter = new ItemPainter(graphics);
        for (var sheet : panel.sheets()) {
            for (var item : sheet.items()) {
                if (ItemReach.meets(item, visible)) {
                    painter.draw(item);
                }
            }
        }
    }
}
