package araxes.scenario;

import araxes.geometry.GeodesicLength;
import araxes.model.FeatureLayer;
import araxes.model.MapFeature;
import araxes.model.UnitId;
import araxes.scenario.Quantity.Explanation;
import araxes.scenario.Quantity.Published;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// The figures of one situation. Each is computed when asked for and accounts for itself.
public final class Figures {
    private final Territory territory;
    private final CoverageFacts facts;
    private final LocalDate day;
    private final List<String> sources;
    private final PublishedFigures published;

    /// @param lowest and `highest`: sums over the areas counted, of the lowest and the highest value published for each
    /// @param missing areas of the party of which no count is known, or which it has only in part
    public record Population(Quantity lowest, Quantity highest, List<String> missing) {
        public Population {
            missing = List.copyOf(missing);
        }
    }

    private Figures(Territory territory, LocalDate day, List<String> sources) {
        this.territory = territory;
        this.facts = territory.partition().facts();
        this.day = day;
        this.sources = List.copyOf(sources);
        this.published = new PublishedFigures(facts.atlas(), facts.places());
    }

    /// @param day the day of the situation, or the baseline of a computed one
    public static Figures of(Territory territory, LocalDate day) {
        return new Figures(territory, day, List.of());
    }

    /// The figures after a phase of a scenario; they rest on the proposal's sources as well.
    public static Figures of(Scenario scenario, Territory territory) {
        return new Figures(territory, scenario.baseline(), scenario.proposal().evidence().sources());
    }

    public Territory territory() {
        return territory;
    }

    /// Area a party holds.
    public Quantity areaHeldBy(String party) {
        return area(Words.say("figure.held", facts.name(party)), piece -> piece.holder().equals(party), List.of());
    }

    /// Area a state is sovereign over.
    public Quantity areaOf(String sovereign) {
        return area(Words.say("figure.sovereign", facts.name(sovereign)), piece -> piece.sovereign().equals(sovereign), List.of());
    }

    /// Area of a state's land that others hold: the given parties together.
    public Quantity areaOfHeldBy(String sovereign, Collection<String> holders) {
        var name = Words.say("figure.heldof", facts.name(sovereign), holders.stream().map(facts::name).collect(Collectors.joining(", ")));
        double value = sum(of(sovereign, holders));
        return area(name, of(sovereign, holders), isPublished(sovereign, holders)
            ? published.of(facts.places().totalHeldFigure(), value) : List.of());
    }

    /// The same as a share of the state's land, in per cent.
    public Quantity shareOfHeldBy(String sovereign, Collection<String> holders) {
        var name = Words.say("figure.heldof.share", facts.name(sovereign), holders.stream().map(facts::name).collect(Collectors.joining(", ")));
        var share = share(name, areaOfHeldBy(sovereign, holders), areaOf(sovereign));
        var why = share.explanation();
        return isPublished(sovereign, holders) ? new Quantity(name, share.value(), share.unit(), new Explanation(why.inputs(), why.method(),
            why.tolerance(), why.caveats(), why.sources(), published.of(facts.places().shareHeldFigure(), share.value()))) : share;
    }

    /// Figures are published for the land of the state other than the protector, held by the protector and the authority.
    private boolean isPublished(String sovereign, Collection<String> holders) {
        var places = facts.places();
        // An atlas may name neither; Set.of would refuse them as one name twice.
        return !sovereign.equals(places.protector()) && Set.copyOf(holders).equals(new HashSet<>(List.of(places.authority(), places.protector())));
    }

    private static Predicate<Piece> of(String sovereign, Collection<String> holders) {
        return piece -> piece.sovereign().equals(sovereign) && holders.contains(piece.holder());
    }

    /// Area of some units, whoever holds them.
    public Quantity areaOfUnits(String name, Collection<UnitId> units) {
        Set<UnitId> wanted = new HashSet<>(units);
        return area(name, piece -> wanted.contains(piece.parcel().unit()), List.of());
    }

    private double sum(Predicate<Piece> which) {
        return territory.pieces().stream().filter(which).mapToDouble(Piece::squareKilometres).sum();
    }

