package araxes.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.export.Recipes;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportDataCommandTest {
    @TempDir
    private Path folder;

    @Test
    void situationIsOneRowAUnitWithTheHolderOfTheDay() throws IOException {
        var json = new ObjectMapper().readTree(ShippedRun.out("export data --what situation --day 1994-06-01 --format geojson"));
        assertEquals(ShippedRun.ATLAS.units().size(), json.get("features").size());
        var held = ShippedRun.list(json.get("features")).stream().map(feature -> feature.get("properties"))
            .filter(unit -> unit.get("holder").asText().equals("AM_NK")).mapToDouble(unit -> unit.get("area_km2").asDouble()).sum();
        assertEquals(11_626.64, held, 0.01, "as `araxes control` says");
    }

    @Test
    void historyHasEveryPeriodAndTheirEndsMeet() throws IOException {
        var json = new ObjectMapper().readTree(ShippedRun.out("export data --what history --format geojson"));
        assertEquals(ShippedRun.ATLAS.units().stream().mapToInt(unit -> ShippedRun.ATLAS.history(unit.id()).periods().size()).sum(), json.get("features").size());
        var rows = ShippedRun.list(json.get("features")).stream().map(feature -> feature.get("properties")).toList();
        for (int i = 1; i < rows.size(); i++) {
            boolean same = rows.get(i).get("unit").equals(rows.get(i - 1).get("unit"));
            assertEquals(same, !rows.get(i - 1).get("valid_until").isNull());
            if (same) {
                assertEquals(rows.get(i - 1).get("valid_until"), rows.get(i).get("valid_from"));
            }
        }
    }

    @Test
    void outcomeGivesThePiecesOfEveryPhaseAndOfOneIfAsked() {
        var all = ShippedRun.column(ShippedRun.out("export data --what outcome --proposal madrid_2007 --format csv"), 2);
        assertEquals(List.of("0", "1", "2"), all.stream().distinct().toList());
        var one = ShippedRun.column(ShippedRun.out("export data --what outcome --proposal madrid_2007 --phase 2 --format csv"), 2);
        assertEquals(all.stream().filter("2"::equals).count(), one.size());
    }

    @Test
    void differenceSumsToTheComparison() throws IOException {
        var json = new ObjectMapper().readTree(ShippedRun.out("export data --what difference --compare 2020-09-26 2020-12-02 --format geojson"));
        double gained = ShippedRun.list(json.get("features")).stream().map(feature -> feature.get("properties"))
            .filter(piece -> piece.get("holder_after").asText().equals("AZ")).mapToDouble(piece -> piece.get("area_km2").asDouble()).sum();
        var compared = ShippedRun.list(ShippedRun.json("compare 2020-09-26 2020-12-02").get("totals")).stream()
            .filter(total -> total.get("matter").asText().equals("control") && total.get("party").asText().equals("AZ")).findFirst().orElseThrow();
        assertEquals(compared.get("gained_km2").asDouble(), gained, 0.001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--what history", "--what situation --day 1994-06-01", "--what outcome --proposal tripp_2025 --set width=2km --phase 1",
        "--what difference --compare 2011-06-23 2011-06-23+kazan_2011:1"})
    void recipeAsksForTheSameBytesAgain(String question) throws IOException {
        var file = folder.resolve("a.gpkg");
        assertEquals(0, ShippedRun.run("export data " + question + " -o " + file).code());
        var recipe = new ObjectMapper().readTree(Recipes.in(file).orElseThrow());
        var again = new ArrayList<>(List.of(recipe.at("/picture/options/command").asText()));
        again.addAll(recipe.at("/picture/options/arguments").asText().lines().toList());
        assertArrayEquals(Files.readAllBytes(file), ShippedRun.run(String.join(" ", again) + " --format gpkg").bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--what situation --format csv", "--what history --day 1994-06-01 --format csv", "--what outcome --format csv",
        "--what situation --day 1994-06-01", "--what situation --day 1994-06-01 -o map.txt", "--what situation --day 1887-06-01 --format csv",
        "--what outcome --proposal goble_1992 --phase 9 --format csv", "--what difference --compare 2020-09-26 --format csv",
        "--what situation --day 1994-06-01 --proposal goble_1992 --format csv", "--what all --format csv"})
    void wrongQuestionIsAnsweredWithARemedy(String question) {
        var run = ShippedRun.run("export data " + question);
        assertEquals(2, run.code(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("araxes: ") && run.err().lines().count() <= 3, run.err());
    }

    @Test
    void failureLeavesNoFile() throws IOException {
        var file = folder.resolve("a.gpkg");
        assertEquals(1, ShippedRun.run("export data --what outcome --proposal tripp_2025 --set width=500km -o " + file).code());
        try (var left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
        Files.writeString(file, "mine");
        assertEquals(1, ShippedRun.run("export data --what history -o " + file).code());
        assertEquals("mine", Files.readString(file));
    }
}
