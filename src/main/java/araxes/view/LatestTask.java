package araxes.view;

import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Work in the background of which only the newest request counts. One request runs at a time; the next starts
/// after the last result was taken, so that worker and taker may share a buffer. All methods belong to the taker's thread.
///
/// @param <I> what is asked; requests that were overtaken before they began are dropped
/// @param <O> the answer
final class LatestTask<I, O> {
    private final Function<I, O> work;
    private final Executor worker;
    private final Executor taker;
    private final Consumer<O> taken;
    private final Consumer<Throwable> failed;
    private @Nullable I waiting;
    private boolean running;

    LatestTask(Function<I, O> work, Executor worker, Executor taker, Consumer<O> taken, Consumer<Throwable> failed) {
        this.work = work;
        this.worker = worker;
        this.taker = taker;
        this.taken = taken;
        this.failed = failed;
    }

    void request(I input) {
        waiting = input;
        startWaiting();
    }

    /// Whether a request is left that has not begun.
    boolean isWaiting() {
        return waiting != null;
    }

    private void startWaiting() {
        var input = waiting;
        if (running || input == null) {
            return;
        }
        waiting = null;
        running = true;
        worker.execute(new FutureTask<>(() -> work.apply(input)) {
            @Override
            protected void done() {
                taker.execute(() -> take(this));
            }
        });
    }

    private void take(Future<O> answer) {
        try {
            switch (answer.state()) {
                case SUCCESS -> taken.accept(answer.resultNow());
                case FAILED -> failed.accept(answer.exceptionNow());
                case RUNNING, CANCELLED -> throw new IllegalStateException("Work that nobody may cancel was " + answer.state());
            }
        } finally {
            running = false;
            startWaiting();
        }
    }
}
