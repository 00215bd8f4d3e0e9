package araxes.geodata;

import araxes.model.Places;
import araxes.model.Places.CensusArea;
import araxes.model.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// `places` of `atlas.yaml`: what the names in the texts and in the checks stand for. An atlas may do without.
final class PlacesSection {
    private PlacesSection() {}

    static Places read(Entry file) {
        if (!file.has("places") || !(file.entry("places") instanceof Entry entry)) {
            return Places.NONE;
        }
        var words = parties(entry, "words");
        var predecessors = parties(entry, "predecessors");
        predecessors.keySet().forEach(party -> entry.refer(References.Kind.PARTY, party));
        var detached = entry.reference(References.Kind.UNIT, "detached");
        var areas = entry.textMap("areas");
        areas.forEach((figure, group) -> {
            entry.refer(References.Kind.FIGURE, figure);
            entry.refer(References.Kind.GROUP, group);
        });
        var places = new Places(entry.reference(References.Kind.GROUP, "autonomous"), entry.reference(References.Kind.GROUP, "districts"), words,
            predecessors, entry.reference(References.Kind.PARTY, "contested"), detached.isBlank() ? Places.NONE.detached() : new UnitId(detached),
            entry.reference(References.Kind.STATE, "neighbour"), entry.reference(References.Kind.PARTY, "border_keeper"),
            entry.reference(References.Kind.PARTY, "authority"), entry.reference(References.Kind.PARTY, "protector"), census(entry), areas,
            borders(entry), entry.reference(References.Kind.FIGURE, "held_area"), entry.reference(References.Kind.FIGURE, "held_share"));
        entry.finish();
        return places;
    }

    private static Map<String, String> parties(Entry entry, String key) {
        var named = entry.textMap(key);
        named.values().forEach(party -> entry.refer(References.Kind.PARTY, party));
        return named;
    }

    private static List<CensusArea> census(Entry entry) {
        var areas = new ArrayList<CensusArea>();
        for (var area : entry.entries("census")) {
            boolean group = area.isText("units");
            var units = group ? List.<String>of() : area.texts("units");
            units.forEach(unit -> area.refer(References.Kind.UNIT, unit));
            areas.add(new CensusArea(area.reference(References.Kind.FIGURE, "figure"), area.texts("values"),
                group ? area.reference(References.Kind.GROUP, "units") : "", units));
            area.finish();
        }
        return areas;
    }

    /// Sides are parties or neighbouring states.
    private static Map<String, String> borders(Entry entry) {
        var figures = new TreeMap<String, String>();
        for (var border : entry.entries("borders")) {
            var sides = border.texts("between").stream().sorted().toList();
            var figure = border.reference(References.Kind.FIGURE, "figure");
            if (sides.size() == 2) {
                figures.put(sides.get(0) + "|" + sides.get(1), figure);
            } else {
                border.issue("places.border", sides);
            }
            border.finish();
        }
        return figures;
    }
}
