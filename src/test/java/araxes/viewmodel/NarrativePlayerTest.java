package araxes.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.TestAtlas;
import araxes.cartography.View;
import araxes.model.Confidence;
import araxes.model.Evidence;
import araxes.model.Narrative;
import araxes.model.Verification;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NarrativePlayerTest {
    private static final long SECOND = 1_000_000_000L;
    private static final Evidence EVIDENCE = new Evidence(List.of("test"), Confidence.HIGH, Verification.LOOKED_UP, List.of());
    private static final Narrative TOUR = new Narrative("tour", "A tour", "Intro", List.of(
        new Narrative.Step("Before", TestAtlas.CHANGE.minusDays(1), new Narrative.Named("full"), List.of(), null, "text", EVIDENCE),
        new Narrative.Step("After", TestAtlas.CHANGE, new Narrative.Centred(46.5, 40.5, 8), List.of(TestAtlas.PROPOSAL), null, "text", EVIDENCE),
        new Narrative.Step("Computed", LocalDate.of(2002, 1, 1), new Narrative.Named("full"), List.of(),
            new Narrative.Phase(TestAtlas.PROPOSAL, 1), "text", EVIDENCE)));
    private final MapViewModel viewModel = new MapViewModel(TestAtlas.create());
    private final NarrativePlayer player = new NarrativePlayer(viewModel);

    @Test
    void eachStepSetsDayViewProposalsAndOutcome() {
        player.open(TOUR);
        assertEquals(TestAtlas.CHANGE.minusDays(1), viewModel.day());
        player.next();
        assertEquals(TestAtlas.CHANGE, viewModel.day());
        assertEquals(List.of(TestAtlas.PROPOSAL), viewModel.state().proposals());
        assertEquals(new View(46.5, 40.5, 8), viewModel.session().view());
        player.next();
        assertEquals(List.of(), viewModel.state().proposals(), "what the step does not name is taken off");
        assertEquals(TestAtlas.PROPOSAL, viewModel.state().outcome().proposal());
    }

    @Test
    void stepsEndAtBothEnds() {
        player.open(TOUR);
        player.previous();
        assertEquals(0, player.positionProperty().get());
        for (int i = 0; i < 9; i++) {
            player.next();
        }
        assertEquals(2, player.positionProperty().get());
        assertFalse(player.hasNext());
    }

    @Test
    void eachStepIsAStepForUndo() {
        player.open(TOUR);
        player.next();
        viewModel.undo();
        assertEquals(TestAtlas.CHANGE.minusDays(1), viewModel.day());
        assertEquals(List.of(), viewModel.state().proposals());
    }

    @Test
    void playingDwellsOnEachStepAndPausesAfterTheLast() {
        player.dwellProperty().set(5);
        player.open(TOUR);
        player.toggle();
        player.advance(4 * SECOND);
        assertEquals(0, player.positionProperty().get());
        player.advance(SECOND);
        assertEquals(1, player.positionProperty().get());
        player.advance(5 * SECOND);
        assertEquals(2, player.positionProperty().get());
        assertTrue(player.playingProperty().get());
        player.advance(5 * SECOND);
        assertFalse(player.playingProperty().get());
        assertEquals(2, player.positionProperty().get());
    }

    @Test
    void closingLeavesTheMapAsItIs() {
        player.open(TOUR);
        player.next();
        var shown = viewModel.session();
        player.close();
        assertEquals(shown, viewModel.session());
        assertNull(player.narrativeProperty().get());
    }
}
