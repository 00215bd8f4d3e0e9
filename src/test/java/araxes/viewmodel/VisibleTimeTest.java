package araxes.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class VisibleTimeTest {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2009, 12, 31);
    private final VisibleTime time = new VisibleTime(FIRST, LAST);

    @Test
    void allIsShownAtFirst() {
        assertTrue(time.showsAll());
        assertEquals(0, time.positionOf(FIRST));
        assertEquals(1, time.positionOf(LAST));
    }

    @Test
    void dayUnderThePointerStaysThereWhenZooming() {
        var day = LocalDate.of(2003, 5, 6);
        double before = time.positionOf(day);
        time.zoomBy(4, before);
        assertEquals(before, time.positionOf(day), 1e-9);
        assertEquals(day, time.dayAt(before));
        time.zoomBy(1 / 4.0, before);
        assertTrue(time.showsAll());
    }

    @Test
    void zoomEndsAtTenDaysAndAtTheWhole() {
        time.zoomBy(1e9, 0.5);
        assertEquals(VisibleTime.SHORTEST, time.span().days());
        time.zoomBy(1e-9, 0.5);
        assertTrue(time.showsAll());
    }

    @Test
    void panStopsAtTheEnds() {
        time.zoomBy(10, 0.5);
        time.panBy(-100);
        assertEquals(FIRST, time.dayAt(0));
        time.panBy(100);
        assertEquals(LAST, time.dayAt(1));
    }

    @Test
    void dayThatLeavesIsFollowedAndOneThatIsInViewMovesNothing() {
        time.zoomBy(10, 0);
        var before = time.span();
        time.keepInView(LocalDate.of(2000, 6, 1));
        assertEquals(before, time.span());
        time.keepInView(LocalDate.of(2006, 6, 1));
        assertEquals(0.5, time.positionOf(LocalDate.of(2006, 6, 1)), 0.01);
        assertEquals(before.days(), time.span().days(), "following does not zoom");
    }

    @Test
    void ticksNeverCrowd() {
        for (double pixelsPerDay = 0.02; pixelsPerDay < 200; pixelsPerDay *= 1.3) {
            var ticks = TimeTicks.fitting(pixelsPerDay).between(FIRST, LAST);
            for (int i = 1; i < ticks.size(); i++) {
                double apart = ChronoUnit.DAYS.between(ticks.get(i - 1).day(), ticks.get(i).day()) * pixelsPerDay;
                assertTrue(apart > 30, ticks.get(i) + " is " + apart + " px from the one before");
            }
        }
    }

    @Test
    void overlappingSpansLieInRowsOfTheirOwn() {
        var rows = new Rows();
        assertEquals(0, rows.place(0, 10));
        assertEquals(1, rows.place(5, 8));
        assertEquals(1, rows.place(8, 20), "room that became free is used again");
        assertEquals(0, rows.place(10, 30));
        assertEquals(2, rows.count());
    }
}
