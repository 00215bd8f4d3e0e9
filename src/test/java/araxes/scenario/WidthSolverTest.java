package araxes.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.model.Provision;
import araxes.model.UnitId;
import araxes.scenario.WidthSolver.Solution;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

class WidthSolverTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    /// A row of six squares of a tenth of a degree: A has two, B four, C's road runs through the middle of B's.
    private static ScenarioEngine engine() {
        var builder = new Worlds.Builder();
        for (int i = 0; i < 6; i++) {
            builder.unit("u" + i, FACTORY.toGeometry(new Envelope((450 + i) / 10.0, (451 + i) / 10.0, 40, 40.1)), i < 2 ? "A" : "B", i < 2 ? "A" : "B");
        }
        builder.route("road", Worlds.line(44.9, 40.05, 45.7, 40.05));
        return new ScenarioEngine(CoverageFacts.of(builder.build(), Worlds.places()));
    }

    @Test
    void evenExchangeIsFoundWhereLengthTimesWidthIsTheAreaGiven() {
        var scenario = Worlds.scenario(new Provision.Transfer(List.of(new UnitId("u1")), "A", "B", null));
        var found = assertInstanceOf(Solution.Found.class,
            new WidthSolver(engine()).evenExchange(scenario, "road", "B", "A", 10, 1e-4));
        // u1 has 94.75 km²; after it is B's, the road crosses five squares of 8.533 km each (GeographicLib) in B's land: 94.75 / 42.666 = 2.2207 km.
        assertEquals(2.2207, found.widthKilometres(), 0.001);
        assertEquals(0, found.value(), 0.01);
        assertTrue(found.iterations() >= 15 && found.iterations() <= 18, "10 km halved to 0.1 m takes 17: " + found.iterations());
        assertTrue(found.toleranceKilometres() <= 1e-4);
        for (int i = 1; i < found.curve().size(); i++) {
            assertTrue(found.curve().get(i).value() <= found.curve().get(i - 1).value());
        }
    }

    @Test
    void exchangeThatNoWidthMakesEvenIsRefusedWithTheReason() {
        var scenario = Worlds.scenario(new Provision.Transfer(List.of(new UnitId("u1")), "A", "B", null));
        var refused = assertInstanceOf(Solution.NotFound.class, new WidthSolver(engine()).evenExchange(scenario, "road", "B", "A", 1, 1e-4));
        assertTrue(refused.reason().contains("does not cross enough land"), refused.reason());
        assertEquals(2, refused.curve().size());
    }

    @Test
    void routeOutsideTheQuestionIsRefusedAsTheEngineRefusesIt() {
        var refused = assertInstanceOf(Solution.NotFound.class, new WidthSolver(engine())
            .evenExchange(Worlds.scenario(new Provision.DemilitarisedZone(List.of(new UnitId("u1")))), "nowhere", "B", "A", 1, 1e-4));
        assertTrue(refused.reason().contains("nowhere"), refused.reason());
    }

    @Test
    void stripThroughMeghriThatBalancesTheLachinCorridor() {
        var scenario = Scenario.of(Shipped.proposal("enclaves_2021_24")).withOption(2);
        var text = Worlds.scenario(new Provision.Transfer(List.of(new UnitId("lachin_corridor_old")), "AZ", "AM", null)).proposal();
        var solution = new WidthSolver(Shipped.ENGINE).evenExchange(
            new Scenario(text, scenario.baseline(), Map.of(), 1), "r_meghri_road", "AM", "AZ", 20, 1e-3);
        var found = assertInstanceOf(Solution.Found.class, solution);
        // The corridor unit has 54.96 km² (pyproj); 40.7 km of the axis run in Armenia, so about 54.96 / 40.7 = 1.35 km, and more where the
        // border cuts the strip off.
        assertTrue(found.widthKilometres() > 1.35 && found.widthKilometres() < 2.5, String.valueOf(found.widthKilometres()));
        assertEquals(0, found.value(), 0.1);
    }

    @Test
    void widestStripThatKeepsTwentyKilometresOfTheBorderWithIran() {
        var scenario = Worlds.scenario(new Provision.DemilitarisedZone(List.of(new UnitId("meghri")))).on(Scenario.of(Shipped.proposal("tripp_2025")).baseline());
        var solution = new WidthSolver(Shipped.ENGINE).widestThatKeepsBorder(scenario, "r_meghri_rail", "AZ", "AM", "irn", 20, 10, 1e-3);
        var found = assertInstanceOf(Solution.Found.class, solution);
        assertTrue(found.value() >= 20, found.toString());
        var next = Shipped.ENGINE.compute(scenario);
        assertInstanceOf(Outcome.Computed.class, next);
        assertTrue(found.curve().stream().anyMatch(point -> point.widthKilometres() > found.widthKilometres() && point.value() < 20));
    }
}
