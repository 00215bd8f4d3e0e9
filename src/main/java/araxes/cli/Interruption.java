package araxes.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/// Hears Ctrl-C, and holds the end of the program back until what was begun has been cleaned up. Java ends with 130 then, as shells expect.
final class Interruption implements AutoCloseable {
    private final AtomicBoolean heard = new AtomicBoolean();
    private final CountDownLatch cleanedUp = new CountDownLatch(1);
    private final Thread hook = Thread.ofPlatform().name("interruption").unstarted(() -> {
        heard.set(true);
        try {
            cleanedUp.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    });

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    boolean heard() {
        return heard.get();
    }

    /// To be called when nothing half-done is left.
    @Override
    public void close() {
        cleanedUp.countDown();
        if (!heard.get()) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                return; // the end began this very moment; the hook finds the latch open
            }
        }
    }
}
