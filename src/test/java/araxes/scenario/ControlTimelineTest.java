package araxes.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import araxes.TestAtlas;
import araxes.model.Dating;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ControlTimelineTest {
    private final ControlTimeline timeline = ControlTimeline.of(TestAtlas.create());

    @Test
    void changeHasItsUnitItsDayAndItsArea() {
        var change = timeline.changes().getFirst();
        assertEquals(1, timeline.changes().size());
        assertEquals(TestAtlas.MIDDLE, change.unit().id());
        assertEquals(TestAtlas.CHANGE, change.day());
        // km per degree of latitude × of longitude at 40.5° N
        assertEquals(111.04 * 84.8, change.squareKilometres(), 30);
    }

    @Test
    void partiesHoldTheContestedUnitsInTurn() {
        assertEquals(List.of(TestAtlas.FIRST, TestAtlas.CHANGE), timeline.spans().stream().map(ControlTimeline.Span::from).toList());
        assertEquals(Set.of("A"), timeline.spans().getFirst().contested().keySet());
        assertEquals(Set.of("B"), timeline.spans().getLast().contested().keySet());
        assertEquals(timeline.contestedSquareKilometres(), timeline.spans().getLast().contested().get("B"));
    }

    @Test
    void dayThatSourcesDisagreeOnMayHaveBeenAnyOfTheirs() {
        var dating = timeline.changes().getFirst().dating();
        assertFalse(dating.isExact());
        assertEquals(new Dating(LocalDate.of(2001, 4, 1), TestAtlas.CHANGE, LocalDate.of(2001, 4, 30)), dating);
    }
}
