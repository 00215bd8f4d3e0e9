package araxes.cartography;

import araxes.model.Pattern;

/// Patterns as tiles that repeat every eight pixels of the layout from the picture's corner, so that neighbours' hatching lines up.
public final class Hatching {
    /// Width and height of a tile, in pixels of the layout.
    public static final int SIZE = 8;

    private static final double MIDDLE = (SIZE - 1) / 2.0;

    private Hatching() {}

    /// The colour of a fill at a pixel, 0xAARRGGBB, not premultiplied.
    public static int argb(Fill fill, int x, int y) {
        double cover = cover(fill.pattern(), layout(x, fill), layout(y, fill), fill.density());
        return mix(fill.argb(), fill.patternArgb(), cover);
    }

    /// The middle of the pixel, as if the layout's pixels were numbered by their middles.
    private static double layout(int pixel, Fill fill) {
        return (Math.floorMod(pixel, fill.period()) + 0.5) / fill.density() - 0.5;
    }

    /// How much of the pixel the pattern covers, 0 to 1.
    private static double cover(Pattern pattern, double x, double y, int density) {
        return switch (pattern) {
            case NONE -> 0;
            case DIAGONAL -> line(within(x + y) - MIDDLE, density);
            case BACK_DIAGONAL -> line(within(x - y) - MIDDLE, density);
            case CROSS -> Math.max(cover(Pattern.DIAGONAL, x, y, density), cover(Pattern.BACK_DIAGONAL, x, y, density));
            case HORIZONTAL -> line((y - MIDDLE) * 0.8, density);
            case VERTICAL -> line((x - MIDDLE) * 0.8, density);
            case DOTS -> Math.max(dot(x - 1.5, y - 1.5, density), dot(x - 5.5, y - 5.5, density));
        };
    }

    private static double within(double sum) {
        return sum - SIZE * Math.floor(sum / SIZE);
    }

    /// Half a pixel of the picture at the edge is covered in part, however fine the picture is.
    private static double line(double distance, int density) {
        return Math.clamp((0.8 - Math.abs(distance)) * density + 0.5, 0, 1);
    }

    private static double dot(double x, double y, int density) {
        return Math.clamp((1.2 - Math.hypot(x, y)) * density + 0.5, 0, 1);
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
