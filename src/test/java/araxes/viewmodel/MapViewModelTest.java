package araxes.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.TestAtlas;
import araxes.cartography.MapLayer;
import araxes.cartography.MapState;
import araxes.cartography.SessionState;
import araxes.cartography.View;
import araxes.model.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapViewModelTest {
    private final MapViewModel viewModel = new MapViewModel(TestAtlas.create());

    @Test
    void opensOnTheLastDayWithoutProposal() {
        assertEquals(MapState.on(TestAtlas.LAST), viewModel.state());
    }

    @Test
    void dayBeyondTheEndsBecomesTheEnd() {
        viewModel.showDay(LocalDate.of(1900, 1, 1));
        assertEquals(TestAtlas.FIRST, viewModel.day());
        viewModel.stepBack(Period.ofYears(1));
        assertEquals(TestAtlas.FIRST, viewModel.day());
        viewModel.showDay(LocalDate.of(2100, 1, 1));
        assertEquals(TestAtlas.LAST, viewModel.day());
    }

    @Test
    void nextAndPreviousChangeOfControlAreFoundFromAnyDay() {
        viewModel.showDay(TestAtlas.FIRST);
        viewModel.showNextChange();
        assertEquals(TestAtlas.CHANGE, viewModel.day());
        viewModel.showNextChange();
        assertEquals(TestAtlas.CHANGE, viewModel.day(), "there is no later change");
        viewModel.showDay(TestAtlas.LAST);
        viewModel.showPreviousChange();
        assertEquals(TestAtlas.CHANGE, viewModel.day());
        viewModel.showPreviousChange();
        assertEquals(TestAtlas.FIRST, viewModel.day());
    }

    @Test
    void everyCommandCanBeUndoneAndRedone() {
        var opened = viewModel.state();
        viewModel.setShown(MapLayer.ROADS, true);
        viewModel.setLanguage(Language.HY);
        viewModel.setShown(viewModel.atlas().findProposal(TestAtlas.PROPOSAL).orElseThrow(), true);
        var changed = viewModel.state();
        for (int i = 0; i < 3; i++) {
            viewModel.undo();
        }
        assertEquals(opened, viewModel.state());
        assertFalse(viewModel.canUndoProperty().get());
        for (int i = 0; i < 3; i++) {
            viewModel.redo();
        }
        assertEquals(changed, viewModel.state());
        assertFalse(viewModel.canRedoProperty().get());
    }

    @Test
    void draggingOverManyDaysIsOneStepForUndo() {
        viewModel.showDay(TestAtlas.CHANGE);
        for (int day = 1; day <= 100; day++) {
            viewModel.scrubTo(TestAtlas.CHANGE.plusDays(day));
        }
        viewModel.endScrubbing();
        viewModel.undo();
        assertEquals(TestAtlas.CHANGE, viewModel.day());
    }

    @Test
    void twoDragsAreTwoSteps() {
        viewModel.scrubTo(TestAtlas.FIRST.plusDays(10));
        viewModel.endScrubbing();
        viewModel.scrubTo(TestAtlas.FIRST.plusDays(20));
        viewModel.endScrubbing();
        viewModel.undo();
        assertEquals(TestAtlas.FIRST.plusDays(10), viewModel.day());
    }

    @Test
    void changingNothingLeavesNothingToUndo() {
        viewModel.showDay(TestAtlas.LAST);
        viewModel.setShown(MapLayer.CONTROL, true);
        viewModel.hideAllProposals();
        assertFalse(viewModel.canUndoProperty().get());
    }

    @Test
    void newChangeForgetsWhatWasUndone() {
        viewModel.showDay(TestAtlas.FIRST);
        viewModel.undo();
        assertTrue(viewModel.canRedoProperty().get());
        viewModel.showDay(TestAtlas.CHANGE);
        assertFalse(viewModel.canRedoProperty().get());
    }

    @Test
    void hidingAllProposalsIsOneStep() {
        viewModel.setShown(viewModel.atlas().findProposal(TestAtlas.PROPOSAL).orElseThrow(), true);
        viewModel.hideAllProposals();
        assertTrue(viewModel.state().proposals().isEmpty());
        viewModel.undo();
        assertEquals(1, viewModel.state().proposals().size());
    }

    @Test
    void anyStepOfTheHistoryCanBeGoneTo() {
        var opened = viewModel.session();
        viewModel.showDay(TestAtlas.FIRST);
        viewModel.setShown(MapLayer.ROADS, true);
        var last = viewModel.session();
        viewModel.goTo(0);
        assertEquals(opened, viewModel.session());
        viewModel.goTo(2);
        assertEquals(last, viewModel.session());
        viewModel.goTo(3);
        assertEquals(last, viewModel.session(), "there is no such step");
    }

    @Test
    void lookingElsewhereIsOneStepForUndo() {
        viewModel.look(new View(46, 40, 8));
        viewModel.undo();
        assertNull(viewModel.session().view());
    }

    @Test
    void openingAnotherSessionForgetsWhatWasDone() {
        viewModel.showDay(TestAtlas.FIRST);
        viewModel.open(SessionState.of(MapState.on(TestAtlas.CHANGE)));
        assertEquals(TestAtlas.CHANGE, viewModel.day());
        assertFalse(viewModel.canUndoProperty().get());
    }

    /// A window that is built anew must not keep the old one alive, nor at work.
    @Test
    void successorGoesOnWhereItsPredecessorStoodAndWhoListenedToThatHearsNothing() {
        viewModel.setShown(MapLayer.ROADS, true);
        viewModel.showDay(TestAtlas.CHANGE);
        viewModel.undo();
        viewModel.select(TestAtlas.WEST);
        var heard = new ArrayList<SessionState>();
        viewModel.sessionProperty().subscribe((_, now) -> heard.add(now));
        viewModel.history().positionProperty().subscribe((_, _) -> heard.add(viewModel.session()));
        var successor = viewModel.successor();
        assertEquals(viewModel.session(), successor.session());
        assertEquals(viewModel.history().steps(), successor.history().steps());
        assertEquals(TestAtlas.WEST, successor.selectedUnitProperty().get());
        assertTrue(successor.canUndoProperty().get());
        successor.redo();
        assertEquals(TestAtlas.CHANGE, successor.day());
        successor.undo();
        successor.undo();
        assertEquals(successor.opening(), successor.session());
        assertEquals(List.of(), heard);
    }

    @Test
    void deskOfTheSuccessorKnowsTheFileAndWhatIsNotSaved() {
        var desk = new SessionDesk(viewModel);
        var file = Path.of("some.araxes");
        desk.saved(file, viewModel.session());
        viewModel.setShown(MapLayer.ROADS, true);
        var successor = viewModel.successor();
        var next = desk.successor(successor);
        assertEquals(file, next.fileProperty().get());
        assertTrue(next.changedProperty().get());
        successor.undo();
        assertFalse(next.changedProperty().get());
        assertTrue(desk.changedProperty().get(), "the old one stays as it was");
    }
}
