package araxes.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelapseCommandTest {
    @TempDir
    private Path folder;

    private CommandRun run(String... more) {
        var words = new ArrayList<>(List.of("timelapse", "--size", "160x120"));
        words.addAll(List.of(more));
        return CommandRun.inTestAtlas(words.toArray(String[]::new));
    }

    @Test
    void framesAreThoseOfTheSnapshots() throws IOException {
        var frames = folder.resolve("frames");
        assertEquals(0, run("--step", "change", "-o", frames.toString()).code());
        var days = Files.readAllLines(frames.resolve("frames.csv"));
        var last = days.getLast().split(",");
        var snapshot = folder.resolve("snapshot.png");
        assertEquals(0, CommandRun.inTestAtlas("snapshot", "--size", "160x120", "--day", last[1], "-o", snapshot.toString()).code());
        var film = ImageIO.read(frames.resolve(last[0]).toFile());
        var map = ImageIO.read(snapshot.toFile());
        assertTrue(Arrays.equals(map.getRGB(0, 0, 160, 120, null, 0, 160), film.getRGB(0, 0, 160, 120, null, 0, 160)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--step=yearly", "--step=P0D", "--speed=0", "--speed=NaN", "--encoder=magic", "--from=2100-01-01", "--format=avi",
        "--from=2005-01-01 --to=2001-01-01"})
    void wrongQuestionIsAnsweredAndNothingIsWritten(String wrong) throws IOException {
        var words = new ArrayList<>(List.of(wrong.split(" ")));
        words.addAll(List.of("-o", folder.resolve("film.gif").toString()));
        var run = run(words.toArray(String[]::new));
        assertEquals(2, run.code(), run.err());
        assertTrue(run.err().startsWith("araxes: "), run.err());
        try (var files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void existingFileIsKeptUnlessForced() throws IOException {
        var film = Files.writeString(folder.resolve("film.gif"), "mine");
        assertEquals(1, run("-o", film.toString()).code());
        assertEquals("mine", Files.readString(film));
        assertEquals(0, run("--force", "-o", film.toString()).code());
        assertTrue(Files.size(film) > 1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"film.gif", "film.apng", "film.mp4", "film.png"})
    void filmIsMadeAgainFromItself(String name) throws IOException {
        var film = folder.resolve(name);
        var again = folder.resolve("again-" + name);
        assertEquals(0, run("--from", "2001-03-13", "--to", "2001-04-20", "--step", "P7D", "--speed", "3.7", "--no-loop", "--captions",
            "--proposal", "middle_to_a", "--colours", "dark", "--extent", "45,40,47,41", "-o", film.toString()).code());
        var made = CommandRun.inTestAtlas("timelapse", "--recipe", film.toString(), "-o", again.toString());
        assertEquals(0, made.code(), made.err());
        assertArrayEquals(Files.readAllBytes(film), Files.readAllBytes(again));
    }

    @Test
    void whatIsSaidGoesBeforeTheRecipe() throws IOException {
        var film = folder.resolve("film.gif");
        assertEquals(0, run("--from", "2001-03-13", "--to", "2001-04-20", "--step", "P7D", "-o", film.toString()).code());
        var frames = folder.resolve("frames");
        assertEquals(0, CommandRun.inTestAtlas("timelapse", "--recipe", film.toString(), "--step", "P1M", "-o", frames.toString()).code());
        assertEquals("frame-00001-2001-03-13.png,2001-03-13", Files.readAllLines(frames.resolve("frames.csv")).get(1).substring(0, 37));
        assertEquals(2, CommandRun.inTestAtlas("timelapse", "--recipe", film.toString(), "--to", "2001-02-01", "-o", folder.resolve("x.gif").toString()).code());
    }

    @Test
    void pictureOfAFilmIsTheSnapshotOfItsFirstDay() throws IOException {
        var film = folder.resolve("film.mp4");
        assertEquals(0, run("--from", "2001-03-13", "--to", "2001-04-20", "--step", "P7D", "-o", film.toString()).code());
        assertArrayEquals(CommandRun.inTestAtlas("snapshot", "--size", "160x120", "--day", "2001-03-13", "-o", "-").bytes(),
            CommandRun.inTestAtlas("snapshot", "--from", film.toString(), "-o", "-").bytes());
    }

    @Test
    void recipeMadeWithOtherFactsSaysWhatChanged() throws IOException {
        var film = folder.resolve("film.gif");
        ShippedRun.out("timelapse --from 1992-05-01 --to 1992-06-20 --step P1M --size 160x120 --proposal keywest_2001_five -o " + film);
        var run = CommandRun.inTestAtlas("timelapse", "--recipe", film.toString(), "-o", folder.resolve("again.gif").toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("The facts are not those it was made with: "), run.err());
        assertTrue(run.err().contains("left out: proposal keywest_2001_five"), run.err());
    }

    @Test
    void endingTellsTheFormat() {
        assertEquals(2, run("-o", folder.resolve("film.avi").toString()).code());
        assertEquals(0, run("-o", folder.resolve("film.apng").toString()).code());
    }
}
