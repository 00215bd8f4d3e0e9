package araxes.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/// Numbers as they are written: with as many decimals as their unit deserves, never in scientific notation, never as minus zero.
public final class Decimals {
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.UP);

    private Decimals() {}

    public static BigDecimal of(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    /// Lengths to the metre, areas to the tenth of a hectare, shares to the hundredth of a per cent, counts whole.
    public static BigDecimal of(double value, String unit) {
        return switch (unit) {
            case "km", "km2" -> of(value, 3);
            case "percent" -> of(value, 2);
            default -> of(value, 0);
        };
    }

    /// A position in degrees, to a decimetre.
    public static BigDecimal degrees(double value) {
        return of(value, 6);
    }

    /// A largest error: two digits, rounded up.
    public static BigDecimal tolerance(double value) {
        return value == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(value).round(TWO_DIGITS);
    }

    /// For people: groups of three digits.
    public static String grouped(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
    }
}
