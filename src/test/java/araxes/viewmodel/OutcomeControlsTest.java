package araxes.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.TestAtlas;
import araxes.model.Proposal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// On the small world, whose proposal of 1 January 2002 has one phase and a corridor stated 5 km wide.
class OutcomeControlsTest {
    private static final LocalDate EVE = LocalDate.of(2001, 12, 31);
    private static final String ROUTE = "route";
    private final MapViewModel viewModel = new MapViewModel(TestAtlas.create());
    private final OutcomeControls outcomes = new OutcomeControls(viewModel);
    private Proposal proposal;

    @BeforeEach
    void findProposal() {
        proposal = viewModel.atlas().findProposal(TestAtlas.PROPOSAL).orElseThrow();
    }

    @Test
    void outcomeIsShownOnTheEveInPlaceOfTheOutlineInOneStep() {
        viewModel.setShown(proposal, true);
        var before = viewModel.state();
        outcomes.show(proposal);
        assertEquals(EVE, viewModel.day());
        assertEquals(List.of(), viewModel.state().proposals());
        assertEquals(1, viewModel.state().outcome().phase());
        assertTrue(outcomes.isShown(proposal));
        viewModel.undo();
        assertEquals(before, viewModel.state());
    }

    @Test
    void hidingReturnsToWhatIsRecordedOfTheSameDay() {
        outcomes.show(proposal);
        outcomes.hide();
        assertNull(viewModel.state().outcome());
        assertEquals(EVE, viewModel.day());
        assertEquals(List.of(), outcomes.phases());
    }

    @Test
    void outcomeFollowsTheDayBecauseItsBaselineIsTheDayOfTheMap() {
        outcomes.show(proposal);
        viewModel.showDay(TestAtlas.FIRST);
        assertNotNull(viewModel.state().outcome());
        assertEquals(TestAtlas.FIRST, viewModel.day());
    }

    @Test
    void toggleTakesTheChosenProposalElseTheOnlyOneOnTheMap() {
        assertFalse(outcomes.toggle());
        viewModel.setShown(proposal, true);
        assertTrue(outcomes.toggle());
        assertTrue(outcomes.isShown(proposal));
        assertTrue(outcomes.toggle());
        assertNull(viewModel.state().outcome());
        viewModel.select(proposal);
        assertTrue(outcomes.toggle());
        assertTrue(outcomes.isShown(proposal));
    }

    @Test
    void phasesAreSteppedUpToTheLastAndBackToBeforeTheFirst() {
        outcomes.show(proposal);
        assertEquals(List.of(0, 1), outcomes.phases());
        outcomes.showNextPhase();
        assertEquals(1, viewModel.state().outcome().phase());
        outcomes.showPreviousPhase();
        outcomes.showPreviousPhase();
        assertEquals(0, viewModel.state().outcome().phase());
        outcomes.showNextPhase();
        assertEquals(1, viewModel.state().outcome().phase());
    }

    @Test
    void widthIsTheTextsUntilSetAndAgainWhenReset() {
        outcomes.show(proposal);
        assertEquals(List.of(ROUTE), outcomes.routes());
        assertEquals(OptionalDouble.of(5), outcomes.width(ROUTE));
        outcomes.setWidth(ROUTE, 12.5);
        assertEquals(OptionalDouble.of(12.5), outcomes.width(ROUTE));
        assertEquals(OptionalDouble.of(5), outcomes.stated(ROUTE));
        assertTrue(outcomes.isSet(ROUTE));
        outcomes.resetWidth(ROUTE);
        assertEquals(OptionalDouble.of(5), outcomes.width(ROUTE));
        assertEquals(Map.of(), viewModel.state().outcome().widths());
    }

    @Test
    void widthOutsideTheRangeBecomesItsEnd() {
        outcomes.show(proposal);
        outcomes.setWidth(ROUTE, 1000);
        assertEquals(OptionalDouble.of(OutcomeControls.WIDEST), outcomes.width(ROUTE));
        outcomes.setWidth(ROUTE, 0);
        assertEquals(OptionalDouble.of(OutcomeControls.NARROWEST), outcomes.width(ROUTE));
    }

    @Test
    void draggingTheWidthIsOneStepForUndo() {
        outcomes.show(proposal);
        for (int kilometres = 1; kilometres <= 20; kilometres++) {
            outcomes.dragWidth(ROUTE, kilometres);
        }
        outcomes.endDragging();
        viewModel.undo();
        assertFalse(outcomes.isSet(ROUTE));
        assertTrue(outcomes.isShown(proposal));
    }

    @Test
    void withoutAnOutcomeNothingCanBeSet() {
        outcomes.showPhase(1);
        outcomes.setWidth(ROUTE, 3);
        outcomes.showOption(2);
        assertNull(viewModel.state().outcome());
        assertEquals(List.of(), outcomes.routes());
        assertFalse(viewModel.canUndoProperty().get());
    }
}
