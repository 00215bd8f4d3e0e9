package araxes.bench;

import java.util.Arrays;
import java.util.Locale;

/// Durations, counted in steps of a tenth of a millisecond so that hours of them take no room.
final class Times {
    private static final int STEPS = 20_000;
    private final int[] counts = new int[STEPS + 1];
    private int count;
    private long longest;

    void add(long nanoseconds) {
        counts[(int) Math.min(STEPS, nanoseconds / 100_000)]++;
        count++;
        longest = Math.max(longest, nanoseconds);
    }

    /// How many took longer than so many milliseconds.
    int over(int milliseconds) {
        return Arrays.stream(counts, Math.min(STEPS, milliseconds * 10), STEPS + 1).sum();
    }

    private double at(double share) {
        long wanted = Math.round(share * count);
        long seen = 0;
        for (int i = 0; i <= STEPS; i++) {
            seen += counts[i];
            if (seen >= wanted) {
                return i / 10.0;
            }
        }
        return STEPS / 10.0;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%7d  median %5.1f  p95 %5.1f  p99 %5.1f  longest %6.1f ms;  over 16 ms: %d, over 33 ms: %d, over 50 ms: %d",
            count, at(0.5), at(0.95), at(0.99), longest / 1e6, over(16), over(33), over(50));
    }
}
