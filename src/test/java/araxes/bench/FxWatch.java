package araxes.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/// Watches the thread of the window from outside. Every few milliseconds it asks that thread to answer; how long the answer takes is
/// how long whatever the thread does, event or pulse, would keep the user waiting. While it takes long, its stack is sampled.
final class FxWatch extends Thread {
    static final int TOO_LONG = 50;
    private static final long BETWEEN_QUESTIONS = 3_000_000;
    private static final long SUSPICIOUS = 15_000_000;
    private static final long BETWEEN_SAMPLES = 4_000_000;
    private static final int MOST_WAITS = 400;
    private static final ThreadMXBean CLOCKS = ManagementFactory.getThreadMXBean();
    private final Thread watched;
    private final RunQueue queue;
    private final Pauses pauses;
    private final Supplier<String> doing;
    private final Runnable between;
    private final Times times = new Times();
    private final Times own = new Times();
    private final Map<String, Times> ownByActivity = new TreeMap<>();
    private final Map<Cause, Map<String, Integer>> tooLong = new TreeMap<>();
    private final List<Wait> waits = new ArrayList<>();
    private volatile boolean stopped;

    /// What most of a long wait went into.
    enum Cause {
        COMPUTING("the thread computed"), COLLECTING("garbage was collected"), NO_CORE("the machine had no core for it"),
        WAITING("it waited for the renderer, the screen or a lock");

        final String words;

        Cause(String words) {
            this.words = words;
        }
    }

    /// A long wait, in milliseconds.
    ///
    /// @param own how long the thread computed
    /// @param core how long it was ready to compute and no core was free; 0 where the system does not tell
    /// @param collecting how long all threads stood while garbage was collected
    /// @param doing what the script did
    /// @param stack what the thread did most of that time, innermost first
    record Wait(double all, double own, double core, double collecting, String doing, List<StackTraceElement> stack) {
        Cause cause() {
            double rest = all - own - core - collecting;
            double most = Math.max(Math.max(own, core), Math.max(collecting, rest));
            return most == own ? Cause.COMPUTING : most == core ? Cause.NO_CORE : most == collecting ? Cause.COLLECTING : Cause.WAITING;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%6.1f ms computed of %.1f (%.1f without a core, %.1f collecting), \"%s\"%n%s", own, all, core,
                collecting, doing, frames());
        }

        /// The innermost frames, and of the others those that tell what it was for.
        private String frames() {
            var told = new ArrayList<String>();
            for (int i = 0; i < stack.size() && told.size() < 12; i++) {
                var frame = stack.get(i);
                if (i < 3 || frame.getClassName().startsWith("araxes.") || TELLING.contains(frame.getMethodName())) {
                    told.add("            " + frame);
                }
            }
            return told.isEmpty() ? "            (ended before it was looked at)" : String.join(System.lineSeparator(), told);
        }

        private static final List<String> TELLING = List.of("doCSSPass", "doLayoutPass", "loadClass", "createDefaultSkin", "synchronizeSceneNodes",
            "applyCss", "reapplyCSS", "updateIndex");
    }

    /// @param watched the thread of the window
    /// @param doing what the script does now
    /// @param between called between two questions, on this thread
    FxWatch(Thread watched, RunQueue queue, Pauses pauses, Supplier<String> doing, Runnable between) {
        super("fx-watch");
        this.watched = watched;
        this.queue = queue;
        this.pauses = pauses;
        this.doing = doing;
        this.between = between;
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

    Map<String, Times> ownByActivity() {
        return ownByActivity;
    }

    /// Why waits were too long, and how many during each activity.
    Map<Cause, Map<String, Integer>> tooLong() {
        return tooLong;
    }

    /// The longest waits, or those the thread computed longest in, longest first.
    List<Wait> worst(int most, ToDoubleFunction<Wait> by) {
        return waits.stream().sorted(Comparator.comparingDouble(by).reversed()).limit(most).toList();
    }

    @Override
    public void run() {
        while (!stopped) {
            ask();
            between.run();
            LockSupport.parkNanos(BETWEEN_QUESTIONS);
        }
    }

    private void ask() {
        var answer = new Answer();
        long asked = System.nanoTime();
        long ownBefore = CLOCKS.getThreadCpuTime(watched.threadId());
        long queuedBefore = queue.nanoseconds();
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
        long took = answer.at - asked;
        long computed = Math.max(0, answer.own - ownBefore);
        times.add(took);
        own.add(computed);
        ownByActivity.computeIfAbsent(during, _ -> new Times()).add(computed);
        if (took > SUSPICIOUS) {
            var wait = new Wait(took / 1e6, computed / 1e6, (queue.nanoseconds() - queuedBefore) / 1e6, pauses.during(asked, answer.at) / 1e6,
                during, mostSeen(samples));
            if (wait.all() > TOO_LONG) {
                tooLong.computeIfAbsent(wait.cause(), _ -> new TreeMap<>()).merge(during, 1, Integer::sum);
            }
            keep(wait);
        }
    }

    private void keep(Wait wait) {
        waits.add(wait);
        if (waits.size() > MOST_WAITS) {
            var kept = new LinkedHashSet<>(worst(MOST_WAITS / 4, Wait::all));
            kept.addAll(worst(MOST_WAITS / 4, Wait::own));
            waits.clear();
            waits.addAll(kept);
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
}
