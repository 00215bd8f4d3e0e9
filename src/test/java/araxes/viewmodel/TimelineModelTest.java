package araxes.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.TestAtlas;
import araxes.model.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimelineModelTest {
    private final TimelineModel timeline = new TimelineModel(TestAtlas.create());

    @Test
    void axisBeginsOnTheFirstDayAndEndsOnTheLast() {
        assertEquals(0, timeline.positionOf(TestAtlas.FIRST));
        assertEquals(1, timeline.positionOf(TestAtlas.LAST));
    }

    @Test
    void changeAndEventStandOnTheLaneOfControl() {
        var items = timeline.items(Lane.CONTROL);
        assertEquals(2, items.size());
        assertTrue(items.stream().allMatch(item -> item.day().equals(TestAtlas.CHANGE)));
    }

    @Test
    void dayThatSourcesDisagreeOnIsUncertainOverTheWholeMonth() {
        var item = timeline.items(Lane.CONTROL).getFirst();
        assertFalse(item.start().isExact());
        assertEquals(LocalDate.of(2001, 4, 1), item.start().earliest());
        assertEquals(LocalDate.of(2001, 4, 30), item.start().latest());
    }

    @Test
    void proposalWithoutAStatedEndIsOpen() {
        var item = timeline.items(Lane.PROPOSALS).getFirst();
        assertTrue(item.open());
        assertEquals(LocalDate.of(2002, 1, 1), item.day());
    }

    @Test
    void kindOfEventThatNoLaneKnowsIsShownAmongTheOthers() {
        assertEquals(Lane.OTHER, Lane.ofEvent("eclipse"));
        assertEquals(Lane.FIGHTING, Lane.ofEvent("ceasefire"));
        assertEquals(Lane.TALKS, Lane.ofEvent("agreement"));
    }

    @Test
    void explanationTellsTheDoubtTheOtherSourceAndTheSource() {
        var words = new TimelineWording(TestAtlas.create(), Language.EN);
        var event = timeline.items(Lane.CONTROL).stream().filter(item -> item.subject() instanceof TimelineItem.Happened).findFirst().orElseThrow();
        var text = words.describe(event);
        assertTrue(text.startsWith("Middle passes to B\n"), text);
        assertTrue(text.contains("uncertain: 1 April 2001 to 30 April 2001"), text);
        assertTrue(text.contains("another day of April"), text);
        assertTrue(text.contains("Test source"), text);
        var proposal = words.describe(timeline.items(Lane.PROPOSALS).getFirst());
        assertTrue(proposal.contains("no end stated") && proposal.contains("Status: idea"), proposal);
    }
}
