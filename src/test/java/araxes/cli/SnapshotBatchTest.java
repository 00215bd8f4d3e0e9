package araxes.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotBatchTest {
    @TempDir
    Path folder = Path.of(".");

    @Test
    void everyDayOfTheRowIsThePictureThatItsDayAloneGives() throws IOException {
        ok("--days", "2001-04-02..2001-04-04/P1D", "-o", in("map_{day}.png"));
        assertEquals(List.of("map_2001-04-02.png", "map_2001-04-03.png", "map_2001-04-04.png"), written());
        ok("--day", "2001-04-03", "-o", in("one.png"));
        assertArrayEquals(Files.readAllBytes(folder.resolve("one.png")), Files.readAllBytes(folder.resolve("map_2001-04-03.png")));
    }

    @Test
    void everyProposalIsDrawnOnItsEveByItsTextOrItsOutcome() throws IOException {
        ok("--each-proposal", "-o", in("{proposal}_{day}.svg"));
        var texts = written();
        assertTrue(texts.contains("middle_to_a_2001-12-31.svg"), texts.toString());
        var outcomes = run("--each-proposal=outcome", "--day", "2001-12-31", "-o", in("outcome-{proposal}.svg"));
        assertTrue(written().contains("outcome-middle_to_a.svg"), outcomes.err());
        ok("--day", "2001-12-31", "--proposal", "middle_to_a:1", "-o", in("one.svg"));
        assertArrayEquals(Files.readAllBytes(folder.resolve("one.svg")), Files.readAllBytes(folder.resolve("outcome-middle_to_a.svg")));
    }

    @Test
    void titleFillsItsPlaceAsAPartOfAName() throws IOException {
        ok("--days", "2001-04-02..2001-04-03/P1D", "--layout", "page", "--title", "../../etc/passwd: 1/2", "-o", in("{title} {day}.png"));
        assertEquals(List.of("etc_passwd_1_2_2001-04-02.png", "etc_passwd_1_2_2001-04-03.png"), written());
    }

    @Test
    void existingPictureKeepsTheWholeBatchFromBeginning() throws IOException {
        Files.writeString(folder.resolve("map_2001-04-03.png"), "mine");
        assertEquals(1, run("--days", "2001-04-02..2001-04-04/P1D", "-o", in("map_{day}.png")).code());
        assertEquals(List.of("map_2001-04-03.png"), written());
        ok("--force", "--days", "2001-04-02..2001-04-04/P1D", "-o", in("map_{day}.png"));
        assertEquals(3, written().size());
        assertTrue(Files.size(folder.resolve("map_2001-04-03.png")) > 100);
    }

    @Test
    void progressIsToldOnStandardError() {
        var run = run("--days", "2001-04-02..2001-04-03/P1D", "--progress", "-o", in("map_{day}.png"));
        assertTrue(run.err().contains("2 of 2"), run.err());
    }

    @ParameterizedTest
    @CsvSource({"map.png, more than once", "map_{title}.png, more than once", "map_{hour}.png, {hour} cannot be filled", "-, files of their own"})
    void nameThatCannotNameThePicturesIsRefused(String name, String because) throws IOException {
        var run = run("--days", "2001-04-02..2001-04-03/P1D", "-o", name.equals("-") ? name : in(name));
        assertEquals(2, run.code());
        assertTrue(run.err().contains(because), run.err());
        assertEquals(List.of(), written());
    }

    @ParameterizedTest
    @CsvSource({"2001-04-04..2001-04-02/P1D", "2001-04-04", "2001..2002", "2001..2002/P0D", "2001-02-30..2002/P1Y", "1950..1960/P1Y", "2001/2002/P1Y"})
    void daysThatAreNoneAreRefused(String days) {
        assertEquals(2, run("--days", days, "-o", in("map_{day}.png")).code());
    }

    @Test
    void oneDayAndManyTogetherAreRefused() {
        assertEquals(2, run("--day", "2001-04-02", "--days", "2001-04-02..2001-04-04/P1D", "-o", in("map_{day}.png")).code());
        assertEquals(2, run("--each-proposal", "--proposal", "middle_to_a", "-o", in("{proposal}.png")).code());
    }

    /// The atlas begins within 1988 and ends within 2026.
    @Test
    void yearThatTheAtlasCoversInPartBeginsWhereItDoes() {
        var days = new DaysAsked.Converter().convert("1988..2026/P1Y").within(ShippedRun.ATLAS, null);
        assertEquals(ShippedRun.ATLAS.about().firstDay(), days.getFirst());
        assertEquals("1989-01-01", days.get(1).toString());
        assertEquals("2026-01-01", days.getLast().toString());
        assertEquals(39, days.size());
    }

    private void ok(String... more) {
        var run = run(more);
        assertEquals(0, run.code(), run.err());
    }

    private static CommandRun run(String... more) {
        var arguments = new ArrayList<>(List.of("snapshot", "--size", "420x300"));
        arguments.addAll(List.of(more));
        return CommandRun.inTestAtlas(arguments.toArray(String[]::new));
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> written() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