    private Quantity area(String name, Predicate<Piece> which, List<Published> known) {
        var pieces = territory.pieces().stream().filter(which).toList();
        double area = pieces.stream().mapToDouble(Piece::squareKilometres).sum();
        var facts = territory.partition().facts();
        boolean whole = pieces.stream().allMatch(piece -> facts.isWhole(piece.parcel()));
        var units = new TreeSet<UnitId>();
        pieces.forEach(piece -> units.add(piece.parcel().unit()));
        var also = new ArrayList<>(known);
        if (whole && Math.abs(territory.squareKilometres(units) - area) < 1e-9) {
            also.addAll(published.areaOf(units, area));
        }
        return new Quantity(name, area, "km²", new Explanation(pieces.stream().map(piece -> piece.parcel().id()).toList(),
            Words.say(whole ? "method.area" : "method.area.parts"), area * CoverageFacts.AREA_TOLERANCE, caveats(units), sourcesOf(units), also));
    }

    /// What a party's share of a total is, in per cent.
    public static Quantity share(String name, Quantity part, Quantity whole) {
        double percent = whole.value() == 0 ? 0 : part.value() / whole.value() * 100;
        return new Quantity(name, percent, "%", new Explanation(
            List.of(part.name() + " = " + Words.number(part.value()) + " " + part.unit(),
                whole.name() + " = " + Words.number(whole.value()) + " " + whole.unit()),
            Words.say("method.share"), 2e-6 * percent, part.explanation().caveats(), part.explanation().sources(), List.of()));
    }

    /// Length of the border between what two parties hold; `other` may also be the id of a neighbouring state.
    public Quantity borderHeld(String party, String other) {
        return border(Words.say("figure.border.held", facts.name(party), facts.name(other)), Piece::holder, party, other);
    }

    /// Length of the border between two states' land; `other` may also be the id of a neighbouring state.
    public Quantity borderOf(String state, String other) {
        return border(Words.say("figure.border.sovereign", facts.name(state), facts.name(other)), Piece::sovereign, state, other);
    }

    private Quantity border(String name, Function<Piece, String> owner, String party, String other) {
        var borders = territory.partition().borders();
        double length = 0;
        var units = new TreeSet<UnitId>();
        for (var border : borders.between()) {
            var one = owner.apply(territory.pieceOf(border.first()));
            var two = owner.apply(territory.pieceOf(border.second()));
            if (one.equals(party) && two.equals(other) || one.equals(other) && two.equals(party)) {
                length += border.kilometres();
                units.add(territory.pieceOf(border.first()).parcel().unit());
                units.add(territory.pieceOf(border.second()).parcel().unit());
            }
        }
        for (var border : borders.outer()) {
            if (border.facing().equals(other) && owner.apply(territory.pieceOf(border.part())).equals(party)) {
                length += border.kilometres();
                units.add(territory.pieceOf(border.part()).parcel().unit());
            }
        }
        var known = facts.places().borderFigures().get(party.compareTo(other) <= 0 ? party + "|" + other : other + "|" + party);
        return new Quantity(name, length, "km", new Explanation(units.stream().map(UnitId::value).toList(), Words.say("method.border"),
            length * 1e-6, withBorderCaveat(caveats(units)), sourcesOf(units), known == null ? List.of() : published.of(known, length)));
    }

    /// With what, and for how many kilometres, a party's land has borders: parties and neighbouring states; the sea is the empty name.
    public Map<String, Double> bordersOfHolder(String party) {
        var lengths = new TreeMap<String, Double>();
        Components.ofHolders(territory).of(party)
            .forEach(part -> part.neighbours().forEach((name, length) -> lengths.merge(name, length, Double::sum)));
        return lengths;
    }

    /// Settlements on a party's land, by class.
    public Map<String, Integer> settlements(String party) {
        var counts = new TreeMap<String, Integer>();
        territory.pieces().stream().filter(piece -> piece.holder().equals(party)).forEach(piece ->
            facts.contentOf(piece.parcel(), FeatureLayer.SETTLEMENTS).forEach((kind, count) -> counts.merge(kind, count.intValue(), Integer::sum)));
        return counts;
    }

    /// Length of the layer's lines on a party's land, of those that existed on the day.
    ///
    /// @param layer [FeatureLayer#ROADS] or [FeatureLayer#RAILWAYS]
    public Quantity network(String party, FeatureLayer layer) {
        var existing = new HashSet<String>();
        facts.atlas().layer(layer).stream().filter(line -> line.valid().contains(day)).map(MapFeature::id).forEach(existing::add);
        var lengths = new TreeMap<String, Double>();
        territory.pieces().stream().filter(piece -> piece.holder().equals(party)).forEach(piece ->
            facts.contentOf(piece.parcel(), layer).forEach((line, length) -> {
                if (existing.contains(line)) {
                    lengths.merge(line, length, Double::sum);
                }
            }));
        double total = lengths.values().stream().mapToDouble(Double::doubleValue).sum();
        return new Quantity(Words.say("figure.network." + layer.layerName(), facts.name(party)), total, "km", new Explanation(
            lengths.entrySet().stream().map(line -> line.getKey() + " " + Words.number(line.getValue()) + " km").toList(),
            Words.say("method.network"), total * 1e-6, List.of(Words.say("caveat.network")), List.of(), List.of()));
    }

