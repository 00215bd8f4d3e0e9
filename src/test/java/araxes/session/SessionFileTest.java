package araxes.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.TestAtlas;
import araxes.cartography.MapState;
import araxes.cartography.SessionState;
import araxes.export.WholeFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionFileTest {
    private static final SessionDocument FIRST = SessionDocument.of(SessionState.of(MapState.on(TestAtlas.FIRST)), TestAtlas.create());
    private static final SessionDocument SECOND = SessionDocument.of(SessionState.of(MapState.on(TestAtlas.LAST)), TestAtlas.create());
    @TempDir
    Path folder = Path.of(".");

    @Test
    void savingKeepsWhatWasThereAsBackup() throws IOException {
        var file = folder.resolve("mine.araxes");
        SessionFile.save(file, FIRST);
        assertTrue(Files.notExists(WholeFile.backup(file)));
        SessionFile.save(file, SECOND);
        assertEquals(SECOND, SessionFile.open(file));
        assertEquals(FIRST, SessionFile.open(WholeFile.backup(file)));
        assertEquals(2, count(), "nothing else is left");
    }

    @Test
    void fileThatCannotBeWrittenStaysAsItWas() throws IOException {
        var file = folder.resolve("mine.araxes");
        SessionFile.save(file, FIRST);
        for (int bytes = 0; bytes < SessionText.write(SECOND).length(); bytes += 97) {
            int written = bytes;
            assertThrows(IOException.class, () -> WholeFile.save(file, stream -> {
                stream.write(SessionText.write(SECOND).getBytes(), 0, written);
                throw new IOException("the disk is full");
            }));
            assertEquals(FIRST, SessionFile.open(file));
        }
        assertEquals(1, count());
    }

    @Test
    void linkStaysALinkToWhatIsSaved() throws IOException {
        var file = Files.createSymbolicLink(folder.resolve("link.araxes"), folder.resolve("mine.araxes"));
        SessionFile.save(folder.resolve("mine.araxes"), FIRST);
        SessionFile.save(file, SECOND);
        assertTrue(Files.isSymbolicLink(file));
        assertEquals(SECOND, SessionFile.open(folder.resolve("mine.araxes")));
    }

    @Test
    void everyFailureNamesTheFile() throws IOException {
        var huge = folder.resolve("huge.araxes");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(1L << 33);
        }
        assertEquals(huge + ": the file is larger than any session (8 MB at most)", message(huge));
        var text = Files.writeString(folder.resolve("text.araxes"), "hello");
        assertTrue(message(text).startsWith(text + ": the file is damaged at line 1"), message(text));
        var other = Files.writeString(folder.resolve("other.txt"), "hello");
        assertEquals(other + ": this is not a session of Araxes", message(other));
        assertEquals(Optional.empty(), SessionFile.find(other));
        assertThrows(NoSuchFileException.class, () -> SessionFile.open(folder.resolve("none.araxes")));
    }

    private static String message(Path file) {
        return String.valueOf(assertThrows(SessionException.class, () -> SessionFile.open(file)).getMessage());
    }

    private long count() throws IOException {
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }
}
