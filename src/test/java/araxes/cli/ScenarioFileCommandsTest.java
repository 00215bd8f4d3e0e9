package araxes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A scenario file in the place of a proposal's id.
class ScenarioFileCommandsTest {
    private static final String SCENARIO = """
        araxes_scenario: 1
        proposals:
        - id: own_1
          name: A drawn strip through Meghri
          terms:
          - op: corridor
            route: own_route_1
            for: AZ
            regime: transit without checks
            width_km: 3
            phase: 1
        baseline: 2020-09-26
        routes:
        - id: own_route_1
          name: Along the river
          line: [46.55 38.88, 46.3 38.9, 46.15 38.86]
        """;
    @TempDir
    Path folder = Path.of(".");
    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("mine.yaml");
        Files.writeString(file, SCENARIO);
    }

    @Test
    void metricsComputesItOnItsOwnBaselineAndSaysWhatItIs() {
        var json = ShippedRun.json("metrics --proposal " + file);
        assertEquals("2020-09-26", json.at("/scenario/baseline").asText());
        assertTrue(json.at("/scenario/own").asBoolean());
        assertTrue(json.toString().contains("own_route_1"));
        var text = ShippedRun.out("metrics --format md --proposal " + file);
        assertTrue(text.contains("Analyst’s own scenario, not a historical proposal"));
        assertFalse(ShippedRun.out("metrics --format md --proposal goble_1992").contains("Analyst’s own"));
    }

    @Test
    void widthOfADrawnCorridorCanBeSetAndSolvedFor() {
        var set = ShippedRun.json("metrics --set width=own_route_1:5km --proposal " + file);
        assertEquals(5.0, set.at("/scenario/widths_km/own_route_1").asDouble());
        var answer = ShippedRun.json("solve keep-border --route own_route_1 --receiver AZ --state AM --neighbour irn --at-least 20km --proposal " + file);
        assertTrue(answer.toString().contains("own_route_1"), answer.toString());
    }

    @Test
    void compareTakesItAsASituation() {
        assertTrue(ShippedRun.out("compare 2020-09-26 2020-09-26+" + file + ":1").length() > 0);
        assertTrue(ShippedRun.out("compare 2020-09-26+" + file + " 2020-09-26+" + file + ":1,width=6km").length() > 0);
    }

    @Test
    void snapshotDrawsItsOutlineAndItsOutcome() {
        var plain = picture("");
        var outline = picture(" --proposal " + file);
        var outcome = picture(" --proposal " + file + ":1");
        assertFalse(Arrays.equals(plain, outline));
        assertFalse(Arrays.equals(plain, outcome));
        assertFalse(Arrays.equals(outline, outcome));
    }

    @Test
    void twoFilesWithOneIdAreRefused() throws IOException {
        var other = folder.resolve("other.yml");
        Files.writeString(other, SCENARIO.replace("width_km: 3", "width_km: 9"));
        var run = ShippedRun.run("snapshot --day 2020-09-26 -o - --proposal " + file + " --proposal " + other);
        assertEquals(2, run.code());
        assertTrue(run.err().contains("own_1"), run.err());
    }

    @Test
    void checkFindsEverythingThatIsWrong() throws IOException {
        assertEquals(0, ShippedRun.run("check " + file).code());
        Files.writeString(file, SCENARIO.replace("op: corridor", "op: coridor").replace("2020-09-26", "1900-01-01"));
        var run = ShippedRun.run("check " + file);
        assertEquals(1, run.code());
        assertEquals(2, run.out().lines().count(), run.out());
        assertTrue(run.out().contains(file + ", own_1") && run.out().contains("did you mean one of: corridor"), run.out());
        var refused = ShippedRun.run("metrics --proposal " + file);
        assertEquals(1, refused.code());
        assertTrue(refused.err().contains(file.toString()), refused.err());
        assertEquals(1, ShippedRun.run("metrics --proposal " + folder.resolve("missing.yaml")).code());
    }

    private byte[] picture(String more) {
        var run = ShippedRun.run("snapshot --day 2020-09-26 --size 300x200 -o -" + more);
        assertEquals(0, run.code(), run.err());
        return run.bytes();
    }
}
