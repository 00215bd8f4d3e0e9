package araxes.session;

import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.KilledChild;
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
        int done = KilledChild.run(KilledWriter.class, file.toString(), String.valueOf(bytes)).size();
        var found = Files.exists(file) ? JournalFile.last(file) : Optional.<JournalEntry>empty();
        var before = done == 0 ? Optional.<JournalEntry>empty() : Optional.of(JournalTest.entry(done - 1));
        assertTrue(found.equals(before) || done < 4 && found.equals(Optional.of(JournalTest.entry(done))), done + ": " + found);
    }
}
