package araxes.viewmodel;

import araxes.cartography.Arrangement;
import araxes.cartography.MapState;
import araxes.cartography.OutcomeChoice;
import araxes.cartography.SessionState;
import araxes.cartography.SituationChoice;
import araxes.model.Proposal;
import araxes.scenario.ScenarioEngine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;

/// Commands on maps that are compared: how they stand, which of them is spoken to, what passes from one to another, and what
/// situation a map is the difference from. Each is one step for undo, but turning to another map is none.
public final class CompareControls {
    private final MapViewModel viewModel;
    private final OutcomeControls outcomes;

    public CompareControls(MapViewModel viewModel, OutcomeControls outcomes) {
        this.viewModel = viewModel;
        this.outcomes = outcomes;
    }

    /// Maps that come are like the active one.
    public void arrange(Arrangement arrangement) {
        viewModel.change(session().withArrangement(arrangement));
    }

    /// One map again, or two side by side.
    public void toggle() {
        arrange(session().arrangement() == Arrangement.SINGLE ? Arrangement.SIDE_BY_SIDE : Arrangement.SINGLE);
    }

    /// Turns to the next map; after the last comes the first.
    public void activateNext() {
        viewModel.activate(next());
    }

    public void activatePrevious() {
        viewModel.activate(Math.floorMod(session().active() - 1, session().panes().size()));
    }

    /// Makes the next map like the active one.
    public void copyToNext() {
        var panes = new ArrayList<>(session().panes());
        panes.set(next(), session().map());
        viewModel.change(session().withPanes(panes));
    }

    /// The active map and the next one change places; the one stays active that was.
    public void swap() {
        var panes = new ArrayList<>(session().panes());
        int other = next();
        Collections.swap(panes, session().active(), other);
        viewModel.change(session().withPanes(panes).withActive(other));
    }

    /// While true, a step in time of one map moves the others by as many days, as far as the atlas reaches.
    public BooleanProperty daysLinkedProperty() {
        return viewModel.daysLinkedProperty();
    }

    /// Where a swipe parts the maps; all places until [#endDragging] are one step for undo.
    ///
    /// @param fraction of the width, brought within 0 and 1
    public void dragSwipe(double fraction) {
        viewModel.scrubTo(session().withSwipe(fraction));
    }

    public void endDragging() {
        viewModel.endScrubbing();
    }

    /// @param fraction of the width, brought within 0 and 1
    public void setSwipe(double fraction) {
        viewModel.change(session().withSwipe(fraction));
    }

    /// The situation the active map is the difference from.
    public Optional<SituationChoice> against() {
        return Optional.ofNullable(state().against());
    }

    /// Shows how the active map's situation differs from another.
    public void compareWith(SituationChoice other) {
        viewModel.change(state().withAgainst(other));
    }

    /// Shows the situation itself again.
    public void stopComparing() {
        viewModel.change(state().withAgainst(null));
    }

    public void compareWithToday() {
        compareWith(new SituationChoice(viewModel.lastDay(), null));
    }

    /// From what the next map shows to what the active one shows; nothing if there is one map only.
    public void compareWithNext() {
        if (session().panes().size() > 1) {
            compareWith(session().panes().get(next()).situation());
        }
    }

    /// What is recorded of the baseline of the outcome shown; without one, of the eve of the chosen proposal.
    ///
    /// @return false if no proposal is chosen
    public boolean compareWithEve() {
        if (state().outcome() != null) {
            compareWith(new SituationChoice(viewModel.day(), null));
            return true;
        }
        var chosen = chosen();
        chosen.ifPresent(proposal -> compareWith(new SituationChoice(outcomes.eve(proposal), null)));
        return chosen.isPresent();
    }

    /// What would have come of the chosen proposal after its last phase, on its eve.
    ///
    /// @return false if no proposal is chosen
    public boolean compareWithOutcome() {
        var chosen = chosen();
        chosen.ifPresent(proposal -> compareWith(new SituationChoice(outcomes.eve(proposal),
            OutcomeChoice.of(proposal.id(), ScenarioEngine.phasesOf(proposal).last()))));
        return chosen.isPresent();
    }

    /// The proposal that was chosen last, else the only one on the map.
    private Optional<Proposal> chosen() {
        var laid = state().proposals();
        return Optional.ofNullable(viewModel.selectedProposalProperty().get())
            .or(() -> laid.size() == 1 ? viewModel.findProposal(laid.getFirst()) : Optional.empty());
    }

    private int next() {
        return (session().active() + 1) % session().panes().size();
    }

    private SessionState session() {
        return viewModel.session();
    }

    private MapState state() {
        return viewModel.state();
    }
}
