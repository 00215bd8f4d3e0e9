package araxes.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.TestAtlas;
import araxes.geodata.AtlasReader;
import araxes.model.Atlas;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The tables of the facts that come with the program.
class ShippedTablesTest {
    private static final Path GEODATA = Path.of("geodata");
    private static Atlas atlas = TestAtlas.create();

    @BeforeAll
    static void readOnce() throws IOException {
        atlas = AtlasReader.read(GEODATA);
    }

    /// Totals in km², computed apart from this program (with pyproj's geodesic area) when the outlines were made.
    @ParameterizedTest
    @CsvSource({
        "1988-06-01, AZ_SSR:86433 AM_SSR:29704",
        "1992-06-01, AZ:79572 AM:29740 AM_NK:5934 CONTESTED:891",
        "1994-06-01, AZ:74794 AM:29716 AM_NK:11627",
        "2020-11-15, AZ:78873 AM:29716 AM_NK:4482 RU_PK:2997 CONTESTED:69",
        "2022-09-20, AZ:83592 AM:29507 RU_PK:3021 CONTESTED:17",
        "2026-01-01, AZ:86639 AM:29497"})
    void controlAgreesWithTheTotalsComputedApart(String day, String totals) throws IOException {
        var rows = json("control", "--day", day);
        var expected = totals.split(" ");
        assertEquals(expected.length, rows.size(), rows.toPrettyString());
        for (int i = 0; i < expected.length; i++) {
            var partyAndArea = expected[i].split(":");
            var row = StreamSupport.stream(rows.spliterator(), false).filter(one -> one.get("party").asText().equals(partyAndArea[0]))
                .findFirst().orElseThrow();
            assertEquals(Double.parseDouble(partyAndArea[1]), row.get("area_km2").asDouble(), 1.5, row.toString());
        }
    }

    /// 11,627 km² of 86,433 km² are 0.1345; the shares of all parties fill the whole territory.
    @Test
    void shareOfAzerbaijanIsAFractionOfItsRecognisedTerritory() throws IOException {
        double all = 0;
        for (var row : json("control", "--day", "1994-06-01")) {
            double share = row.get("share_of_azerbaijan").asDouble();
            all += share;
            if (row.get("party").asText().equals("AM_NK")) {
                assertEquals(11_627.0 / 86_433, share, 0.0002);
            }
        }
        assertEquals(1, all, 0.0002);
    }

    @Test
    void everyUnitIsCountedOnce() throws IOException {
        for (var day : new String[] {"1988-02-20", "1993-07-01", "2020-10-20", "2026-11-22"}) {
            var units = StreamSupport.stream(json("control", "--day", day).spliterator(), false).mapToInt(row -> row.get("units").asInt()).sum();
            assertEquals(120, units, day);
        }
    }

    @Test
    void proposalsAreThoseOfTheFileByTheirIds() {
        var lines = run("proposals").out().lines().toList();
        assertTrue(lines.getFirst().startsWith("id,"));
        assertEquals(44, lines.stream().skip(1).filter(line -> line.matches("[a-z0-9_]+,.*")).count());
    }

    @Test
    void eventsOfADayAreFound() throws IOException {
        var events = json("events", "--from", "2020-11-09", "--to", "2020-11-10");
        assertAll(
            () -> assertTrue(events.toString().contains("\"date\":\"2020-11-10\""), events.toPrettyString()),
            () -> assertTrue(StreamSupport.stream(events.spliterator(), false).allMatch(event -> event.get("sources").size() > 0)));
    }

    @Test
    void lineOfContactOfADayIsAnsweredAsAFeatureCollection() throws IOException {
        var answer = new ObjectMapper().readTree(
            run("features", "boundaries", "--where", "kind = 'line_of_contact'", "--day", "1995-01-01", "--format", "geojson").out());
        assertEquals("FeatureCollection", answer.get("type").asText());
        assertEquals(1, answer.get("features").size());
        assertEquals("line_1994", answer.get("features").get(0).get("id").asText());
    }

    @Test
    void unitsOfADayTellTheirPartyAsControlDoes() {
        long held = run("features", "units", "--day", "1994-06-01", "--where", "party = 'AM_NK'").out().lines().skip(1).count();
        assertTrue(run("control", "--day", "1994-06-01").out().contains("," + held + ",0.13"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        rods                                | did you mean
        roads --where foo=1                 | no attribute foo
        roads --where length_km>>3          | length_km>>3
        roads --crs EPSG:99999999           | EPSG:99999999
        units --day 1987-01-01              | 1988-02-20
        """)
    void questionThatMakesNoSenseIsExplained(String question, String message) {
        var run = CommandRun.run(_ -> atlas, GEODATA, ("features " + question).split(" "));
        assertAll(
            () -> assertEquals(2, run.code(), run.err()),
            () -> assertTrue(run.err().contains(message), run.err()),
            () -> assertEquals("", run.out()));
    }

    @Test
    void shippedFolderHasNoProblems() {
        var run = run("check");
        assertEquals("", run.out());
        assertEquals("geodata: no problems\n", run.err());
    }

    @Test
    void everyProblemOfABrokenFolderIsALine(@TempDir Path folder) throws IOException {
        try (var files = Files.list(GEODATA)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Files.writeString(folder.resolve("roads.geojson"), "{");
        Files.delete(folder.resolve("rivers.geojson"));
        var run = CommandRun.run(AtlasReader::read, GEODATA, "check", folder.toString());
        assertEquals(1, run.code());
        assertAll(
            () -> assertTrue(run.out().lines().anyMatch(line -> line.startsWith("roads.geojson, ")), run.out()),
            () -> assertTrue(run.out().lines().anyMatch(line -> line.startsWith("rivers.geojson, ")), run.out()),
            () -> assertEquals(folder + ": " + run.out().lines().count() + " problems\n", run.err()));
        var control = CommandRun.run(AtlasReader::read, folder, "control", "--day", "1994-06-01");
        assertEquals(1, control.code());
        assertTrue(control.err().startsWith("araxes: ") && control.err().contains(".geojson"), control.err());
    }

    private static JsonNode json(String... arguments) throws IOException {
        return new ObjectMapper().readTree(run(Stream.concat(Stream.of(arguments), Stream.of("--format", "json")).toArray(String[]::new)).out());
    }

    private static CommandRun run(String... arguments) {
        var run = CommandRun.run(_ -> atlas, GEODATA, arguments);
        assertEquals(0, run.code(), run.err());
        return run;
    }
}
