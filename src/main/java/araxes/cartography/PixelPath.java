package araxes.cartography;

import java.util.List;

/// Rings or lines in pixels: x and y alternate. Filled by the even-odd rule, so that holes need no winding order.
///
/// @param closed whether every part ends where it begins
public record PixelPath(List<double[]> parts, boolean closed) {
    public PixelPath {
        parts = List.copyOf(parts);
    }
}
