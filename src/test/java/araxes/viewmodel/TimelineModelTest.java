package araxes.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.TestAtlas;
import araxes.model.Event;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineModelTest {
    private final TimelineModel timeline = new TimelineModel(TestAtlas.create());

    @Test
    void axisBeginsOnTheFirstDayAndEndsOnTheLast() {
        assertEquals(0, timeline.positionOf(TestAtlas.FIRST));
        assertEquals(1, timeline.positionOf(TestAtlas.LAST));
        assertEquals(TestAtlas.FIRST, timeline.dayAt(-0.5));
        assertEquals(TestAtlas.LAST, timeline.dayAt(7));
    }

    @Test
    void everyDayIsReachedByItsOwnPosition() {
        for (var day = TestAtlas.FIRST; !day.isAfter(TestAtlas.LAST); day = day.plusDays(1)) {
            assertEquals(day, timeline.dayAt(timeline.positionOf(day)));
        }
    }

    @Test
    void changeOfControlAndEventOfADayShareOneMark() {
        var marks = timeline.marks();
        assertEquals(List.of(TestAtlas.CHANGE), marks.stream().map(TimelineModel.Mark::day).toList());
        assertEquals(1, marks.getFirst().events().size());
        assertEquals("middle", marks.getFirst().changed().getFirst().english());
    }

    @Test
    void markIsFoundFromEitherSideButOnlyNearby() {
        double position = timeline.positionOf(TestAtlas.CHANGE);
        assertEquals(TestAtlas.CHANGE, timeline.markNear(position - 0.001, 0.002).orElseThrow().day());
        assertEquals(TestAtlas.CHANGE, timeline.markNear(position + 0.001, 0.002).orElseThrow().day());
        assertTrue(timeline.markNear(position + 0.1, 0.002).isEmpty());
        assertTrue(timeline.markNear(-3, 0.002).isEmpty());
    }

    @Test
    void yearsAreThoseThatBeginOnTheAxis() {
        assertEquals(LocalDate.of(2001, 1, 1), timeline.years().getFirst());
        assertEquals(LocalDate.of(2020, 1, 1), timeline.years().getLast());
    }

    @Test
    void eventsAroundADayAreThoseBeforeOnAndAfterIt() {
        for (var day : List.of(TestAtlas.FIRST, TestAtlas.CHANGE, TestAtlas.LAST)) {
            assertEquals(List.of("change"), timeline.eventsAround(day, 2).stream().map(Event::id).toList());
        }
        assertEquals(List.of(), timeline.eventsAround(TestAtlas.LAST, 0));
    }
}
