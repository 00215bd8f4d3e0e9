package araxes.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentSkipListMap;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/// What all threads wait for while garbage is collected, but for the collections that the measuring asks for.
final class Pauses {
    private static final int MOST_KEPT = 64;
    private final Map<String, Times> byCollector = new ConcurrentSkipListMap<>();
    private final ConcurrentLinkedDeque<Pause> last = new ConcurrentLinkedDeque<>();

    /// By the clock of [System#nanoTime].
    private record Pause(long from, long until) {}

    /// Counts from now on.
    void count() {
        // The virtual machine tells times since its start in milliseconds.
        long start = System.nanoTime() - ManagementFactory.getRuntimeMXBean().getUptime() * 1_000_000;
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector).addNotificationListener((notification, _) -> {
                var told = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
                if (!told.getGcCause().equals("System.gc()") && !told.getGcName().contains("Concurrent")) {
                    byCollector.computeIfAbsent(told.getGcName(), _ -> new Times()).add(told.getGcInfo().getDuration() * 1_000_000);
                    last.add(new Pause(start + told.getGcInfo().getStartTime() * 1_000_000, start + told.getGcInfo().getEndTime() * 1_000_000));
                    if (last.size() > MOST_KEPT) {
                        last.removeFirst();
                    }
                }
            }, notification -> notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION), null);
        }
    }

    /// Nanoseconds of a span by the clock of [System#nanoTime].
    long during(long from, long until) {
        return last.stream().mapToLong(pause -> Math.max(0, Math.min(until, pause.until()) - Math.max(from, pause.from()))).sum();
    }

    Map<String, Times> byCollector() {
        return byCollector;
    }
}
