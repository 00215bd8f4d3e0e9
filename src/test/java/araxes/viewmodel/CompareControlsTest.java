package araxes.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.TestAtlas;
import araxes.cartography.Arrangement;
import araxes.cartography.MapLayer;
import araxes.cartography.MapState;
import araxes.cartography.OutcomeChoice;
import araxes.cartography.SituationChoice;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompareControlsTest {
    private static final LocalDate EARLY = LocalDate.of(2003, 5, 1);
    private final MapViewModel viewModel = new MapViewModel(TestAtlas.create());
    private final CompareControls compare = new CompareControls(viewModel, new OutcomeControls(viewModel));

    @Test
    void eachMapHasItsOwnDayAndProposals() {
        compare.arrange(Arrangement.SIDE_BY_SIDE);
        viewModel.showDay(EARLY);
        compare.activateNext();
        viewModel.setShown(viewModel.findProposal(TestAtlas.PROPOSAL).orElseThrow(), true);
        assertEquals(List.of(EARLY, TestAtlas.LAST), days());
        assertEquals(List.of(), viewModel.session().panes().getFirst().proposals());
        assertEquals(List.of(TestAtlas.PROPOSAL), viewModel.session().panes().getLast().proposals());
    }

    @Test
    void layersAreSharedByAllMaps() {
        compare.arrange(Arrangement.GRID);
        viewModel.setShown(MapLayer.ROADS, true);
        assertTrue(viewModel.session().panes().stream().allMatch(map -> map.layers().contains(MapLayer.ROADS)));
    }

    @Test
    void turningToAnotherMapIsNoStep() {
        compare.arrange(Arrangement.SIDE_BY_SIDE);
        int steps = viewModel.history().steps().size();
        compare.activateNext();
        assertEquals(1, viewModel.session().active());
        compare.activateNext();
        assertEquals(0, viewModel.session().active());
        compare.activatePrevious();
        assertEquals(1, viewModel.session().active());
        assertEquals(steps, viewModel.history().steps().size());
        viewModel.undo();
        assertEquals(Arrangement.SINGLE, viewModel.session().arrangement());
    }

    @Test
    void turningToAnotherMapKeepsWhatCanBeRedone() {
        compare.arrange(Arrangement.SIDE_BY_SIDE);
        viewModel.showDay(EARLY);
        viewModel.undo();
        compare.activateNext();
        viewModel.redo();
        assertEquals(EARLY, viewModel.session().panes().getFirst().day());
    }

    @Test
    void copyMakesTheNextMapLikeThisOne() {
        compare.arrange(Arrangement.SIDE_BY_SIDE);
        viewModel.showDay(EARLY);
        compare.copyToNext();
        assertEquals(List.of(EARLY, EARLY), days());
        viewModel.undo();
        assertEquals(List.of(EARLY, TestAtlas.LAST), days());
    }

    @Test
    void swapKeepsTheMapActiveThatWas() {
        compare.arrange(Arrangement.SIDE_BY_SIDE);
        viewModel.showDay(EARLY);
        compare.swap();
        assertEquals(List.of(TestAtlas.LAST, EARLY), days());
        assertEquals(EARLY, viewModel.day());
    }

    @Test
    void linkedDaysMoveByTheSameNumberAndStopAtTheEnds() {
        compare.arrange(Arrangement.SIDE_BY_SIDE);
        viewModel.showDay(EARLY);
        compare.activateNext();
        viewModel.showDay(EARLY.plusDays(100));
        compare.daysLinkedProperty().set(true);
        viewModel.stepForward(Period.ofDays(10));
        assertEquals(List.of(EARLY.plusDays(10), EARLY.plusDays(110)), days());
        viewModel.showDay(TestAtlas.FIRST);
        assertEquals(List.of(TestAtlas.FIRST, TestAtlas.FIRST), days());
        viewModel.undo();
        assertEquals(List.of(EARLY.plusDays(10), EARLY.plusDays(110)), days(), "one step for all maps");
    }

    @Test
    void aDraggedSwipeIsOneStep() {
        compare.arrange(Arrangement.SWIPE);
        int steps = viewModel.history().steps().size();
        compare.dragSwipe(0.4);
        compare.dragSwipe(-3);
        compare.endDragging();
        assertEquals(0, viewModel.session().swipe());
        assertEquals(steps + 1, viewModel.history().steps().size());
    }

    @Test
    void differenceIsFromTheNextMapTodayOrTheEve() {
        compare.compareWithNext();
        assertNull(viewModel.state().against(), "there is no other map");
        compare.arrange(Arrangement.SIDE_BY_SIDE);
        viewModel.showDay(EARLY);
        compare.compareWithNext();
        assertEquals(new SituationChoice(TestAtlas.LAST, null), viewModel.state().against());
        compare.stopComparing();
        assertNull(viewModel.state().against());
        assertFalse(compare.compareWithEve(), "no proposal is chosen");
        viewModel.select(viewModel.findProposal(TestAtlas.PROPOSAL).orElseThrow());
        assertTrue(compare.compareWithEve());
        assertEquals(new SituationChoice(LocalDate.of(2001, 12, 31), null), viewModel.state().against());
        assertTrue(compare.compareWithOutcome());
        assertEquals(new SituationChoice(LocalDate.of(2001, 12, 31), OutcomeChoice.of(TestAtlas.PROPOSAL, 1)), viewModel.state().against());
        viewModel.undo();
        viewModel.undo();
        assertNull(viewModel.state().against());
    }

    private List<LocalDate> days() {
        return viewModel.session().panes().stream().map(MapState::day).toList();
    }
}
