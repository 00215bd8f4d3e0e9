package araxes.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Watches the thread of the window from outside. Every few milliseconds it asks that thread to answer; how long the answer takes is
/// how long whatever the thread does, event or pulse, would keep the user waiting. While it takes long, its stack is sampled.
final class FxWatch extends Thread {
    private static final long BETWEEN_QUESTIONS = 3_000_000;
    private static final long SUSPICIOUS = 25_000_000;
    private static final long BETWEEN_SAMPLES = 6_000_000;
    private static final int MOST_WAITS = 400;
    private static final ThreadMXBean CLOCKS = ManagementFactory.getThreadMXBean();
    private final Thread watched;
    private final Supplier<String> doing;
    private final Times times = new Times();
    private final Times own = new Times();
    private final List<Wait> waits = new ArrayList<>();
    private volatile boolean stopped;

    /// A long wait.
    ///
    /// @param ownMilliseconds how much of it the thread computed; the rest it waited, for the renderer, a lock or the machine
    /// @param stack what it did most of that time, innermost first
    record Wait(double milliseconds, double ownMilliseconds, String doing, List<StackTraceElement> stack) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%6.1f ms, %.1f of them its own, at \"%s\"%n", milliseconds, ownMilliseconds, doing) + frames();
        }

        private String frames() {
            var told = new ArrayList<String>();
            for (int i = 0; i < stack.size(); i++) {
                var frame = stack.get(i);
                if (i < 4 || frame.getClassName().startsWith("araxes.") && told.size() < 12) {
                    told.add("            " + frame);
                }
            }
            return told.isEmpty() ? "            (ended before it was looked at)" : String.join(System.lineSeparator(), told);
        }
    }

    /// @param watched the thread of the window
    /// @param doing what the script does now
    FxWatch(Thread watched, Supplier<String> doing) {
        super("fx-watch");
        this.watched = watched;
        this.doing = doing;
        setDaemon(true);
        setPriority(MAX_PRIORITY);
    }

    /// Ends the watching. Afterwards the figures can be read.
    void end() throws InterruptedException {
        stopped = true;
        join();
    }

    Times times() {
        return times;
    }

    /// What of the time the thread computed itself: on a busy machine the only figure that tells of the program.
    Times own() {
        return own;
    }

    /// The longest waits, or those the thread computed longest in, longest first.
    List<Wait> worst(int most, ToDoubleFunction<Wait> by) {
        return waits.stream().sorted(Comparator.comparingDouble(by).reversed()).limit(most).toList();
    }

    @Override
    public void run() {
        while (!stopped) {
            ask();
            LockSupport.parkNanos(BETWEEN_QUESTIONS);
        }
    }

    private void ask() {
        var answer = new Answer();
        long asked = System.nanoTime();
        long ownBefore = CLOCKS.getThreadCpuTime(watched.threadId());
        var during = doing.get();
        Platform.runLater(answer);
        var samples = new ArrayList<List<StackTraceElement>>();
        long lookedAt = asked + SUSPICIOUS - BETWEEN_SAMPLES;
        while (answer.at == 0 && !stopped) {
            LockSupport.parkNanos(500_000);
            if (answer.at == 0 && System.nanoTime() - lookedAt > BETWEEN_SAMPLES) {
                samples.add(Arrays.asList(watched.getStackTrace()));
                lookedAt = System.nanoTime();
            }
        }
        if (answer.at == 0) {
            return;
        }
        times.add(answer.at - asked);
        own.add(Math.max(0, answer.own - ownBefore));
        if (answer.at - asked > SUSPICIOUS) {
            waits.add(new Wait((answer.at - asked) / 1e6, (answer.own - ownBefore) / 1e6, during, mostSeen(samples)));
            if (waits.size() > MOST_WAITS) {
                var kept = new LinkedHashSet<>(worst(MOST_WAITS / 4, Wait::milliseconds));
                kept.addAll(worst(MOST_WAITS / 4, Wait::ownMilliseconds));
                waits.clear();
                waits.addAll(kept);
            }
        }
    }

    /// The sample whose innermost frame of ours was seen most often: what the time went into.
    private static List<StackTraceElement> mostSeen(List<List<StackTraceElement>> samples) {
        return samples.stream().max(Comparator.comparingLong(sample -> samples.stream().filter(other -> same(ours(other), ours(sample))).count()))
            .orElse(List.of());
    }

    private static boolean same(@Nullable StackTraceElement one, @Nullable StackTraceElement other) {
        return one == null ? other == null : other != null && one.getClassName().equals(other.getClassName())
            && one.getMethodName().equals(other.getMethodName());
    }

    private static @Nullable StackTraceElement ours(List<StackTraceElement> stack) {
        return stack.stream().filter(frame -> frame.getClassName().startsWith("araxes.")).findFirst().orElse(null);
    }

    private static final class Answer implements Runnable {
        private long own;
        private volatile long at;

        @Override
        public void run() {
            own = CLOCKS.getCurrentThreadCpuTime();
            at = System.nanoTime();
        }
    }

    /// Durations, counted in steps of a tenth of a millisecond so that hours of them take no room.
    static final class Times {
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
}
