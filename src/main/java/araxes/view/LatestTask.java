package araxes.view;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
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
        if (!running) {
            startWaiting();
        }
    }

    /// Whether a request is left that has not begun.
    boolean isWaiting() {
        return waiting != null;
    }

    private void startWaiting() {
        var input = waiting;
        if (input == null) {
            return;
        }
        waiting = null;
        running = true;
        CompletableFuture.supplyAsync(() -> work.apply(input), worker).whenCompleteAsync(this::take, taker);
    }

    private void take(@Nullable O result, @Nullable Throwable failure) {
        running = false;
        if (result != null) {
            taken.accept(result);
        } else if (failure != null) {
            failed.accept(failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure);
        }
        startWaiting();
    }
}
