package araxes.report;

import araxes.model.FeatureLayer;
import araxes.scenario.Components;
import araxes.scenario.Components.Component;
import araxes.scenario.Components.Kind;
import araxes.scenario.CoverageFacts;
import araxes.scenario.Figures;
import araxes.scenario.Parcel;
import araxes.scenario.Piece;
import araxes.scenario.Quantity;
import araxes.scenario.Quantity.Explanation;
import araxes.scenario.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The figures of one situation, party by party.
final class SituationRows {
    /// What a border has on its other side where the data know no state, such as the sea.
    static final String NO_STATE = "no_state";
    private static final FigureRow.Topic TOPIC = FigureRow.Topic.SITUATION;

    private final Figures figures;
    private final Territory territory;
    private final CoverageFacts facts;
    private final List<FigureRow> rows = new ArrayList<>();

    private SituationRows(Figures figures) {
        this.figures = figures;
        this.territory = figures.territory();
        this.facts = territory.partition().facts();
    }

    static List<FigureRow> of(Figures figures) {
        var situation = new SituationRows(figures);
        situation.territory.holders().forEach(situation::ofHolder);
        situation.sovereigns().forEach(situation::ofState);
        return situation.rows;
    }

    private Set<String> sovereigns() {
        var sovereigns = new TreeSet<String>();
        territory.pieces().forEach(piece -> sovereigns.add(piece.sovereign()));
        return sovereigns;
    }

    private void ofHolder(String party) {
        var area = figures.areaHeldBy(party);
        rows.add(FigureRow.of(TOPIC, party, FigureName.AREA_HELD, "", area));
        for (var state : sovereigns()) {
            if (!facts.places().same(party, state) && anyHeld(party, state)) {
                rows.add(FigureRow.of(TOPIC, party, FigureName.AREA_HELD_OF, state, figures.areaOfHeldBy(state, List.of(party))));
            }
        }
        var population = figures.population(party);
        var missing = population.missing().isEmpty() ? "" : ReportWords.of("missing", String.join("; ", population.missing()));
        rows.add(people(party, FigureName.POPULATION_LOWEST, population.lowest(), missing));
        rows.add(people(party, FigureName.POPULATION_HIGHEST, population.highest(), missing));
        figures.settlements(party).forEach((kind, count) -> rows.add(FigureRow.counted(TOPIC, party, FigureName.SETTLEMENTS, kind, count,
            area.explanation().inputs(), area.explanation(), facts::name)));
        figures.bordersOfHolder(party).keySet().forEach(other ->
            rows.add(border(party, FigureName.BORDER_HELD, other, figures.borderHeld(party, other))));
        if (!party.equals(facts.places().contested())) {
            parts(party, area.explanation());
        }
        rows.add(FigureRow.of(TOPIC, party, FigureName.ROADS, "", figures.network(party, FeatureLayer.ROADS)));
        rows.add(FigureRow.of(TOPIC, party, FigureName.RAILWAYS, "", figures.network(party, FeatureLayer.RAILWAYS)));
    }

    /// Where no area was counted, the sum is not nought but unknown.
    private static FigureRow people(String party, FigureName figure, Quantity count, String missing) {
        var row = FigureRow.of(TOPIC, party, figure, "", count).noting(missing);
        return count.explanation().inputs().isEmpty() ? row.unknown() : row;
    }

    private void parts(String party, Explanation like) {
        var components = Components.ofHolders(territory);
        var parts = components.counted(party);
        rows.add(count(party, FigureName.PARTS, parts, components, like));
        for (var kind : new Kind[] {Kind.EXCLAVE, Kind.ENCLAVE}) {
            var some = parts.stream().filter(part -> part.kind() == kind).toList();
            rows.add(count(party, kind == Kind.EXCLAVE ? FigureName.EXCLAVES : FigureName.ENCLAVES, some, components, like));
            some.forEach(part -> rows.add(FigureRow.counted(TOPIC, party, kind == Kind.EXCLAVE ? FigureName.EXCLAVE_AREA : FigureName.ENCLAVE_AREA,
                String.join(", ", part.neighbours().keySet().stream().map(name -> name.isEmpty() ? NO_STATE : name).toList()),
                part.squareKilometres(), parcels(components, part), like, facts::name).at(String.join(", ", parcels(components, part)))));
        }
        rows.add(count(party, FigureName.ISLANDS, parts.stream().filter(part -> part.kind() == Kind.ISLAND).toList(), components, like));
    }

    private FigureRow count(String party, FigureName figure, List<Component> parts, Components components, Explanation like) {
        return FigureRow.counted(TOPIC, party, figure, "", parts.size(),
            parts.stream().map(part -> String.join(" + ", parcels(components, part))).toList(), like, facts::name);
    }

    private static List<String> parcels(Components components, Component part) {
        return components.parcelsOf(part).stream().map(Parcel::id).sorted().toList();
    }

    private void ofState(String state) {
        var area = figures.areaOf(state);
        rows.add(FigureRow.of(TOPIC, state, FigureName.AREA_SOVEREIGN, "", area));
        var others = territory.pieces().stream().filter(piece -> piece.sovereign().equals(state) && isOther(piece.holder(), state))
            .map(Piece::holder).distinct().sorted().toList();
        if (!others.isEmpty()) {
            var held = figures.areaOfHeldBy(state, others);
            var names = String.join(", ", others);
            rows.add(FigureRow.of(TOPIC, state, FigureName.AREA_HELD_BY_OTHERS, names, held));
            rows.add(FigureRow.of(TOPIC, state, FigureName.SHARE_HELD_BY_OTHERS, names, figures.shareOfHeldBy(state, others)));
        }
        var borders = new TreeSet<String>();
        Components.ofSovereigns(territory).of(state).forEach(part -> borders.addAll(part.neighbours().keySet()));
        borders.forEach(other -> rows.add(border(state, FigureName.BORDER_SOVEREIGN, other, figures.borderOf(state, other))));
    }

    private FigureRow border(String party, FigureName figure, String other, Quantity length) {
        return other.isEmpty()
            ? FigureRow.of(TOPIC, party, figure, NO_STATE, new Quantity(ReportWords.of("what.border.no-state", facts.name(party)),
                length.value(), length.unit(), length.explanation()))
            : FigureRow.of(TOPIC, party, figure, other, length);
    }

    private boolean isOther(String holder, String state) {
        return !facts.places().same(holder, state) && !holder.equals(facts.places().contested());
    }

    private boolean anyHeld(String party, String state) {
        return territory.pieces().stream().anyMatch(piece -> piece.holder().equals(party) && piece.sovereign().equals(state));
    }
}
