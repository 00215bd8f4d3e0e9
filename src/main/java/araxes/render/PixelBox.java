package araxes.render;

/// A rectangle of pixels. A width or height of 0 means that nothing changed.
public record PixelBox(int x, int y, int width, int height) {
    public boolean isEmpty() {
        return width == 0 || height == 0;
    }
}
