package araxes.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How long a thread was ready to compute and had no core, as Linux counts it.
final class RunQueue {
    private final Path counts;

    private RunQueue(Path counts) {
        this.counts = counts;
    }

    /// Of the thread that asks.
    static RunQueue ofThisThread() {
        try {
            return new RunQueue(Path.of("/proc/thread-self").toRealPath().resolve("schedstat"));
        } catch (IOException e) {
            return new RunQueue(Path.of("/proc/unknown"));
        }
    }

    /// Since the thread began; always 0 where the system does not count.
    long nanoseconds() {
        try {
            return Long.parseLong(Files.readString(counts).split(" ")[1]);
        } catch (IOException e) {
            return 0;
        }
    }
}
