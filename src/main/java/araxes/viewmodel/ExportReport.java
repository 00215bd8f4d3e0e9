package araxes.viewmodel;

import araxes.cartography.MapComposer;
import araxes.cartography.SessionState;
import araxes.cartography.SituationChoice;
import araxes.report.ReportText;
import araxes.scenario.Scenario;
import araxes.scenario.ScenarioEngine;
import araxes.session.SnapshotLine;
import java.util.List;
import java.util.Optional;

/// The page about what a map shows: the one that the command line writes for the same question.
final class ExportReport {
    private ExportReport() {}

    /// The computed proposal, else the one that lies on top.
    static Optional<String> proposal(SessionState session) {
        var map = session.map();
        return map.outcome() != null ? Optional.of(map.outcome().proposal())
            : map.proposals().isEmpty() ? Optional.empty() : Optional.of(map.proposals().getLast());
    }

    /// What the map is compared with: what it shows the difference from, else the next map.
    static Optional<SituationChoice> against(SessionState session) {
        var map = session.map();
        if (map.against() != null) {
            return Optional.of(map.against());
        }
        int panes = session.panes().size();
        return panes < 2 ? Optional.empty() : Optional.of(session.panes().get((session.active() + 1) % panes).situation())
            .filter(other -> !other.equals(map.situation()));
    }

    /// @param subject something that [ExportOrders#whyNot] has nothing against
    /// @throws IllegalArgumentException with the reason if a proposal cannot be carried out
    static ReportText of(ExportChoice.Subject subject, SessionState session, ScenarioEngine engine, MapComposer composer) {
        var atlas = engine.facts().atlas();
        var situations = new SessionSituations(session, engine);
        var map = session.map();
        return switch (subject) {
            case PROPOSAL -> {
                var choice = map.outcome();
                if (choice != null) {
                    yield ReportText.ofProposal(situations.computed(map.situation()), choice.proposal(), SnapshotLine.settings(choice), atlas, composer);
                }
                var proposal = map.findProposal(atlas, proposal(session).orElseThrow()).orElseThrow();
                yield ReportText.ofProposal(situations.computed(Scenario.of(proposal)), proposal.id(), List.of(), atlas, composer);
            }
            case COMPARISON -> ReportText.ofComparison(situations.compared(against(session).orElseThrow()), situations.compared(map.situation()), atlas,
                composer);
        };
    }
}
