package araxes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SolveCommandTest {
    private static final String EVEN = "solve even-exchange --route r_meghri_road --giver AM --receiver AZ --for lachin_corridor_old";
    private static final String KEEP = "solve keep-border --baseline 2025-08-07 --route r_meghri_rail --receiver AZ --state AM --neighbour irn --at-least 20km";

    /// The corridor unit has 54.96 km² by area_km2 of units.geojson (pyproj).
    @Test
    void atTheWidthFoundTheStripIsAsLargeAsWhatIsGivenForIt() {
        var report = ShippedRun.json(EVEN);
        assertEquals(0, report.get("answer").get("value").asDouble(), 0.05);
        var curve = ShippedRun.list(report.get("curve"));
        assertEquals(54.96, curve.getFirst().get("value").asDouble(), 0.06, "a strip of a metre is worth next to nothing");
        for (int i = 1; i < curve.size(); i++) {
            assertTrue(curve.get(i).get("width_km").asDouble() > curve.get(i - 1).get("width_km").asDouble());
            assertTrue(curve.get(i).get("value").asDouble() <= curve.get(i - 1).get("value").asDouble());
        }
        assertEquals(17, curve.size(), "both ends and 15 halvings of 20 km to 1 m");
        assertEquals(15, report.get("answer").get("iterations").asInt());
    }

    @Test
    void narrowerToleranceTakesMoreIterationsToTheSameWidth() {
        var metre = ShippedRun.json(EVEN).get("answer");
        var coarse = ShippedRun.json(EVEN + " --tolerance 100m").get("answer");
        assertTrue(coarse.get("iterations").asInt() < metre.get("iterations").asInt());
        assertEquals(metre.get("width_km").asDouble(), coarse.get("width_km").asDouble(), 0.1);
        assertTrue(coarse.get("tolerance_km").asDouble() <= 0.1);
    }

    @Test
    void widestStripKeepsTheBorderAndTheNextWidthTriedDoesNot() {
        var report = ShippedRun.json(KEEP);
        double width = report.get("answer").get("width_km").asDouble();
        assertTrue(report.get("answer").get("value").asDouble() >= 20);
        var wider = ShippedRun.list(report.get("curve")).stream().filter(point -> point.get("width_km").asDouble() > width).findFirst().orElseThrow();
        assertTrue(wider.get("value").asDouble() < 20, wider.toString());
        assertTrue(wider.get("width_km").asDouble() - width <= 0.001);
    }

    @Test
    void tableBeginsWithTheAnswer() {
        var lines = ShippedRun.out(KEEP).lines().toList();
        assertEquals("kind,width_km,value,unit,iterations,tolerance_km", lines.getFirst());
        assertTrue(lines.get(1).matches("answer,\\d+\\.\\d{6},\\d+\\.\\d{3},km,15,0\\.\\d+"), lines.get(1));
        assertTrue(lines.stream().skip(2).allMatch(line -> line.startsWith("curve,")));
    }

    @Test
    void answerForPeopleNamesTheQuestion() {
        var text = ShippedRun.out(EVEN + " --format md");
        assertTrue(text.contains("- In exchange for lachin_corridor_old.") && text.contains("km wide.**"), text);
    }
}
