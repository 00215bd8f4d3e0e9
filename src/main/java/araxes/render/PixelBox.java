package araxes.render;

import java.util.List;
import java.util.stream.Stream;

/// A rectangle of pixels, from (x, y) inclusive to (x + width, y + height) exclusive.
public record PixelBox(int x, int y, int width, int height) {
    public static final PixelBox EMPTY = new PixelBox(0, 0, 0, 0);

    public boolean isEmpty() {
        return width <= 0 || height <= 0;
    }

    /// The smallest box around both.
    public PixelBox union(PixelBox other) {
        if (isEmpty()) {
            return other;
        }
        if (other.isEmpty()) {
            return this;
        }
        int left = Math.min(x, other.x);
        int top = Math.min(y, other.y);
        return new PixelBox(left, top,
            Math.max(x + width, other.x + other.width) - left, Math.max(y + height, other.y + other.height) - top);
    }

    /// What both cover.
    PixelBox intersection(PixelBox other) {
        int left = Math.max(x, other.x);
        int top = Math.max(y, other.y);
        int right = Math.min(x + width, other.x + other.width);
        int bottom = Math.min(y + height, other.y + other.height);
        return left < right && top < bottom ? new PixelBox(left, top, right - left, bottom - top) : EMPTY;
    }

    /// What this covers and the other does not, as boxes that do not overlap.
    List<PixelBox> without(PixelBox other) {
        var common = intersection(other);
        if (common.isEmpty()) {
            return List.of(this);
        }
        int commonRight = common.x + common.width;
        int commonBottom = common.y + common.height;
        return Stream.of(new PixelBox(x, y, width, common.y - y), new PixelBox(x, commonBottom, width, y + height - commonBottom),
            new PixelBox(x, common.y, common.x - x, common.height), new PixelBox(commonRight, common.y, x + width - commonRight, common.height))
            .filter(box -> !box.isEmpty()).toList();
    }

    public boolean intersects(PixelBox other) {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }
}
