package araxes.cartography;

import araxes.model.Atlas;
import araxes.model.FeatureLayer;
import araxes.model.MapFeature;
import araxes.model.Source;
import araxes.model.TerritorialUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The documents behind what a map shows, each with a number, and which of them stand behind what: control of every unit that day by
/// party, the lines of contact and zones of the day, the proposals laid over it or computed, and events told beside it.
public final class Citations {
    private final Atlas atlas;
    /// Numbers from 1, in the order in which the documents are first cited.
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Set<Integer>> bySubject = new LinkedHashMap<>();

    private Citations(Atlas atlas) {
        this.atlas = atlas;
    }

    /// Of the whole map.
    public static Citations of(Atlas atlas, MapState state) {
        return of(atlas, state, _ -> true);
    }

    /// @param visible whether a unit can be seen
    static Citations of(Atlas atlas, MapState state, Predicate<TerritorialUnit> visible) {
        var citations = new Citations(atlas);
        Map<String, Set<String>> byParty = new HashMap<>();
        var against = state.against();
        for (var unit : atlas.units()) {
            if (visible.test(unit)) {
                Stream.of(Optional.of(state.day()), Optional.ofNullable(against).map(SituationChoice::day)).flatMap(Optional::stream).distinct()
                    .flatMap(day -> atlas.history(unit.id()).on(day).stream())
                    .forEach(period -> byParty.computeIfAbsent(period.party(), _ -> new LinkedHashSet<>()).addAll(period.evidence().sources()));
            }
        }
        atlas.parties().forEach(party -> citations.cite(party.id(), byParty.getOrDefault(party.id(), Set.of())));
        citations.citeFeatures(state, MapLayer.LINES, FeatureLayer.BOUNDARIES, "line_of_contact");
        citations.citeFeatures(state, MapLayer.PRESENCE, FeatureLayer.ZONES, "presence");
        citations.citeFeatures(state, MapLayer.CORRIDORS, FeatureLayer.ZONES, "corridor");
        for (var id : state.proposals()) {
            state.findProposal(atlas, id).ifPresent(proposal -> citations.cite(id, proposal.evidence().sources()));
        }
        Stream.of(Optional.ofNullable(state.outcome()), Optional.ofNullable(against).map(SituationChoice::outcome)).flatMap(Optional::stream)
            .flatMap(outcome -> state.findProposal(atlas, outcome.proposal()).stream())
            .forEach(proposal -> citations.cite(proposal.id(), proposal.evidence().sources()));
        return citations;
    }

    private void citeFeatures(MapState state, MapLayer shown, FeatureLayer layer, String kind) {
        if (state.layers().contains(shown)) {
            for (MapFeature feature : atlas.layer(layer)) {
                var sources = feature.attributes().get("sources");
                if (kind.equals(feature.kind()) && feature.valid().contains(state.day()) && sources != null) {
                    cite(shown.id(), List.of(sources.split(", ")));
                }
            }
        }
    }

    /// Adds what else is told.
    ///
    /// @param subject what the sources stand behind
    /// @param sources ids; those that the atlas does not have are left out
    void cite(String subject, Collection<String> sources) {
        for (var id : sources) {
            if (atlas.findSource(id).isPresent()) {
                int number = numbers.computeIfAbsent(id, _ -> numbers.size() + 1);
                bySubject.computeIfAbsent(subject, _ -> new TreeSet<>()).add(number);
            }
        }
    }

    /// The documents in the order of their numbers, which start at 1.
    public List<Source> sources() {
        return numbers.keySet().stream().flatMap(id -> atlas.findSource(id).stream()).toList();
    }

    /// Such as `1–7, 12`; empty if nothing is cited.
    ///
    /// @param subject id of a party, a proposal, a layer or an event
    String numbersOf(String subject) {
        var text = new StringBuilder();
        int first = 0;
        int last = -1;
        for (int number : bySubject.getOrDefault(subject, Set.of())) {
            if (number == last + 1) {
                last = number;
            } else {
                append(first, last, text);
                first = number;
                last = number;
            }
        }
        append(first, last, text);
        return text.toString();
    }

    private static void append(int first, int last, StringBuilder text) {
        if (last >= 0) {
            text.append(text.isEmpty() ? "" : ", ").append(first).append(first == last ? "" : (last == first + 1 ? ", " : "–") + last);
        }
    }
}
