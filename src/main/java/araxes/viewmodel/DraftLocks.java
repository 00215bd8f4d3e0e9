package araxes.viewmodel;

import araxes.model.UnitId;
import araxes.scenario.Draft;
import araxes.scenario.Outcome;
import araxes.scenario.Piece;
import araxes.scenario.Regime;
import araxes.scenario.Scenario;
import araxes.scenario.Territory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Guards locked units: whatever an edit does, in the end they are as they were before it.
final class DraftLocks {
    private final Function<Scenario, Outcome> computing;

    /// What a unit is in the end, part by part, whichever term did it.
    private record State(UnitId unit, String holder, String sovereign, List<Rules> rules) {}

    private record Rules(Regime.Kind kind, String words, @Nullable String beneficiary, @Nullable String controller, @Nullable String route) {}

    DraftLocks(Function<Scenario, Outcome> computing) {
        this.computing = computing;
    }

    /// The locked units that would come out different. None if the scenario could not be computed before: nothing is known of them then.
    List<UnitId> touched(Draft before, Draft after) {
        if (before.locked().isEmpty()) {
            return List.of();
        }
        var was = states(before, before.locked());
        var is = states(after, before.locked());
        if (was.isEmpty() || is.isEmpty()) {
            return List.of();
        }
        var touched = new ArrayList<UnitId>();
        for (var unit : before.locked().stream().sorted().toList()) {
            if (!same(was.get(), is.get(), unit)) {
                touched.add(unit);
            }
        }
        return touched;
    }

    private static boolean same(Map<State, Double> was, Map<State, Double> is, UnitId unit) {
        var states = new HashSet<>(was.keySet());
        states.addAll(is.keySet());
        return states.stream().filter(state -> state.unit().equals(unit))
            .allMatch(state -> Math.abs(was.getOrDefault(state, 0.0) - is.getOrDefault(state, 0.0)) < 1e-6);
    }

    /// The situation after a phase; empty if the scenario cannot be computed.
    Optional<Territory> territory(Draft draft, int phase) {
        return computed(draft).map(computed -> computed.phases().stream().filter(result -> result.number() <= phase)
            .reduce((_, later) -> later).map(result -> result.territory()).orElse(computed.before()));
    }

    private Optional<Outcome.Computed> computed(Draft draft) {
        return computing.apply(Scenario.of(draft.proposal()).on(draft.baseline())) instanceof Outcome.Computed computed
            ? Optional.of(computed) : Optional.empty();
    }

    private Optional<Map<State, Double>> states(Draft draft, Set<UnitId> units) {
        return computed(draft).map(computed -> {
            var areas = new HashMap<State, Double>();
            computed.after().pieces().stream().filter(piece -> units.contains(piece.parcel().unit()))
                .forEach(piece -> areas.merge(state(piece), piece.squareKilometres(), Double::sum));
            return areas;
        });
    }

    private static State state(Piece piece) {
        return new State(piece.parcel().unit(), piece.holder(), piece.sovereign(), piece.regimes().stream().map(regime ->
            new Rules(regime.kind(), regime.words(), regime.beneficiary(), regime.controller(), regime.route())).toList());
    }
}
