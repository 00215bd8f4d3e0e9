package araxes.cartography;

import java.util.List;
import java.util.stream.Stream;

/// The corner of the picture where a legend hides least: of the coverage and above all of the units with most history, or of what differs.
/// But for a difference it depends on the viewport and the proposals alone, so the legend does not jump when it grows or shrinks with the day.
///
/// @param x of the corner
/// @param y of the corner
/// @param right whether the legend extends to the left of x
/// @param bottom whether it extends upwards of y
record LegendCorner(double x, double y, boolean right, boolean bottom) {
    /// The size of an ordinary legend, in pixels.
    static final Size USUAL = new Size(260, 180);
    private static final double WIDEST = 392;
    private static final int LINES = 12;
    /// What hiding a vertex of a line counts, in pixels of hidden area a scan line.
    private static final double WIDTH_OF_A_LINE = 4;

    /// In pixels.
    record Size(double width, double height) {}

    /// @param areas areas and lines that should not be hidden; what is named several times weighs as much more
    /// @param legend how large it is thought to be
    /// @param date what stands in the upper left corner; on a narrow picture it reaches below the upper right one
    /// @param seen where the legend can be seen
    /// @param scale what stands in the lower right corner
    static LegendCorner of(List<WorldShape> areas, Size legend, PixelClip clip, Viewport viewport, Seen seen, Labels.Box date, Labels.Box scale) {
        double width = viewport.width();
        double edge = Furniture.EDGE;
        double top = date.bottom() + edge;
        // Where the date stands on the right, the legend hangs below it.
        double topRight = seen == Seen.RIGHT || width - edge - WIDEST < date.right() + edge ? top : edge;
        double bottom = scale.top() - edge;
        var corners = Stream.of(
            new LegendCorner(edge, edge + legend.width() > scale.left() ? bottom : viewport.height() - edge, false, true),
            new LegendCorner(width - edge, bottom, true, true),
            new LegendCorner(width - edge, topRight, true, false),
            new LegendCorner(edge, top, false, false)).filter(corner -> seen.isOnThe(corner.right)).toList();
        var paths = areas.stream().flatMap(area -> clip.path(area).stream()).toList();
        var best = corners.getFirst();
        double least = Double.POSITIVE_INFINITY;
        for (var corner : corners) {
            double hidden = hidden(corner.box(legend.width(), legend.height()), paths);
            if (hidden < least) {
                best = corner;
                least = hidden;
            }
        }
        return best;
    }

    /// Above what stands in the lower right corner if that reaches over to the legend, as on a narrow picture.
    LegendCorner clearOf(Labels.Box scale, Legend legend) {
        var box = legend.box(this);
        return bottom && box.right() > scale.left() && box.bottom() > scale.top() ? new LegendCorner(x, scale.top() - Furniture.EDGE, right, true) : this;
    }

    Labels.Box box(double width, double height) {
        double left = right ? x - width : x;
        double top = bottom ? y - height : y;
        return new Labels.Box(left, top, left + width, top + height);
    }

    /// Length of what lies below the box along a few lines, in pixels.
    private static double hidden(Labels.Box box, List<PixelPath> areas) {
        double length = 0;
        for (int line = 0; line < LINES; line++) {
            double y = box.top() + (line + 0.5) / LINES * (box.bottom() - box.top());
            for (var area : areas.stream().filter(PixelPath::closed).toList()) {
                var crossings = VisibleMiddle.crossings(area, y);
                for (int i = 0; i + 1 < crossings.length; i += 2) {
                    length += Math.max(0, Math.min(box.right(), crossings[i + 1]) - Math.max(box.left(), crossings[i]));
                }
            }
        }
        for (var line : areas.stream().filter(path -> !path.closed()).toList()) {
            length += LINES * WIDTH_OF_A_LINE * pointsInside(line, box);
        }
        return length;
    }

    private static long pointsInside(PixelPath line, Labels.Box box) {
        long inside = 0;
        for (var part : line.parts()) {
            for (int i = 0; i < part.length; i += 2) {
                inside += part[i] > box.left() && part[i] < box.right() && part[i + 1] > box.top() && part[i + 1] < box.bottom() ? 1 : 0;
            }
        }
        return inside;
    }
}
