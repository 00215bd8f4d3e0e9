package araxes.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.session.CommandRecipe;
import araxes.session.SessionFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every export is made again from itself, to the byte, or says what it is the recipe of.
class RecipeRoundTripTest {
    private static final List<String> ENDINGS = List.of("png", "jpg", "svg", "pdf", "tif");
    private static final List<List<String>> WAYS = List.of(
        List.of("--size", "320x200"),
        List.of("--size", "320x200", "--dpi", "144", "--view", "46.123456789,39.87654321,7.3", "--layers", "none"),
        List.of("--layout", "page", "--size", "900x700", "--title", "Mine: <b> & \"ə\"", "--subtitle", " two  spaces ", "--margins", "7.5mm",
            "--dpi", "111", "--no-legend", "--figures", "--events", "--colours", "greyscale", "--names", "ru", "--window", "P4M"),
        List.of("--layout", "square", "--dpi", "60", "--no-sources", "--no-notes", "--no-scale-bar", "--no-north-arrow", "--no-locator",
            "--colours", "dark", "--worldview", "armenia", "--name-policy", "holder", "--extent", "45,38.5,47.25,40.5"),
        List.of("--layout", "a4-portrait", "--dpi", "50", "--against", "1994-05-12+step_1997:1", "--extent", "full"),
        List.of("--layout", "16:9", "--dpi", "40", "--proposal", "keywest_2001_five", "--proposal", "keywest_2001_seed004:1,width=5.25km", "--figures"));
    @TempDir
    private Path folder;

    static Stream<Arguments> everyFormatInEveryWay() {
        return ENDINGS.stream().flatMap(ending -> WAYS.stream().map(way -> Arguments.of(ending, way)));
    }

    @ParameterizedTest
    @MethodSource("everyFormatInEveryWay")
    void pictureIsMadeAgainFromItself(String ending, List<String> way) throws IOException {
        var first = folder.resolve("map." + ending);
        var again = folder.resolve("again." + ending);
        var words = new ArrayList<>(List.of("snapshot", "--day", "2001-04-02", "-o", first.toString()));
        words.addAll(way);
        run(words.toArray(String[]::new));
        run("snapshot", "--from", first.toString(), "-o", again.toString());
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(again));
    }

    static List<List<String>> everyWay() {
        return WAYS;
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void pictureOfAnotherFormatIsThatOfTheSameQuestion(List<String> way) throws IOException {
        var first = folder.resolve("map.svg");
        var asked = folder.resolve("asked.png");
        var words = new ArrayList<>(List.of("snapshot", "--day", "2001-04-02", "-o", first.toString()));
        words.addAll(way);
        run(words.toArray(String[]::new));
        words.set(4, asked.toString());
        run(words.toArray(String[]::new));
        run("snapshot", "--from", first.toString(), "-o", folder.resolve("turned.png").toString());
        assertArrayEquals(Files.readAllBytes(asked), Files.readAllBytes(folder.resolve("turned.png")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"geojson", "gpkg", "zip", "kml", "csv.zip"})
    void dataShowsOnAMapWhatItIsAbout(String ending) throws IOException {
        var data = folder.resolve("data." + ending);
        run("export", "data", "--what", "outcome", "--proposal", "keywest_2001_five", "--baseline", "1999-03-01", "-o", data.toString());
        var kept = SessionFile.open(data);
        assertEquals(LocalDate.of(1999, 3, 1), kept.session().map().day());
        assertEquals("keywest_2001_five", kept.session().map().outcome().proposal());
        assertEquals("export data", kept.picture().options().get(CommandRecipe.COMMAND));
        run("snapshot", "--from", data.toString(), "--size", "320x200", "-o", folder.resolve("map.png").toString());
        assertEquals(kept.session().map(), SessionFile.open(folder.resolve("map.png")).session().map());
    }

    @Test
    void reportShowsOnAMapWhatItIsAbout() throws IOException {
        var page = folder.resolve("page.html");
        run("report", "--proposal", "step_1997", "-o", page.toString());
        assertEquals("step_1997", SessionFile.open(page).session().map().outcome().proposal());
        run("snapshot", "--from", page.toString(), "--size", "320x200", "-o", folder.resolve("map.png").toString());
    }

    @Test
    void tableWithoutRecipeIsSaidToHaveNone() {
        var table = folder.resolve("data.csv");
        run("export", "data", "--what", "situation", "--day", "1999-03-01", "-o", table.toString());
        var wrong = CommandRun.run(_ -> ShippedRun.ATLAS, ShippedRun.GEODATA, "snapshot", "--from", table.toString(), "-o", "-");
        assertEquals(1, wrong.code());
        assertTrue(wrong.err().startsWith("araxes: " + table), wrong.err());
        assertFalse(wrong.err().contains("\tat "), wrong.err());
    }

    private static void run(String... words) {
        var run = CommandRun.run(_ -> ShippedRun.ATLAS, ShippedRun.GEODATA, words);
        assertEquals(0, run.code(), run.err());
    }
}
