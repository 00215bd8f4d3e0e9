package araxes.bench;

import java.util.Arrays;
import java.util.Locale;

/// The measured values of one case.
record Samples(String name, String unit, double[] values) {
    Samples {
        values = values.clone();
        Arrays.sort(values);
    }

    /// Nearest rank.
    double percentile(double percent) {
        return values[Math.clamp((int) Math.ceil(percent / 100 * values.length) - 1, 0, values.length - 1)];
    }

    double median() {
        return percentile(50);
    }

    String csv() {
        return String.format(Locale.ROOT, "%s,%.2f,%.2f,%.2f,%s,%d", name, median(), percentile(95), percentile(99), unit, values.length);
    }
}
