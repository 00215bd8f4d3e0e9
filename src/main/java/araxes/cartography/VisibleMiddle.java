package araxes.cartography;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A place for an area's name: the middle of its widest stretch among a few lines across its visible part.
///
/// @param width of the stretch, in pixels
record VisibleMiddle(double x, double y, double width) {
    private static final int LINES = 9;

    /// Null if nothing of the area is inside the picture.
    static @Nullable VisibleMiddle of(PixelPath area, Viewport viewport) {
        double top = viewport.height();
        double bottom = 0;
        for (var ring : area.parts()) {
            for (int i = 1; i < ring.length; i += 2) {
                top = Math.min(top, ring[i]);
                bottom = Math.max(bottom, ring[i]);
            }
        }
        top = Math.max(0, top);
        bottom = Math.min(viewport.height(), bottom);
        VisibleMiddle best = null;
        double bestWorth = 0;
        for (int line = 1; line <= LINES && top < bottom; line++) {
            double part = (double) line / (LINES + 1);
            var stretch = widest(area, top + part * (bottom - top), viewport.width());
            double worth = stretch.width * (1 - Math.abs(part - 0.5)); // near the middle rather than a little wider
            if (worth > bestWorth) {
                best = stretch;
                bestWorth = worth;
            }
        }
        return best;
    }

    private static VisibleMiddle widest(PixelPath area, double y, int pictureWidth) {
        var crossings = crossings(area, y);
        var best = new VisibleMiddle(0, y, 0);
        for (int i = 0; i + 1 < crossings.length; i += 2) {
            double from = Math.max(0, crossings[i]);
            double to = Math.min(pictureWidth, crossings[i + 1]);
            if (to - from > best.width) {
                best = new VisibleMiddle((from + to) / 2, y, to - from);
            }
        }
        return best;
    }

    /// Where a horizontal line enters and leaves an area in turn, from left to right.
    static double[] crossings(PixelPath area, double y) {
        var crossings = new double[16];
        int count = 0;
        for (var ring : area.parts()) {
            for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
                if (ring[i + 1] > y != ring[j + 1] > y) {
                    if (count == crossings.length) {
                        crossings = Arrays.copyOf(crossings, 2 * count);
                    }
                    crossings[count++] = ring[i] + (y - ring[i + 1]) / (ring[j + 1] - ring[i + 1]) * (ring[j] - ring[i]);
                }
            }
        }
        Arrays.sort(crossings, 0, count);
        return Arrays.copyOf(crossings, count);
    }
}
