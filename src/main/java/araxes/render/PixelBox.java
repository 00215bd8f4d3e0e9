package araxes.render;

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

    public boolean intersects(PixelBox other) {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }
}
