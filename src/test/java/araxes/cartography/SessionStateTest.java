package araxes.cartography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.TestAtlas;
import araxes.scenario.Draft;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionStateTest {
    private final SessionState opened = SessionState.of(MapState.on(TestAtlas.LAST));

    @Test
    void mapsThatComeAreLikeTheActiveOne() {
        var four = opened.withArrangement(Arrangement.GRID);
        assertEquals(List.of(opened.map(), opened.map(), opened.map(), opened.map()), four.panes());
    }

    @Test
    void activeMapStaysWhenOthersGo() {
        var active = opened.withArrangement(Arrangement.GRID).withActive(3).withMap(opened.map().withDay(TestAtlas.CHANGE));
        var single = active.withArrangement(Arrangement.SINGLE);
        assertEquals(TestAtlas.CHANGE, single.map().day());
        assertEquals(1, single.panes().size());
    }

    @Test
    void daysAreEachMapsOwnAndLayersAreShared() {
        var two = opened.withArrangement(Arrangement.SIDE_BY_SIDE);
        var changed = two.withMap(two.map().withDay(TestAtlas.FIRST).withLayer(MapLayer.ROADS, true));
        assertEquals(TestAtlas.LAST, changed.panes().get(1).day());
        assertTrue(changed.panes().get(1).layers().contains(MapLayer.ROADS));
    }

    @Test
    void everyMapKnowsTheDrafts() {
        var proposal = TestAtlas.create().findProposal(TestAtlas.PROPOSAL).orElseThrow();
        var drafted = opened.withArrangement(Arrangement.SIDE_BY_SIDE)
            .withDrafts(List.of(new Draft(proposal, TestAtlas.FIRST, Set.of(), Set.of())));
        assertEquals(List.of(proposal), drafted.panes().get(1).drafts());
        assertEquals(List.of(), drafted.withDrafts(List.of()).panes().get(1).drafts());
    }

    @Test
    void arrangementHasAsManyMapsAsItSays() {
        assertThrows(IllegalArgumentException.class, () -> new SessionState("", List.of(opened.map()), 0, Arrangement.GRID, 0.5, null,
            List.of(), List.of()));
    }
}
