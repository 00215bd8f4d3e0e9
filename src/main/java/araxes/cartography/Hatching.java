package araxes.cartography;

import araxes.model.Pattern;

/// Patterns as tiles that repeat every eight pixels from the picture's corner, so that neighbours' hatching lines up.
public final class Hatching {
    /// Width and height of a tile, in pixels.
    public static final int SIZE = 8;

    private Hatching() {}

    /// The colour of a fill at a pixel, 0xAARRGGBB, not premultiplied.
    public static int argb(Fill fill, int x, int y) {
        double cover = cover(fill.pattern(), Math.floorMod(x, SIZE), Math.floorMod(y, SIZE));
        return mix(fill.argb(), fill.patternArgb(), cover);
    }

    /// How much of the pixel the pattern covers, 0 to 1.
    private static double cover(Pattern pattern, int x, int y) {
        return switch (pattern) {
            case NONE -> 0;
            case DIAGONAL -> line(Math.floorMod(x + y, SIZE) - (SIZE - 1) / 2.0);
            case BACK_DIAGONAL -> line(Math.floorMod(x - y, SIZE) - (SIZE - 1) / 2.0);
            case CROSS -> Math.max(cover(Pattern.DIAGONAL, x, y), cover(Pattern.BACK_DIAGONAL, x, y));
            case HORIZONTAL -> line((y - (SIZE - 1) / 2.0) * 0.8);
            case VERTICAL -> line((x - (SIZE - 1) / 2.0) * 0.8);
            case DOTS -> Math.max(dot(x - 1.5, y - 1.5), dot(x - 5.5, y - 5.5));
        };
    }

    private static double line(double distance) {
        return Math.clamp(1.3 - Math.abs(distance), 0, 1);
    }

    private static double dot(double x, double y) {
        return Math.clamp(1.7 - Math.hypot(x, y), 0, 1);
    }

    private static int mix(int below, int above, double part) {
        double opacity = part * (above >>> 24) / 255;
        if (opacity == 0) {
            return below;
        }
        double belowOpacity = (below >>> 24) / 255.0 * (1 - opacity);
        double total = opacity + belowOpacity;
        int argb = (int) Math.round(255 * total) << 24;
        for (int shift = 0; shift < 24; shift += 8) {
            double channel = ((above >>> shift & 255) * opacity + (below >>> shift & 255) * belowOpacity) / total;
            argb |= (int) Math.round(channel) << shift;
        }
        return argb;
    }
}
