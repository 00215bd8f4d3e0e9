package araxes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Ctrl-C and a kill in the middle of what takes long.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no signals to send")
class InterruptedExportTest {
    private static final String LONG_FILM = "timelapse --step P1D --size 200x150 --progress -o ";
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"INT, 130", "KILL, 137"})
    void batchThatIsEndedLeavesOnlyWholePictures(String signal, int code) throws Exception {
        var pattern = folder.resolve("map_{day}.png").toString();
        assertEquals(code, end(signal, "snapshot --days 2000..2019/P1D --size 200x150 --progress -o " + pattern));
        assertTrue(seen().size() > 0, "some were done");
        for (var name : seen()) {
            var picture = ImageIO.read(folder.resolve(name).toFile());
            assertNotNull(picture, name);
            assertEquals(200, picture.getWidth(), name);
        }
        if (signal.equals("INT")) {
            assertEquals(seen(), all(), "who may, cleans up");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"film.gif", "film.mp4", "frames/"})
    void filmThatIsInterruptedLeavesNothing(String target) throws Exception {
        assertEquals(130, end("INT", LONG_FILM + folder + "/" + target));
        assertEquals(List.of(), all());
    }

    @ParameterizedTest
    @ValueSource(strings = {"film.mp4", "film.png", "frames/"})
    void filmThatIsKilledIsAbsentAndTheNextOneCleansUp(String target) throws Exception {
        assertEquals(137, end("KILL", LONG_FILM + folder + "/" + target));
        assertEquals(List.of(), seen());
        assertEquals(0, CommandRun.inTestAtlas("timelapse", "--size", "64x48", "-o", folder + "/" + target).code());
        assertEquals(List.of(target.replace("/", "")), all());
    }

    /// A shell starts what runs in its background so that Ctrl-C is not for it, and its children take that over.
    private static boolean isDeafToInterrupts() throws IOException {
        var status = Path.of("/proc/self/status");
        return Files.exists(status) && Files.readAllLines(status).stream().filter(line -> line.startsWith("SigIgn:"))
            .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
    }

    /// Runs a command in a Java of its own and sends it a signal as soon as it tells that something is done.
    ///
    /// @return how it ended
    private static int end(String signal, String line) throws IOException, InterruptedException {
        var sent = signal.equals("INT") && isDeafToInterrupts() ? "TERM" : signal;
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
            System.getProperty("java.class.path"), InterruptedExport.class.getName()));
        command.addAll(List.of(line.split(" ")));
        var child = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try (var said = child.errorReader()) {
            var first = said.readLine();
            assertTrue(first != null && first.contains("%"), first);
            assertEquals(0, new ProcessBuilder("kill", "-" + sent, String.valueOf(child.pid())).start().waitFor());
            said.transferTo(Writer.nullWriter());
            int code = child.waitFor();
            return sent.equals("TERM") && code == 143 ? 130 : code;
        } finally {
            child.destroyForcibly();
        }
    }

    private List<String> seen() throws IOException {
        return all().stream().filter(name -> !name.startsWith(".")).toList();
    }

    private List<String> all() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
