package araxes.cartography;

import java.util.List;

/// How a line is drawn.
///
/// @param argb 0xAARRGGBB, not premultiplied
/// @param width in pixels
/// @param dashes lengths in pixels, drawn and left out in turn; empty for a solid line
public record Pen(int argb, double width, List<Double> dashes) {
    public Pen {
        dashes = List.copyOf(dashes);
    }

    public static Pen solid(int argb, double width) {
        return new Pen(argb, width, List.of());
    }
}
