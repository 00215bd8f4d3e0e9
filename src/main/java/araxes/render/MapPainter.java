package araxes.render;

import araxes.cartography.DisplayList;

/// Paints display lists into a buffer of pixels that it keeps, redoing only what changed since the last.
/// Not safe to share between threads: one painter per picture.
public final class MapPainter {
    /// @return the box of the pixels that changed
    public PixelBox paint(DisplayList map) {
        throw new UnsupportedOperationException(map.toString());
    }

    /// The picture, row by row, 0xAARRGGBB, opaque. Valid until the next call of [#paint]; replaced when the size changes.
    public int[] pixels() {
        throw new UnsupportedOperationException();
    }
}
