package araxes.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.TestAtlas;
import araxes.cartography.MapState;
import araxes.cartography.SessionState;
import araxes.model.Atlas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final Atlas ATLAS = TestAtlas.create();
    private static final Path FILE = Path.of("/home/someone/mine.araxes");
    @TempDir
    Path folder = Path.of(".");

    /// The machine stops: nobody catches it, nothing is cleaned up.
    private static final class Stopped extends Error {
        private static final long serialVersionUID = 1;
    }

    @Test
    void stoppedAtAnyByteTheStateBeforeOrAfterIsFound() throws IOException {
        var states = List.of(entry(0), entry(1), entry(2), entry(3));
        long all = write(folder.resolve("whole"), states, Long.MAX_VALUE, 1500);
        assertTrue(Files.size(folder.resolve("whole")) < all, "the journal is begun anew on the way");
        for (long bytes = 0; bytes <= all; bytes++) {
            var file = folder.resolve("at-" + bytes);
            int done = written;
            written = 0;
            try {
                write(file, states, bytes, 1500);
            } catch (Stopped _) {
                // as a crash would
            }
            var found = Files.exists(file) ? JournalFile.last(file) : Optional.<JournalEntry>empty();
            int before = written;
            var allowed = new ArrayList<Optional<JournalEntry>>();
            allowed.add(before == 0 ? Optional.empty() : Optional.of(states.get(before - 1)));
            if (before < states.size()) {
                allowed.add(Optional.of(states.get(before)));
            }
            assertTrue(allowed.contains(found), "after " + bytes + " bytes and " + before + " states: " + found);
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder.resolve("at-" + bytes + ".next"));
            written = done;
        }
    }

    private int written;

    /// @return how many bytes were written
    private long write(Path file, List<JournalEntry> states, long budget, long longest) throws IOException {
        var left = new long[] {budget};
        try (var journal = new JournalFile(file, path -> new StoppingDisk(Disk.open(path), left, JournalTest::stop), longest)) {
            for (var state : states) {
                journal.append(List.of(state));
                written++;
            }
        }
        return budget - left[0];
    }

    @Test
    void changeAfterOneThatCouldNotBeWrittenIsWhole() throws IOException {
        var file = folder.resolve("journal");
        var left = new long[] {Long.MAX_VALUE};
        try (var journal = new JournalFile(file, path -> new StoppingDisk(Disk.open(path), left, JournalTest::sayThatItIsFull), 1 << 20)) {
            journal.append(List.of(entry(0)));
            left[0] = 100;
            assertThrows(IOException.class, () -> journal.append(List.of(entry(1))));
            assertEquals(Optional.of(entry(0)), JournalFile.last(file));
            left[0] = Long.MAX_VALUE;
            journal.append(List.of(entry(2)));
            assertEquals(Optional.of(entry(2)), JournalFile.last(file));
        }
    }

    private static void sayThatItIsFull() throws IOException {
        throw new IOException("the disk is full");
    }

    private static void stop() {
        throw new Stopped();
    }

    @Test
    void damageInTheMiddleCostsNoMoreThanItself() throws IOException {
        var file = folder.resolve("journal");
        write(file, List.of(entry(0), entry(1), entry(2)), Long.MAX_VALUE, 1 << 20);
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertEquals(Optional.of(entry(2)), JournalFile.last(file));
        bytes[bytes.length - 20] ^= 1;
        Files.write(file, bytes);
        assertEquals(Optional.of(entry(0)), JournalFile.last(file));
        Files.write(file, new byte[100_000]);
        assertEquals(Optional.empty(), JournalFile.last(file));
    }

    @Test
    void properCloseLeavesNothing() throws IOException {
        try (var journal = Journal.start(folder, JournalTest::fail)) {
            journal.append(entry(1));
            journal.flush();
            assertEquals(2, count(), "the journal and its lock");
        }
        assertEquals(0, count());
        assertEquals(List.of(), Journal.left(folder));
    }

    @Test
    void twoWindowsAtOnceDoNotSeeEachOther() throws IOException {
        try (var one = Journal.start(folder, JournalTest::fail); var other = Journal.start(folder, JournalTest::fail)) {
            one.append(entry(1));
            other.append(entry(2));
            one.flush();
            other.flush();
            assertEquals(List.of(), Journal.left(folder));
        }
    }

    @Test
    void savedSessionHasNothingToRestore() throws Exception {
        var file = folder.resolve("journal-x.log");
        try (var journal = Journal.start(folder, JournalTest::fail)) {
            journal.append(entry(1));
            journal.forget();
            journal.flush();
            assertEquals(1, count(), "only the lock");
            journal.append(entry(2));
            journal.flush();
            assertEquals(2, count());
        }
        assertTrue(Files.notExists(file));
    }

    @Test
    void whatWasLeftIsOfferedOnceAndFoundAgainUntilItIsDecidedAbout() throws IOException {
        write(folder.resolve("journal-gone.log"), List.of(entry(0), entry(1)), Long.MAX_VALUE, 1 << 20);
        Files.writeString(folder.resolve("journal-empty.log"), "");
        var left = Journal.left(folder);
        assertEquals(List.of(entry(1)), left.stream().map(Journal.Left::entry).toList());
        assertEquals(List.of(), Journal.left(folder), "another window that starts meanwhile does not offer it too");
        left.getFirst().leave();
        var again = Journal.left(folder);
        assertEquals(1, again.size());
        again.getFirst().discard();
        assertEquals(0, count());
    }

    @Test
    void folderThatCannotBeUsedIsSaid() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        assertThrows(IOException.class, () -> Journal.start(file, JournalTest::fail));
    }

    @Test
    void writingThatFailsIsToldOnce() throws IOException {
        var told = new CopyOnWriteArrayList<IOException>();
        var state = Files.createDirectory(folder.resolve("state"));
        var journal = Journal.start(state, told::add);
        try (var files = Files.list(state)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(state);
        journal.append(entry(1));
        journal.flush();
        journal.append(entry(2));
        journal.flush();
        journal.close();
        assertEquals(1, told.size());
    }

    static JournalEntry entry(int number) {
        return new JournalEntry(number == 0 ? null : FILE,
            SessionDocument.of(SessionState.of(MapState.on(TestAtlas.FIRST.plusDays(number))).withTitle("ə".repeat(number)), ATLAS));
    }

    private static void fail(IOException failure) {
        throw new AssertionError(failure);
    }

    private long count() throws IOException {
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }
}
