package araxes;

import araxes.model.Alternative;
import araxes.model.Atlas;
import araxes.model.Confidence;
import araxes.model.ControlHistory;
import araxes.model.ControlPeriod;
import araxes.model.DateRange;
import araxes.model.Event;
import araxes.model.Evidence;
import araxes.model.Extent;
import araxes.model.FeatureLayer;
import araxes.model.MapFeature;
import araxes.model.Names;
import araxes.model.PartialDate;
import araxes.model.Party;
import araxes.model.Pattern;
import araxes.model.Precision;
import araxes.model.Proposal;
import araxes.model.Provision;
import araxes.model.Source;
import araxes.model.Term;
import araxes.model.TerritorialUnit;
import araxes.model.UnitId;
import araxes.model.Verification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// A world of three one-degree squares in a row, 45 to 48° E and 40 to 41° N. West is always held by A, east by B;
/// the middle passes from A to B on 2001-04-03 and is de jure A's. A line of contact stands from that day to 2010.
public final class TestAtlas {
    public static final Party A = new Party("A", Names.of("Party A"), "test", 0x8FB0D6, Pattern.NONE, 0);
    public static final Party B = new Party("B", Names.of("Party B"), "test", 0xF2AE94, Pattern.DIAGONAL, 0);
    public static final UnitId WEST = new UnitId("west");
    public static final UnitId MIDDLE = new UnitId("middle");
    public static final UnitId EAST = new UnitId("east");
    public static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    public static final LocalDate CHANGE = LocalDate.of(2001, 4, 3);
    public static final LocalDate LAST = LocalDate.of(2020, 12, 31);
    public static final String PROPOSAL = "middle_to_a";
    private static final Evidence EVIDENCE = new Evidence(List.of("test"), Confidence.HIGH, Verification.LOOKED_UP,
        List.of(new Alternative(PartialDate.parse("2001-04"), "another day of April", List.of("test"))));

    private TestAtlas() {}

    public static Atlas create() {
        var extent = new Extent(45, 40, 48, 41);
        return new Atlas(
            new Atlas.Facts(
                new Atlas.About("Test", FIRST, LAST, LAST, new Extent(44, 39, 49, 42), Map.of("full", extent), List.of("test data")),
                List.of(unit(WEST, 45, "A"), unit(MIDDLE, 46, "A"), unit(EAST, 47, "B")),
                List.of(A, B),
                List.of(
                    new ControlHistory(WEST, List.of(period("A", FIRST, LocalDate.MAX))),
                    new ControlHistory(MIDDLE, List.of(period("A", FIRST, CHANGE), period("B", CHANGE, LocalDate.MAX))),
                    new ControlHistory(EAST, List.of(period("B", FIRST, LocalDate.MAX)))),
                Map.of("ALL", List.of(WEST, MIDDLE, EAST)),
                List.of(new Event("change", CHANGE, null, Precision.DAY, "control", "Middle passes to B", "Middle",
                    40.5, 46.5, List.of(), "test", List.of(MIDDLE), EVIDENCE)),
                List.of(new Proposal(PROPOSAL, "Middle to A", PartialDate.parse("2002-01-01"), null, "nobody", null, "idea", "test",
                    "Return of the middle", List.of(),
                    List.of(new Term(new Provision.Return(List.of(MIDDLE), "A"), "1", null, null, null, null, false, null),
                        new Term(new Provision.Corridor("route", "B", "free passage", 5.0, null, null, null), "1", null, null, null, null, true, null)),
                    Map.of("A", "in favour"), "nothing", List.of(), EVIDENCE)),
                List.of(),
                List.of(new Source("test", "Test source", "primary", "none", "https://example.org", null, "looked_up"))),
            Map.of(
                FeatureLayer.STATES, List.of(feature("state", null, DateRange.ALWAYS, "POLYGON ((44 39, 49 39, 49 42, 44 42, 44 39))")),
                FeatureLayer.BOUNDARIES, List.of(
                    feature("line", "line_of_contact", new DateRange(CHANGE, LocalDate.of(2010, 1, 1)), "LINESTRING (46 40, 46 41)")),
                FeatureLayer.ROUTES, List.of(feature("route", "road", DateRange.ALWAYS, "LINESTRING (45.5 40.5, 47.5 40.5)"))));
    }

    public static Geometry wkt(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }

    private static TerritorialUnit unit(UnitId id, int west, String deJure) {
        var area = wkt("POLYGON ((%1$d 40, %2$d 40, %2$d 41, %1$d 41, %1$d 40))".formatted(west, west + 1));
        return new TerritorialUnit(id, Names.of(id.value()), area, null, "district", "district", deJure, "test", false, 0, "test", null);
    }

    private static ControlPeriod period(String party, LocalDate from, LocalDate until) {
        return new ControlPeriod(party, new DateRange(from, until), Precision.DAY, "event", EVIDENCE, null, null, List.of());
    }

    private static MapFeature feature(String id, @Nullable String kind, DateRange valid, String wkt) {
        return new MapFeature(id, Names.of(id), kind, null, valid, wkt(wkt), false, 0, Map.of());
    }
}
