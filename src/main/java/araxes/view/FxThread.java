package araxes.view;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// The thread of the toolkit, for results that arrive from others. The only place that calls `Platform.runLater`.
enum FxThread implements Executor {
    LATER;

    @Override
    public void execute(Runnable command) {
        Platform.runLater(command);
    }
}
