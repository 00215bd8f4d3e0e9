package araxes.cartography;

import java.util.ArrayList;
import java.util.List;

/// Places labels one after the other, the most important first, so that none covers another or leaves the picture.
final class Labels {
    private static final double GAP = 2;
    private final TextMeasure measure;
    private final int width;
    private final int height;
    private final List<Box> taken = new ArrayList<>();

    record Box(double left, double top, double right, double bottom) {
        private boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /// How a label looks.
    record Style(double size, boolean bold, int argb) {}

    Labels(TextMeasure measure, Viewport viewport) {
        this.measure = measure;
        width = viewport.width();
        height = viewport.height();
    }

    /// Keeps labels out of a box.
    void reserve(Box box) {
        taken.add(box);
    }

    /// Puts a name beside a point: right, left, above, below and the corners, whichever is free first.
    ///
    /// @param distance of the text from the point, in pixels
    /// @return whether there was room
    boolean placeBeside(String text, double x, double y, double distance, Style style, List<DisplayItem> items) {
        double textWidth = measure.width(text, style.size(), style.bold());
        double rise = 0.35 * style.size();
        double near = distance * 0.7;
        double[][] baselines = {
            {x + distance, y + rise}, {x - distance - textWidth, y + rise},
            {x - textWidth / 2, y - distance - 1}, {x - textWidth / 2, y + distance + 0.8 * style.size()},
            {x + near, y - near}, {x + near, y + near + 0.7 * style.size()},
            {x - near - textWidth, y - near}, {x - near - textWidth, y + near + 0.7 * style.size()}};
        for (var baseline : baselines) {
            if (place(text, baseline[0], baseline[1], textWidth, style, items)) {
                return true;
            }
        }
        return false;
    }

    /// Puts a name over a point, centred.
    boolean placeOver(String text, double x, double y, Style style, List<DisplayItem> items) {
        double textWidth = measure.width(text, style.size(), style.bold());
        return place(text, x - textWidth / 2, y + 0.35 * style.size(), textWidth, style, items);
    }

    private boolean place(String text, double x, double baseline, double textWidth, Style style, List<DisplayItem> items) {
        var box = new Box(x - GAP, baseline - 0.8 * style.size() - GAP, x + textWidth + GAP, baseline + 0.25 * style.size() + GAP);
        boolean free = box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height
            && taken.stream().noneMatch(box::overlaps);
        if (free) {
            taken.add(box);
            items.add(new DisplayItem.Text(text, x, baseline, style.size(), style.bold(), style.argb(), MapStyle.HALO, 1.6));
        }
        return free;
    }
}
