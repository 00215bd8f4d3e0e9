package araxes.scenario;

import araxes.TestAtlas;
import araxes.model.Atlas;
import araxes.model.ControlHistory;
import araxes.model.ControlPeriod;
import araxes.model.Confidence;
import araxes.model.DateRange;
import araxes.model.Evidence;
import araxes.model.Extent;
import araxes.model.FeatureLayer;
import araxes.model.MapFeature;
import araxes.model.Names;
import araxes.model.Party;
import araxes.model.PartialDate;
import araxes.model.Pattern;
import araxes.model.Places;
import araxes.model.Precision;
import araxes.model.Proposal;
import araxes.model.Provision;
import araxes.model.Term;
import araxes.model.TerritorialUnit;
import araxes.model.UnitId;
import araxes.model.Verification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Worlds to compute in: grids of quadrilaterals with crooked, shared edges, and proposals made of given provisions.
final class Worlds {
    static final LocalDate DAY = LocalDate.of(2000, 6, 1);
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final Evidence EVIDENCE = new Evidence(List.of(), Confidence.HIGH, Verification.LOOKED_UP, List.of());

    private Worlds() {}

    /// A coverage of `columns` × `rows` cells of about a tenth of a degree, from 45° E 40° N. Inner corners are moved at random by up to
    /// a third of a cell and each edge gets two more vertices, so that edges are crooked but shared.
    static List<Geometry> grid(int columns, int rows, long seed) {
        var random = new Random(seed);
        double step = 0.1;
        var corners = new Coordinate[columns + 1][rows + 1];
        for (int i = 0; i <= columns; i++) {
            for (int j = 0; j <= rows; j++) {
                boolean inner = i > 0 && j > 0 && i < columns && j < rows;
                corners[i][j] = new Coordinate(45 + step * (i + (inner ? (random.nextDouble() - 0.5) * 0.6 : 0)),
                    40 + step * (j + (inner ? (random.nextDouble() - 0.5) * 0.6 : 0)));
            }
        }
        var east = new Coordinate[columns][rows + 1][];
        var north = new Coordinate[columns + 1][rows][];
        for (int i = 0; i < columns; i++) {
            for (int j = 0; j <= rows; j++) {
                east[i][j] = crooked(corners[i][j], corners[i + 1][j], random);
            }
        }
        for (int i = 0; i <= columns; i++) {
            for (int j = 0; j < rows; j++) {
                north[i][j] = crooked(corners[i][j], corners[i][j + 1], random);
            }
        }
        var cells = new ArrayList<Geometry>();
        for (int i = 0; i < columns; i++) {
            for (int j = 0; j < rows; j++) {
                var ring = new ArrayList<Coordinate>(List.of(east[i][j]));
                ring.addAll(List.of(north[i + 1][j]));
                ring.addAll(List.of(east[i][j + 1]).reversed());
                ring.addAll(List.of(north[i][j]).reversed());
                var closed = new ArrayList<Coordinate>();
                for (var point : ring) {
                    if (closed.isEmpty() || !closed.getLast().equals2D(point)) {
                        closed.add(point);
                    }
                }
                cells.add(FACTORY.createPolygon(closed.toArray(Coordinate[]::new)));
            }
        }
        return cells;
    }

    private static Coordinate[] crooked(Coordinate from, Coordinate to, Random random) {
        var points = new Coordinate[4];
        points[0] = from;
        points[3] = to;
        for (int i = 1; i <= 2; i++) {
            double along = i / 3.0;
            double off = (random.nextDouble() - 0.5) * 0.1;
            points[i] = new Coordinate(from.x + (to.x - from.x) * along - (to.y - from.y) * off,
                from.y + (to.y - from.y) * along + (to.x - from.x) * off);
        }
        return points;
    }

    /// An atlas of these areas, named `u0`, `u1` …, held by `holders` and belonging to `sovereigns` in the order of the areas.
    static Atlas atlas(List<Geometry> areas, List<String> holders, List<String> sovereigns, Map<String, Geometry> routes) {
        var builder = new Builder();
        for (int i = 0; i < areas.size(); i++) {
            builder.unit("u" + i, areas.get(i), holders.get(i), sovereigns.get(i));
        }
        routes.forEach(builder::route);
        return builder.build();
    }

    /// Puts a world together unit by unit. Its parties are all who hold or own something, and A, B, C.
    static final class Builder {
        private final List<TerritorialUnit> units = new ArrayList<>();
        private final List<ControlHistory> histories = new ArrayList<>();
        private final Map<FeatureLayer, List<MapFeature>> layers = new EnumMap<>(FeatureLayer.class);
        private final Map<String, List<UnitId>> groups = new LinkedHashMap<>();
        private final Set<String> parties = new TreeSet<>(List.of("A", "B", "C"));

        Builder unit(String name, Geometry area, String holder, String sovereign) {
            var id = new UnitId(name);
            units.add(new TerritorialUnit(id, Names.of(name), area, null, name, name, sovereign, "test", false, 0, "test", null));
            histories.add(new ControlHistory(id, List.of(
                new ControlPeriod(holder, DateRange.ALWAYS, Precision.DAY, "test", EVIDENCE, null, null, List.of()))));
            parties.add(holder);
            parties.add(sovereign);
            return this;
        }

        Builder route(String id, Geometry line) {
            return feature(FeatureLayer.ROUTES, id, line, Map.of());
        }

        Builder feature(FeatureLayer layer, String id, Geometry geometry, Map<String, String> attributes) {
            layers.computeIfAbsent(layer, key -> new ArrayList<>())
                .add(new MapFeature(id, Names.of(id), "road", null, DateRange.ALWAYS, geometry, false, 0, attributes));
            return this;
        }

        Builder group(String name, List<UnitId> members) {
            groups.put(name, members);
            return this;
        }

        Atlas build() {
            var box = new Extent(44, 39, 49, 44);
            var about = new Atlas.About("Test", TestAtlas.FIRST, TestAtlas.LAST, TestAtlas.LAST, box, Map.of("full", box), List.of());
            return new Atlas(new Atlas.Facts(about, units, parties.stream().map(Worlds::party).toList(), histories, groups, List.of(), List.of(),
                List.of(), List.of()), layers);
        }
    }

    private static Party party(String id) {
        return new Party(id, Names.of(id), "test", 0x808080, Pattern.NONE, 0);
    }

    static Geometry line(double... ordinates) {
        var points = new Coordinate[ordinates.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(ordinates[2 * i], ordinates[2 * i + 1]);
        }
        return FACTORY.createLineString(points);
    }

    static Term term(Provision provision, String phase) {
        return new Term(provision, phase, null, null, null, null, false, null);
    }

    static Scenario scenario(Term... terms) {
        return Scenario.of(new Proposal("p", "p", PartialDate.parse("2000-06-02"), null, "nobody", null, "idea", "test", "", List.of(),
            List.of(terms), Map.of(), "", List.of(), EVIDENCE)).on(DAY);
    }

    static Scenario scenario(Provision... provisions) {
        return scenario(List.of(provisions).stream().map(provision -> term(provision, "1")).toArray(Term[]::new));
    }

    /// Places without conflict names: the group `G`, the detached unit `u0`.
    static Places places() {
        return new Places("G", "D", Map.of(), Map.of(), "C", new UnitId("u0"), "iran", "A", "B", "A", List.of(), Map.of(), Map.of(), "", "");
    }
}
