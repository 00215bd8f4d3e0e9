package araxes.cartography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.TestAtlas;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The middle passes on 3 April 2001; another source says no more than April.
class WindowFactsTest {
    private static WindowFacts marked(LocalDate day, TimeWindow window) {
        return WindowFacts.of(TestAtlas.create(), MapState.on(day).withWindow(window));
    }

    @Test
    void unitIsMarkedWhileItsChangeLiesInTheWindow() {
        var year = new TimeWindow.Range(Period.ofYears(1));
        assertEquals(Set.of(TestAtlas.MIDDLE), marked(TestAtlas.CHANGE, year).perhaps());
        assertEquals(Set.of(TestAtlas.MIDDLE), marked(LocalDate.of(2002, 4, 2), year).perhaps());
        assertEquals(Set.of(), marked(LocalDate.of(2002, 6, 1), year).perhaps());
    }

    @Test
    void whatIsToComeIsNotMarked() {
        assertEquals(Set.of(), marked(TestAtlas.CHANGE.minusDays(1), new TimeWindow.Cumulative(TestAtlas.FIRST)).perhaps());
        assertTrue(marked(TestAtlas.CHANGE.minusDays(1), new TimeWindow.Cumulative(TestAtlas.FIRST)).spots().isEmpty());
    }

    @Test
    void dayOnWhichSourcesDifferCountsAsLongAsOneOfThemAllowsIt() {
        var window = new TimeWindow.Cumulative(LocalDate.of(2001, 4, 20));
        assertEquals(Set.of(TestAtlas.MIDDLE), marked(LocalDate.of(2001, 5, 1), window).perhaps());
        assertEquals(Set.of(), marked(LocalDate.of(2001, 5, 1), window).changed(), "not as certain");
    }

    @Test
    void eventsOfOnePlaceShareANumber() {
        var spots = marked(TestAtlas.LAST, new TimeWindow.Cumulative(TestAtlas.FIRST)).spots();
        assertEquals(1, spots.getFirst().number());
        assertEquals("change", spots.getFirst().events().getFirst().id());
    }
}
