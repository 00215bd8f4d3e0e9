package araxes.cartography;

import araxes.geometry.CoverageMesh;
import araxes.model.Atlas;
import araxes.model.ControlMap;
import araxes.model.Proposal;
import araxes.scenario.CoverageFacts;
import araxes.scenario.Difference;
import araxes.scenario.Outcome;
import araxes.scenario.Parcel;
import araxes.scenario.Partition;
import araxes.scenario.Piece;
import araxes.scenario.Scenario;
import araxes.scenario.ScenarioEngine;
import araxes.scenario.TermResult;
import araxes.scenario.Territory;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Computes the outcomes that are shown and keeps the last few, with the mesh of each way the coverage was cut. Thread-safe.
final class Outcomes {
    private static final int MOST_KEPT = 16;
    private final Atlas atlas;
    private final CoverageMesh undivided;
    private @Nullable ScenarioEngine engine;
    private final Map<Scenario, Outcome> computed = keeping();
    private final Map<Partition, CoverageMesh> meshes = keeping();

    private final Map<ControlMap, Territory> recorded = keeping();
    private final Map<Pair, Difference> differences = keeping();

    /// A situation of an outcome, ready to be drawn.
    ///
    /// @param mesh its unit n is the n-th piece of the territory
    record Shown(Outcome.Computed outcome, int phase, Territory territory, CoverageMesh mesh) {
        Proposal proposal() {
            return outcome.scenario().proposal();
        }

        /// Ids of the routes along which passage is open by then, without an area of its own.
        Set<String> openedRoutes() {
            var routes = new LinkedHashSet<String>();
            outcome.phases().stream().filter(result -> result.number() <= phase).flatMap(result -> result.terms().stream()).forEach(result -> {
                if (result.effect() instanceof TermResult.Opened(var passages, _)) {
                    passages.forEach(passage -> routes.add(passage.route()));
                }
            });
            return routes;
        }
    }

    /// @param undivided the mesh of the whole units
    Outcomes(Atlas atlas, CoverageMesh undivided) {
        this.atlas = atlas;
        this.undivided = undivided;
    }

    Outcome compute(Proposal proposal, OutcomeChoice choice, LocalDate day) {
        return compute(new Scenario(proposal, day, choice.widths(), choice.option()));
    }

    /// Whoever asks here is not kept waiting while something is made ready to be drawn.
    Outcome compute(Scenario scenario) {
        synchronized (computed) {
            return computed.computeIfAbsent(scenario, asked -> engine().compute(asked));
        }
    }

    /// The situation at the end of a phase, ready to be drawn.
    synchronized Shown shown(Outcome.Computed outcome, int phase) {
        int number = Math.min(phase, outcome.phases().getLast().number());
        var territory = territory(outcome, phase);
        var mesh = territory.partition().isWhole() ? undivided : meshes.computeIfAbsent(territory.partition(), partition ->
            CoverageMesh.of(partition.parcels().stream().map(Parcel::area).toList()));
        return new Shown(outcome, number, territory, mesh);
    }

    /// The situation at the end of a phase; a number beyond the last stands for the last.
    static Territory territory(Outcome.Computed outcome, int phase) {
        return phase == 0 ? outcome.before() : outcome.phases().stream().filter(result -> result.number() <= phase)
            .reduce((_, later) -> later).orElse(outcome.phases().getFirst()).territory();
    }

    /// What differs between the situation of a state and the one it is compared with.
    synchronized Compared compared(SituationChoice from, MapState state) {
        var to = state.situation();
        return switch (territory(from, state)) {
            case Found.Refused(var reason) -> new Compared.Refused(from, to, reason);
            case Found.Done(var before) -> switch (territory(to, state)) {
                case Found.Refused(var reason) -> new Compared.Refused(from, to, reason);
                case Found.Done(var after) -> new Compared.Done(from, to, before, after, differences.computeIfAbsent(new Pair(before, after),
                    pair -> Difference.of(pair.before, pair.after)));
            };
        };
    }

    private sealed interface Found {
        record Done(Territory territory) implements Found {}

        record Refused(String reason) implements Found {}
    }

    private record Pair(Territory before, Territory after) {}

    private Found territory(SituationChoice choice, MapState state) {
        var words = MapText.in(state.language());
        var asked = choice.outcome();
        if (asked == null) {
            var control = atlas.controlOn(choice.day());
            return atlas.units().stream().filter(unit -> control.controllerOf(unit.id()).isEmpty()).findFirst()
                .<Found>map(unit -> new Found.Refused(words.format("difference.not-known", unit.names().in(state.language()))))
                .orElseGet(() -> new Found.Done(recorded.computeIfAbsent(control, known -> Territory.of(engine().facts(), known))));
        }
        var proposal = state.findProposal(atlas, asked.proposal());
        if (proposal.isEmpty()) {
            return new Found.Refused(words.format("difference.no-proposal", asked.proposal()));
        }
        return switch (compute(proposal.get(), asked, choice.day())) {
            case Outcome.Rejected rejected -> new Found.Refused(rejected.reason().in(state.language()));
            case Outcome.Computed outcome -> new Found.Done(territory(outcome, asked.phase()));
        };
    }

    /// True if the sovereign is another than the internationally recognised one.
    boolean sovereigntyPassed(Piece piece) {
        return !piece.sovereign().equals(atlas.unit(piece.parcel().unit()).deJure());
    }

    CoverageFacts facts() {
        return engine().facts();
    }

    private ScenarioEngine engine() {
        synchronized (computed) {
            var known = engine;
            if (known == null) {
                known = new ScenarioEngine(CoverageFacts.of(atlas));
                engine = known;
            }
            return known;
        }
    }

    private static <K, V> Map<K, V> keeping() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > MOST_KEPT;
            }
        };
    }
}