    /// Census population of what a party holds, where a source counts an area that it holds as a whole.
    public Population population(String party) {
        double lowest = 0;
        double highest = 0;
        var inputs = new ArrayList<String>();
        var from = new TreeSet<String>();
        var missing = new ArrayList<String>();
        var counted = new HashSet<UnitId>();
        for (var area : facts.places().census()) {
            var units = Set.copyOf(area.unitsIn(facts.atlas()));
            counted.addAll(units);
            double held = sum(piece -> units.contains(piece.parcel().unit()) && piece.holder().equals(party));
            double all = sum(piece -> units.contains(piece.parcel().unit()));
            if (held == 0) {
                continue;
            }
            var values = facts.atlas().figures().stream().filter(figure -> figure.id().equals(area.figure()))
                .flatMap(figure -> figure.values().stream()).filter(value -> area.values().contains(value.value())).toList();
            var name = area.group().isEmpty() ? String.join("; ", area.units()) : area.group();
            if (held < all - 1e-6) {
                missing.add(Words.say("missing.part", name, Words.number(held), Words.number(all)));
            } else if (values.isEmpty()) {
                missing.add(Words.say("missing.count", name));
            } else {
                var numbers = values.stream().mapToDouble(value -> Double.parseDouble(value.value())).summaryStatistics();
                lowest += numbers.getMin();
                highest += numbers.getMax();
                values.forEach(value -> {
                    inputs.add(name + ": " + value.value() + " (" + area.figure() + ")");
                    from.addAll(value.sources());
                });
            }
        }
        double rest = sum(piece -> piece.holder().equals(party) && !counted.contains(piece.parcel().unit()));
        if (rest > 0) {
            missing.add(Words.say("missing.rest", Words.number(rest)));
        }
        var explanation = new Explanation(inputs, Words.say("method.population"), 0, missing, List.copyOf(from), List.of());
        return new Population(new Quantity(Words.say("figure.population.lowest", facts.name(party)), lowest, "people", explanation),
            new Quantity(Words.say("figure.population.highest", facts.name(party)), highest, "people", explanation), missing);
    }

    /// Whether a line runs wholly on land of one party. For roads and railways between two places.
    ///
    /// @return kilometres by holder; what lies outside the coverage is under the empty name
    public Map<String, Double> alongLine(MapFeature line) {
        var lengths = new TreeMap<String, Double>();
        for (var piece : territory.pieces()) {
            var area = piece.parcel().area();
            if (area.getEnvelopeInternal().intersects(line.geometry().getEnvelopeInternal()) && area.intersects(line.geometry())) {
                double length = GeodesicLength.kilometres(OverlayNGRobust.overlay(line.geometry(), area, OverlayNG.INTERSECTION));
                if (length > 0.001) {
                    lengths.merge(piece.holder(), length, Double::sum);
                }
            }
        }
        double outside = GeodesicLength.kilometres(line.geometry()) - lengths.values().stream().mapToDouble(Double::doubleValue).sum();
        if (outside > 0.01) {
            lengths.put("", outside);
        }
        return lengths;
    }

    private List<String> caveats(Collection<UnitId> units) {
        double best = Double.MAX_VALUE;
        double worst = 0;
        int approximate = 0;
        for (var id : units) {
            var unit = facts.unit(id);
            best = Math.min(best, unit.accuracyKilometres());
            worst = Math.max(worst, unit.accuracyKilometres());
            approximate += unit.approximate() ? 1 : 0;
        }
        return units.isEmpty() ? List.of()
            : List.of(best == worst
            ? Words.say("caveat.outlines.one", Words.number(best), approximate, units.size())
            : Words.say("caveat.outlines", Words.number(best), Words.number(worst), approximate, units.size()));
    }

    private static List<String> withBorderCaveat(List<String> caveats) {
        var all = new ArrayList<>(caveats);
        all.add(Words.say("caveat.border"));
        return all;
    }

    private List<String> sourcesOf(Collection<UnitId> units) {
        var all = new TreeSet<>(sources);
        units.forEach(unit -> facts.atlas().history(unit).on(day).ifPresent(period -> all.addAll(period.evidence().sources())));
        return List.copyOf(all);
    }
}
