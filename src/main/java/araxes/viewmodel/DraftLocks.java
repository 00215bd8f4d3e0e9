package araxes.viewmodel;

import araxes.model.Atlas;
import araxes.model.MapFeature;
import araxes.model.Proposal;
import araxes.model.Provision;
import araxes.model.Term;
import araxes.model.UnitId;
import araxes.scenario.Draft;
import araxes.scenario.Outcome;
import araxes.scenario.Piece;
import araxes.scenario.Regime;
import araxes.scenario.Scenario;
import araxes.scenario.Territory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Guards locked units: whatever an edit does, in the end they are as they were before it.
final class DraftLocks {
    /// Of a degree of longitude in the north of any atlas of the region; short, so that what is near is not taken for far.
    private static final double LEAST_KILOMETRES_A_DEGREE = 60;
    private final Atlas atlas;
    private final Function<Scenario, Outcome> computing;

    /// What a unit is in the end, part by part, whichever term did it.
    private record State(UnitId unit, String holder, String sovereign, List<Rules> rules) {}

    private record Rules(Regime.Kind kind, String words, @Nullable String beneficiary, @Nullable String controller, @Nullable String route) {}

    DraftLocks(Atlas atlas, Function<Scenario, Outcome> computing) {
        this.atlas = atlas;
        this.computing = computing;
    }

    /// The locked units that would come out different. None if the scenario could not be computed before: nothing is known of them then.
    List<UnitId> touched(Draft before, Draft after) {
        if (before.locked().isEmpty() || isElsewhere(before, after)) {
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

    /// True if the edit changes nothing but terms that act elsewhere. Each term acts on its own units, or in its own strip, alone, but for
    /// sovereignty, which decides what later strips leave out. To see that takes no outcome, which would take longer than a slider may.
    private boolean isElsewhere(Draft before, Draft after) {
        var was = before.proposal();
        var is = after.proposal();
        if (!before.baseline().equals(after.baseline()) || !was.phases().equals(is.phases()) || !sameRoutes(was, is)) {
            return false;
        }
        int first = 0;
        int least = Math.min(was.terms().size(), is.terms().size());
        while (first < least && was.terms().get(first).equals(is.terms().get(first))) {
            first++;
        }
        int last = 0;
        while (last < least - first && was.terms().get(was.terms().size() - 1 - last).equals(is.terms().get(is.terms().size() - 1 - last))) {
            last++;
        }
        var units = before.locked();
        var gone = was.terms().subList(first, was.terms().size() - last);
        var come = is.terms().subList(first, is.terms().size() - last);
        return gone.stream().allMatch(term -> isElsewhere(term, was, units)) && come.stream().allMatch(term -> isElsewhere(term, is, units))
            && (Stream.concat(gone.stream(), come.stream()).noneMatch(DraftLocks::passesSovereignty)
                || Stream.of(was, is).allMatch(of -> of.terms().stream().filter(term -> term.provision() instanceof Provision.Corridor)
                    .allMatch(term -> isElsewhere(term, of, units))));
    }

    private static boolean passesSovereignty(Term term) {
        return switch (term.provision()) {
            case Provision.Transfer _, Provision.Exchange _ -> true;
            case Provision.Corridor corridor -> corridor.sovereignty() != null;
            case Provision.OfUnits _, Provision.OfRoutes _, Provision.Recognition _, Provision.Delimitation _, Provision.Ceasefire _,
                Provision.Undertaking _ -> false;
        };
    }

    /// Routes may come and go with the terms that speak of them, but not change.
    private static boolean sameRoutes(Proposal was, Proposal is) {
        var own = was.own();
        var now = is.own();
        return own == null || now == null || own.routes().stream()
            .allMatch(route -> now.routes().stream().allMatch(other -> !other.id().equals(route.id()) || other.equals(route)));
    }

    private boolean isElsewhere(Term term, Proposal of, Set<UnitId> units) {
        return term.order() == null && switch (term.provision()) {
            case Provision.Corridor corridor -> of.findRoute(atlas, corridor.route()).filter(route -> isFar(route, corridor, units)).isPresent();
            case Provision.OfUnits ofUnits -> Collections.disjoint(ofUnits.units(), units);
            case Provision.OpenPassage _, Provision.Recognition _, Provision.Delimitation _, Provision.Ceasefire _, Provision.Undertaking _ -> true;
        };
    }

    private boolean isFar(MapFeature route, Provision.Corridor corridor, Set<UnitId> units) {
        var width = corridor.widthKilometres();
        double reach = (width == null ? 0 : width) / LEAST_KILOMETRES_A_DEGREE;
        var strip = route.geometry().getEnvelopeInternal();
        strip.expandBy(reach);
        return units.stream().map(unit -> atlas.unit(unit).area()).filter(area -> strip.intersects(area.getEnvelopeInternal()))
            .noneMatch(area -> area.isWithinDistance(route.geometry(), reach));
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
