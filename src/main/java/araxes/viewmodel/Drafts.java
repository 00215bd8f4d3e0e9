package araxes.viewmodel;

import araxes.cartography.MapState;
import araxes.cartography.OutcomeChoice;
import araxes.cartography.SessionState;
import araxes.model.Atlas;
import araxes.model.Confidence;
import araxes.model.Evidence;
import araxes.model.PartialDate;
import araxes.model.Precision;
import araxes.model.Proposal;
import araxes.model.Provision;
import araxes.model.Verification;
import araxes.scenario.Check;
import araxes.scenario.Draft;
import araxes.scenario.ScenarioEngine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes scenarios of the analyst's own and puts them into a session. Pure.
final class Drafts {
    private static final String ID = "own_";

    private Drafts() {}

    static Draft empty(String id, String name, LocalDate baseline) {
        return on(baseline, new Proposal(id, name, start(baseline), null, "", null, "", "", "", List.of(), List.of(), Map.of(), "", List.of(),
            new Evidence(List.of(), Confidence.LOW, Verification.FROM_MEMORY, List.of()), new Proposal.Own(null, List.of())));
    }

    /// A copy that says what it is a copy of. What was said of the text is not said of the copy; its sources still stand behind its terms.
    ///
    /// @param widths by which corridors of the copy differ from the text, by route
    static Draft copy(String id, String name, String summary, Proposal text, LocalDate baseline, Map<String, Double> widths) {
        var own = text.own();
        var terms = text.terms().stream().map(term -> {
            var width = term.provision() instanceof Provision.Corridor corridor ? widths.get(corridor.route()) : null;
            return width == null ? term : term.withProvision(withWidth((Provision.Corridor) term.provision(), width));
        }).toList();
        return on(baseline, new Proposal(id, name, start(baseline), null, "", null, "", "", summary, text.phases(), terms, Map.of(), "", List.of(),
            text.evidence(), new Proposal.Own(own == null ? text.id() : own.basedOn(), own == null ? List.of() : own.routes())));
    }

    static Provision.Corridor withWidth(Provision.Corridor corridor, @Nullable Double kilometres) {
        return new Provision.Corridor(corridor.route(), corridor.beneficiary(), corridor.regime(), kilometres, corridor.sovereignty(),
            corridor.control(), corridor.duration());
    }

    private static Draft on(LocalDate baseline, Proposal proposal) {
        return new Draft(proposal, baseline, Set.of(), Set.of(Check.Question.values()));
    }

    /// The scenario starts on the day after its baseline.
    private static PartialDate start(LocalDate baseline) {
        return new PartialDate(baseline.plusDays(1), Precision.DAY);
    }

    static Draft laidOn(Draft draft, LocalDate baseline) {
        var text = draft.proposal();
        return new Draft(new Proposal(text.id(), text.name(), start(baseline), text.end(), text.author(), text.place(), text.status(), text.family(),
            text.summary(), text.phases(), text.terms(), text.positions(), text.outcome(), text.versions(), text.evidence(), text.own()),
            baseline, draft.locked(), draft.rules());
    }

    static Draft described(Draft draft, String id, String name, String summary) {
        var text = draft.proposal();
        return draft.withProposal(new Proposal(id, name, text.start(), text.end(), text.author(), text.place(), text.status(), text.family(),
            summary, text.phases(), text.terms(), text.positions(), text.outcome(), text.versions(), text.evidence(), text.own()));
    }

    static Draft withRoutes(Draft draft, Proposal.Own own) {
        var text = draft.proposal();
        return draft.withProposal(new Proposal(text.id(), text.name(), text.start(), text.end(), text.author(), text.place(), text.status(),
            text.family(), text.summary(), text.phases(), text.terms(), text.positions(), text.outcome(), text.versions(), text.evidence(), own));
    }

    /// An id that neither the atlas nor the session has.
    static String freeId(Atlas atlas, SessionState session) {
        var taken = new HashSet<String>();
        session.drafts().forEach(draft -> taken.add(draft.id()));
        atlas.proposals().forEach(proposal -> taken.add(proposal.id()));
        int number = 1;
        while (taken.contains(ID + number)) {
            number++;
        }
        return ID + number;
    }

    static SessionState with(SessionState session, Draft draft) {
        var drafts = new ArrayList<>(session.drafts());
        int place = drafts.stream().map(Draft::id).toList().indexOf(draft.id());
        if (place < 0) {
            drafts.add(draft);
        } else {
            drafts.set(place, draft);
        }
        return session.withDrafts(drafts);
    }

    /// Without the scenario and without anything of it on any map.
    static SessionState without(SessionState session, String id) {
        return session.withEveryMap(map -> without(map, id)).withDrafts(session.drafts().stream().filter(draft -> !draft.id().equals(id)).toList());
    }

    private static MapState without(MapState map, String id) {
        var cleared = map.withProposal(id, false);
        if (isOf(cleared.outcome(), id)) {
            cleared = cleared.withOutcome(null);
        }
        var against = cleared.against();
        return against != null && isOf(against.outcome(), id) ? cleared.withAgainst(null) : cleared;
    }

    private static boolean isOf(@Nullable OutcomeChoice choice, String id) {
        return choice != null && choice.proposal().equals(id);
    }

    /// The map with the scenario's outcome in place of recorded control, at the phase shown already if it is one of its own.
    static MapState showing(MapState map, Draft draft) {
        var shown = map.outcome();
        int last = ScenarioEngine.phasesOf(draft.proposal()).last();
        var choice = shown != null && isOf(shown, draft.id()) ? shown.atPhase(Math.min(shown.phase(), last)) : OutcomeChoice.of(draft.id(), last);
        return map.withDay(draft.baseline()).withProposal(draft.id(), false).withOutcome(choice);
    }
}
