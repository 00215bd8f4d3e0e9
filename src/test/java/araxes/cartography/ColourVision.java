package araxes.cartography;

import java.util.function.IntUnaryOperator;

/// What a colour looks like to eyes of a kind, and how far two colours are apart.
///
/// The three kinds of colour blindness are simulated at full severity by the matrices of Machado, Oliveira and Fernandes, "A
/// Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, in linear RGB.
public enum ColourVision {
    USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900),
    GREY(0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722);

    private final double[] matrix;

    ColourVision(double... matrix) {
        this.matrix = matrix;
    }

    /// A colour of linear light, each part 0 to 1.
    record Light(double red, double green, double blue) {
        static Light of(int rgb) {
            return new Light(linear(rgb >> 16 & 255), linear(rgb >> 8 & 255), linear(rgb & 255));
        }

        /// What a fill looks like from afar, where its hatching cannot be told from its ground.
        static Light meanOf(Fill fill) {
            double red = 0;
            double green = 0;
            double blue = 0;
            int pixels = Hatching.SIZE * Hatching.SIZE;
            for (int i = 0; i < pixels; i++) {
                var pixel = of(Hatching.argb(fill, i % Hatching.SIZE, i / Hatching.SIZE));
                red += pixel.red / pixels;
                green += pixel.green / pixels;
                blue += pixel.blue / pixels;
            }
            return new Light(red, green, blue);
        }

        /// A translucent colour laid on another.
        static int over(int above, int below) {
            double opacity = (above >>> 24) / 255.0;
            IntUnaryOperator channel = shift -> (int) Math.round((above >> shift & 255) * opacity + (below >> shift & 255) * (1 - opacity)) << shift;
            return 0xFF000000 | channel.applyAsInt(16) | channel.applyAsInt(8) | channel.applyAsInt(0);
        }

        /// Relative luminance of WCAG 2.2.
        double luminance() {
            return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        }

        private static double linear(int channel) {
            double part = channel / 255.0;
            return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
    }

    Light see(Light light) {
        return new Light(row(0, light), row(3, light), row(6, light));
    }

    private double row(int first, Light light) {
        return Math.clamp(matrix[first] * light.red + matrix[first + 1] * light.green + matrix[first + 2] * light.blue, 0, 1);
    }

    /// Contrast ratio of WCAG 2.2, 1 to 21.
    public static double contrast(int one, int other) {
        double a = Light.of(one).luminance();
        double b = Light.of(other).luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /// CIE lightness, 0 to 100.
    static double lightness(Light light) {
        return lab(light)[0];
    }

    /// CIEDE2000 of what these eyes see: 1 is just to be noticed, 10 is seen at a glance.
    double difference(Light one, Light other) {
        return difference(lab(see(one)), lab(see(other)));
    }

    /// CIE L*a*b* for a white of D65.
    private static double[] lab(Light light) {
        double x = f((0.4124564 * light.red + 0.3575761 * light.green + 0.1804375 * light.blue) / 0.95047);
        double y = f(0.2126729 * light.red + 0.7151522 * light.green + 0.0721750 * light.blue);
        double z = f((0.0193339 * light.red + 0.1191920 * light.green + 0.9503041 * light.blue) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    /// After Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula", 2005, in the order of their equations.
    static double difference(double[] one, double[] other) {
        double meanChroma = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
        double stretch = 1.5 - 0.5 * Math.sqrt(Math.pow(meanChroma, 7) / (Math.pow(meanChroma, 7) + Math.pow(25, 7)));
        double chroma1 = Math.hypot(one[1] * stretch, one[2]);
        double chroma2 = Math.hypot(other[1] * stretch, other[2]);
        double hue1 = hue(one[1] * stretch, one[2]);
        double hue2 = hue(other[1] * stretch, other[2]);
        boolean grey = chroma1 * chroma2 == 0;
        double turn = grey ? 0 : hue2 - hue1 > 180 ? hue2 - hue1 - 360 : hue2 - hue1 < -180 ? hue2 - hue1 + 360 : hue2 - hue1;
        double hueStep = 2 * Math.sqrt(chroma1 * chroma2) * Math.sin(Math.toRadians(turn / 2));
        double light = (one[0] + other[0]) / 2;
        double chroma = (chroma1 + chroma2) / 2;
        double sum = hue1 + hue2;
        double hue = grey ? sum : Math.abs(hue1 - hue2) <= 180 ? sum / 2 : sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
        double weight = 1 - 0.17 * cos(hue - 30) + 0.24 * cos(2 * hue) + 0.32 * cos(3 * hue + 6) - 0.20 * cos(4 * hue - 63);
        double rotation = -Math.sin(Math.toRadians(60 * Math.exp(-Math.pow((hue - 275) / 25, 2))))
            * 2 * Math.sqrt(Math.pow(chroma, 7) / (Math.pow(chroma, 7) + Math.pow(25, 7)));
        double lightPart = (other[0] - one[0]) / (1 + 0.015 * Math.pow(light - 50, 2) / Math.sqrt(20 + Math.pow(light - 50, 2)));
        double chromaPart = (chroma2 - chroma1) / (1 + 0.045 * chroma);
        double huePart = hueStep / (1 + 0.015 * chroma * weight);
        return Math.sqrt(lightPart * lightPart + chromaPart * chromaPart + huePart * huePart + rotation * chromaPart * huePart);
    }

    private static double hue(double a, double b) {
        return a == 0 && b == 0 ? 0 : (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
