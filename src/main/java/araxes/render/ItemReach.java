package araxes.render;

import araxes.cartography.DisplayItem;
import araxes.cartography.PixelPath;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// How far the ink of display items can reach: a sheet need not be looked at beyond.
final class ItemReach {
    /// Antialiasing and rounding.
    private static final double ROOM = 2;
    private double left = Double.POSITIVE_INFINITY;
    private double top = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;

    private ItemReach() {}

    /// A box around everything the items can colour, inside a picture of that size.
    static PixelBox of(List<DisplayItem> items, int width, int height) {
        var reach = new ItemReach();
        items.forEach(reach::add);
        int x = (int) Math.max(0, Math.floor(reach.left - ROOM));
        int y = (int) Math.max(0, Math.floor(reach.top - ROOM));
        int endX = (int) Math.min(width, Math.ceil(reach.right + ROOM));
        int endY = (int) Math.min(height, Math.ceil(reach.bottom + ROOM));
        return x < endX && y < endY ? new PixelBox(x, y, endX - x, endY - y) : PixelBox.EMPTY;
    }

    /// Whether the item can colour anything inside the rectangle.
    static boolean meets(DisplayItem item, Rectangle visible) {
        var reach = new ItemReach();
        reach.add(item);
        return reach.right + ROOM > visible.getMinX() && reach.left - ROOM < visible.getMaxX()
            && reach.bottom + ROOM > visible.getMinY() && reach.top - ROOM < visible.getMaxY();
    }

    private void add(DisplayItem item) {
        switch (item) {
            case DisplayItem.Area(var path, _) -> add(path, 0);
            case DisplayItem.Line(var path, var pen) -> add(path, pen.width());
            case DisplayItem.Symbol symbol -> add(symbol.x(), symbol.y(), symbol.size());
            case DisplayItem.Text text -> {
                Rectangle2D bounds = BundledFonts.font(text.size(), text.bold()).getStringBounds(text.text(), BundledFonts.RENDER_CONTEXT);
                // The line's height, which holds every glyph, and a letter's width for what leans out of its advance.
                double room = text.haloWidth() + text.size();
                add(text.x() + bounds.getMinX(), text.y() + bounds.getMinY(), room);
                add(text.x() + bounds.getMaxX(), text.y() + bounds.getMaxY(), room);
            }
            case DisplayItem.UnitFills _ -> throw new IllegalArgumentException("The fills of units stand on a sheet of their own");
        }
    }

    private void add(PixelPath path, double room) {
        for (var part : path.parts()) {
            for (int i = 0; i < part.length; i += 2) {
                add(part[i], part[i + 1], room);
            }
        }
    }

    private void add(double x, double y, double room) {
        left = Math.min(left, x - room);
        right = Math.max(right, x + room);
        top = Math.min(top, y - room);
        bottom = Math.max(bottom, y + room);
    }
}
