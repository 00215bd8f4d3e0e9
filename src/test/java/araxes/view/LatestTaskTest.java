package araxes.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class LatestTaskTest {
    private final Queue<Runnable> worker = new ArrayDeque<>();
    private final Queue<Runnable> taker = new ArrayDeque<>();
    private final List<Object> taken = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final LatestTask<Integer, Integer> task = new LatestTask<>(
        input -> 100 / input, worker::add, taker::add, taken::add, failure -> failures.add(failure.getMessage()));

    @Test
    void newestRequestOvertakesThoseThatHaveNotBegun() {
        task.request(1);
        task.request(2);
        task.request(4);
        finish();
        assertEquals(List.of(100, 25), taken);
    }

    @Test
    void nextRequestBeginsOnlyAfterTheLastResultWasTaken() {
        task.request(1);
        worker.remove().run();
        task.request(2);
        assertTrue(worker.isEmpty(), "the result of the first is still to be taken");
        assertTrue(task.isWaiting());
        taker.remove().run();
        assertFalse(task.isWaiting());
        finish();
        assertEquals(List.of(100, 50), taken);
    }

    @Test
    void failureIsReportedAndTheNextRequestRuns() {
        task.request(0);
        task.request(5);
        finish();
        assertEquals(List.of("/ by zero"), failures);
        assertEquals(List.of(20), taken);
    }

    @Test
    void resultThatCannotBeShownSurfacesAndTheNextRequestRuns() {
        var picky = new LatestTask<Integer, Integer>(input -> input, worker::add, taker::add, result -> {
            if (result == 1) {
                throw new IllegalStateException("cannot show 1");
            }
            taken.add(result);
        }, _ -> {});
        picky.request(1);
        picky.request(2);
        worker.remove().run();
        assertThrows(IllegalStateException.class, taker.remove()::run);
        finish();
        assertEquals(List.of(2), taken);
    }

    private void finish() {
        while (!worker.isEmpty() || !taker.isEmpty()) {
            if (!worker.isEmpty()) {
                worker.remove().run();
            } else {
                taker.remove().run();
            }
        }
    }
}
