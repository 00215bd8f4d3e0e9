package araxes.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import araxes.TestAtlas;
import araxes.cartography.MapComposer;
import araxes.cartography.MapState;
import araxes.cartography.Seen;
import araxes.cartography.TextMeasure;
import araxes.cartography.Viewport;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final Viewport VIEWPORT = Viewport.centredAt(46.5, 40.5, 7, 300, 200);
    private static final LocalDate BAD = LocalDate.of(2005, 5, 5);
    private static final TextMeasure FAILS_ON_ONE_DAY = (text, _, _) -> {
        if (text.startsWith("5 May 2005")) {
            throw new IllegalStateException("no ink for " + text);
        }
        return 6.0 * text.length();
    };
    private final Drawing drawing = new Drawing(CompletableFuture.completedFuture(new MapComposer(TestAtlas.create(), FAILS_ON_ONE_DAY)));

    private static Drawing.Request request(int pane, LocalDate day) {
        return new Drawing.Request(pane, MapState.on(day), VIEWPORT, Seen.WHOLE, new Drawing.Columns(0, VIEWPORT.width()), 1);
    }

    private List<LocalDate> days(LocalDate first, LocalDate second) {
        return drawing.apply(List.of(request(0, first), request(1, second))).stream().map(drawn -> drawn.frame().state().day()).toList();
    }

    @Test
    void onlyMapsThatChangedAreDrawn() {
        var day = TestAtlas.CHANGE;
        assertEquals(List.of(day, day), days(day, day));
        assertEquals(List.of(day.plusDays(1)), days(day, day.plusDays(1)));
    }

    /// Whichever of the maps fails, what the others had become is not taken for shown.
    @Test
    void afterAFailureOfOneMapAllAreDrawnAnew() {
        var day = TestAtlas.CHANGE;
        days(day, day);
        assertThrows(RuntimeException.class, () -> days(day.plusDays(1), BAD));
        assertEquals(List.of(day.plusDays(1), day), days(day.plusDays(1), day));
        assertThrows(RuntimeException.class, () -> days(BAD, day.plusDays(2)));
        assertEquals(List.of(day.plusDays(1), day.plusDays(2)), days(day.plusDays(1), day.plusDays(2)));
    }
}
