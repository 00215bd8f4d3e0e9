package araxes.viewmodel;

import araxes.cartography.SessionState;
import araxes.cartography.SituationChoice;
import araxes.export.OutcomeTables.Compared;
import araxes.scenario.Outcome;
import araxes.scenario.Scenario;
import araxes.scenario.ScenarioEngine;
import araxes.scenario.Territory;
import araxes.session.SnapshotLine;
import java.util.Objects;

/// The situations of a session's map, computed, by the names that the command line gives them.
record SessionSituations(SessionState session, ScenarioEngine engine) {
    /// @throws IllegalArgumentException with the reason if a proposal cannot be carried out
    Compared compared(SituationChoice situation) {
        var name = SnapshotLine.situation(situation);
        var choice = situation.outcome();
        if (choice == null) {
            var control = engine.facts().atlas().controlOn(situation.day());
            return new Compared(name, situation.day(), Territory.of(engine.facts(), control), null, 0);
        }
        var computed = computed(situation);
        int phase = Math.min(choice.phase(), computed.phases().getLast().number());
        return new Compared(name, situation.day(), phase == 0 ? computed.before() : computed.phase(phase).territory(), computed.scenario(), phase);
    }

    /// @param situation with an outcome
    /// @throws IllegalArgumentException with the reason if the proposal cannot be carried out
    Outcome.Computed computed(SituationChoice situation) {
        var choice = Objects.requireNonNull(situation.outcome());
        var proposal = session.map().findProposal(engine.facts().atlas(), choice.proposal()).orElseThrow();
        return computed(new Scenario(proposal, situation.day(), choice.widths(), choice.option()));
    }

    /// @throws IllegalArgumentException with the reason if the proposal cannot be carried out
    Outcome.Computed computed(Scenario scenario) {
        return switch (engine.compute(scenario)) {
            case Outcome.Computed computed -> computed;
            case Outcome.Rejected(var _, var _, var reason) -> throw new IllegalArgumentException(reason.text());
        };
    }
}
