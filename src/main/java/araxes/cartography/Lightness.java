package araxes.cartography;

/// Changes how light a colour looks and leaves its hue, in the OKLab space (Ottosson 2020), where equal steps look equal.
final class Lightness {
    /// White paper becomes this light, and ink as light as white is not: pure black and white glare.
    private static final double DARKEST = 0.23;
    private static final double SPAN = 0.92;
    private static final double CHROMA = 0.7;

    private Lightness() {}

    /// Light becomes dark and the other way round.
    ///
    /// @return 0xRRGGBB
    static int inverted(int rgb) {
        var lab = lab(rgb);
        return rgb(DARKEST + SPAN * (1 - lab[0]), CHROMA * lab[1], CHROMA * lab[2]);
    }

    /// @return 0xRRGGBB
    static int grey(int rgb) {
        return rgb(lab(rgb)[0], 0, 0);
    }

    private static double[] lab(int rgb) {
        double red = linear(rgb >> 16 & 255);
        double green = linear(rgb >> 8 & 255);
        double blue = linear(rgb & 255);
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new double[] {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s, 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
    }

    private static int rgb(double lightness, double a, double b) {
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) << 16
            | channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) << 8
            | channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static int channel(double linear) {
        double part = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * Math.clamp(part, 0, 1));
    }
}
