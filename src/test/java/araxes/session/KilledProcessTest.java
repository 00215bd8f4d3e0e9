package araxes.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A Java of its own is killed while it writes; [JournalTest] goes through every byte without one.
class KilledProcessTest {
    @TempDir
    Path folder = Path.of(".");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 400, 900, 1600, 2000, 2500, 1_000_000})
    void processKilledAtAWriteLeavesTheStateBeforeOrAfter(int bytes) throws Exception {
        var file = folder.resolve("journal");
        var child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
            System.getProperty("java.class.path"), KilledWriter.class.getName(), file.toString(), String.valueOf(bytes))
            .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        int done;
        try (var said = child.inputReader()) {
            done = statesBefore(said);
        } finally {
            child.destroyForcibly();
        }
        assertEquals(137, child.waitFor(), "killed, not ended");
        var found = Files.exists(file) ? JournalFile.last(file) : Optional.<JournalEntry>empty();
        var before = done == 0 ? Optional.<JournalEntry>empty() : Optional.of(JournalTest.entry(done - 1));
        assertTrue(found.equals(before) || done < 4 && found.equals(Optional.of(JournalTest.entry(done))), done + ": " + found);
    }

    private static int statesBefore(BufferedReader said) throws IOException {
        int done = 0;
        for (var line = said.readLine(); line != null && !line.equals("kill me"); line = said.readLine()) {
            done++;
        }
        return done;
    }
}
