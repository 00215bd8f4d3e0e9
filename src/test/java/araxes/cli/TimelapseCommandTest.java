package araxes.cli;

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

    @Test
    void endingTellsTheFormat() {
        assertEquals(2, run("-o", folder.resolve("film.avi").toString()).code());
        assertEquals(0, run("-o", folder.resolve("film.apng").toString()).code());
    }
}
