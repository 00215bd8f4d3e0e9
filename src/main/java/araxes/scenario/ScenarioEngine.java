package araxes.scenario;

import araxes.model.Proposal;
import araxes.model.Provision;
import araxes.model.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Lays a proposal on the situation of a day and applies its provisions, phase by phase.
///
/// - Provisions without a phase, or with a word instead of a number (`gradual`), belong to phase 1.
/// - Within a phase they act in the order of the text; those that carry an `order` take their places among themselves by it.
/// - Every provision says what it did: land passed, or came under rules; or why not. Nothing is dropped.
/// - A provision that cannot be carried out ends the computation with its reason.
///
/// Thread-safe.
public final class ScenarioEngine {
    private final CoverageFacts facts;

    public ScenarioEngine(CoverageFacts facts) {
        this.facts = facts;
    }

    public CoverageFacts facts() {
        return facts;
    }

    public Outcome compute(Scenario scenario) {
        var atlas = facts.atlas();
        var about = atlas.about();
        if (scenario.baseline().isBefore(about.firstDay()) || scenario.baseline().isAfter(about.asOf())) {
            return new Outcome.Rejected(scenario, null,
                Refusal.of("baseline.outside", scenario.baseline(), about.firstDay(), about.asOf()));
        }
        int options = scenario.options();
        if (scenario.option() < 1 || scenario.option() > options) {
            return new Outcome.Rejected(scenario, null, Refusal.of("option.unknown", scenario.option(), scenario.proposal().name(), options));
        }
        var control = atlas.controlOn(scenario.baseline());
        var unknown = atlas.units().stream().filter(unit -> control.controllerOf(unit.id()).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            return new Outcome.Rejected(scenario, null, Refusal.of("baseline.unknown", unknown.get().names(), scenario.baseline()));
        }
        return apply(scenario, Territory.of(facts, control));
    }

    /// Lays the proposal on any situation, such as one that another proposal left.
    public Outcome apply(Scenario scenario, Territory before) {
        var workspace = new Workspace(before);
        var phases = new ArrayList<PhaseResult>();
        for (var phase : inPhases(scenario.proposal()).entrySet()) {
            workspace.startPhase();
            var results = new ArrayList<TermResult>();
            for (var entry : phase.getValue()) {
                var provision = new ProvisionAct(facts, scenario, workspace, entry.position());
                switch (provision.perform(entry.term())) {
                    case ProvisionAct.Done(var effect) -> results.add(new TermResult(entry.term(), entry.position(), effect));
                    case ProvisionAct.Refused(var reason) -> {
                        return new Outcome.Rejected(scenario, entry.term(), reason);
                    }
                }
            }
            phases.add(new PhaseResult(phase.getKey(), labelOf(scenario.proposal(), phase.getKey()).orElse(null),
                workspace.territory(), results, workspace.sincePhaseStart(), workspace.sinceBaseline()));
        }
        return new Outcome.Computed(scenario, before, phases);
    }

    /// A territory with one corridor laid on it, or why that cannot be done.
    sealed interface Laid {
        record Done(Territory territory) implements Laid {}

        record Refused(Refusal reason) implements Laid {}
    }

    /// Lays one corridor of stated width, without a proposal around it.
    Laid lay(Territory before, Provision.Corridor corridor) {
        var workspace = new Workspace(before);
        return switch (new CorridorAct(facts, facts.atlas()::findRoute, Map.of(), workspace, 0).lay(corridor)) {
            case ProvisionAct.Done _ -> new Laid.Done(workspace.territory());
            case ProvisionAct.Refused(var reason) -> new Laid.Refused(reason);
        };
    }

    private record Placed(Term term, int position) {}

    /// Phase number to its terms in order of execution. Phase 1 always exists, and so does every phase the text names.
    private static TreeMap<Integer, List<Placed>> inPhases(Proposal proposal) {
        var phases = new TreeMap<Integer, List<Placed>>();
        phases.put(1, new ArrayList<>());
        proposal.phases().forEach(phase -> phases.putIfAbsent(phase.number(), new ArrayList<>()));
        for (int i = 0; i < proposal.terms().size(); i++) {
            var term = proposal.terms().get(i);
            phases.computeIfAbsent(numberOf(term.phase()), key -> new ArrayList<>()).add(new Placed(term, i));
        }
        phases.replaceAll((number, terms) -> inOrder(terms));
        return phases;
    }

    /// Numbers of the proposal's phases, ascending; 1 is always among them.
    public static SortedSet<Integer> phasesOf(Proposal proposal) {
        return inPhases(proposal).navigableKeySet();
    }

    /// The phase in which a term acts, whatever its text calls it.
    public static int phaseOf(Term term) {
        return numberOf(term.phase());
    }

    static int numberOf(@Nullable String phase) {
        return phase != null && phase.matches("[1-9]\\d{0,3}") ? Integer.parseInt(phase) : 1;
    }

    private static List<Placed> inOrder(List<Placed> terms) {
        var places = IntStream.range(0, terms.size()).filter(i -> terms.get(i).term().order() != null).boxed().toList();
        var numbered = places.stream().map(terms::get)
            .sorted(Comparator.comparingInt((Placed placed) -> Objects.requireNonNull(placed.term().order()))).toList();
        var ordered = new ArrayList<>(terms);
        for (int i = 0; i < places.size(); i++) {
            ordered.set(places.get(i), numbered.get(i));
        }
        return ordered;
    }

    private static Optional<String> labelOf(Proposal proposal, int phase) {
        return proposal.phases().stream().filter(named -> named.number() == phase).map(Proposal.Phase::label).findFirst();
    }
}
