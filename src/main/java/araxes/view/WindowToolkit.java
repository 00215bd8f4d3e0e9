package araxes.view;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/// The toolkit under the window, started on its own so that a machine without a display is told apart from a fault of ours.
public final class WindowToolkit {
    private WindowToolkit() {}

    /// Starts JavaFX and returns when it runs.
    ///
    /// @throws RuntimeException if no window can be opened here; JavaFX documents no type
    public static void start() {
        var running = new CountDownLatch(1);
        Platform.startup(running::countDown);
        try {
            running.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
