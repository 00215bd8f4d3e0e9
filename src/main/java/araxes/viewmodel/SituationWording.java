package araxes.viewmodel;

import araxes.cartography.MapState;
import araxes.cartography.SituationChoice;
import araxes.model.Atlas;

/// Says which situation a map shows.
public final class SituationWording {
    private final Atlas atlas;

    public SituationWording(Atlas atlas) {
        this.atlas = atlas;
    }

    /// Such as `9 November 2020`, or `Meghri exchange, phase 2, on 1 June 1999`.
    public String of(SituationChoice choice, MapState state) {
        var outcome = choice.outcome();
        if (outcome == null) {
            return DateWording.day(choice.day());
        }
        var name = state.findProposal(atlas, outcome.proposal()).map(proposal -> proposal.name()).orElse(outcome.proposal());
        return outcome.phase() == 0 ? Messages.text("situation.before", name, DateWording.day(choice.day()))
            : Messages.text("situation.phase", name, outcome.phase(), DateWording.day(choice.day()));
    }

    /// What a map shows, in a line: its situation, or from which to which it is the difference.
    public String of(MapState state) {
        var against = state.against();
        return against == null ? of(state.situation(), state) : Messages.text("situation.difference", of(against, state), of(state.situation(), state));
    }

    /// The proposals laid over it; empty if none.
    public String laid(MapState state) {
        var names = state.proposals().stream().map(id -> state.findProposal(atlas, id).map(proposal -> proposal.name()).orElse(id)).toList();
        return String.join(", ", names);
    }
}
