package araxes.session;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// States one after the other in a file, each a line with its check sum before it. Whenever the writing ends, the last line that is whole
/// is the state before or the state after. A file that has become long is begun anew with the last state.
final class JournalFile implements AutoCloseable {
    /// Ends the name of the file that takes the journal's place.
    static final String NEXT = ".next";
    private static final int SUM_DIGITS = 8;
    private static final int LONGEST_LINE = 2 * SessionText.LONGEST;
    private static final int KEPT_LINES = 4;
    private final Path file;
    private final Disk.Opener opener;
    private final long longest;
    private @Nullable Disk disk;
    private long length;

    /// @param longest size in bytes from which it is begun anew
    JournalFile(Path file, Disk.Opener opener, long longest) {
        this.file = file;
        this.opener = opener;
        this.longest = longest;
    }

    /// Returns when they have reached the disk.
    ///
    /// @throws IOException if they did not; the file then still holds the state before, and the next states can be appended
    void append(List<JournalEntry> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var entry : entries) {
            bytes.writeBytes(line(entry));
        }
        if (length > 0 && length + bytes.size() > longest) {
            beginAnew(line(entries.getLast()));
            return;
        }
        var open = disk;
        if (open == null) {
            open = opener.open(file);
            disk = open;
        }
        open.truncate(length); // of a line that was left unfinished
        open.write(ByteBuffer.wrap(bytes.toByteArray()), length);
        open.force();
        length += bytes.size();
    }

    private void beginAnew(byte[] line) throws IOException {
        var next = file.resolveSibling(file.getFileName() + NEXT);
        try (var fresh = opener.open(next)) {
            fresh.truncate(0);
            fresh.write(ByteBuffer.wrap(line), 0);
            fresh.force();
        }
        close(); // or Windows would not let it be replaced
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        length = line.length;
    }

    /// Forgets all states.
    void clear() throws IOException {
        close();
        Files.deleteIfExists(file);
        length = 0;
    }

    private static byte[] line(JournalEntry entry) {
        var text = entry.line();
        return (sum(text.getBytes(StandardCharsets.UTF_8)) + " " + text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String sum(byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    /// The last state in a journal; empty if there is none that is whole.
    static Optional<JournalEntry> last(Path file) throws IOException {
        var whole = new ArrayDeque<String>();
        try (var stream = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            var line = new ByteArrayOutputStream();
            for (int next = stream.read(); next >= 0; next = stream.read()) {
                if (next != '\n') {
                    if (line.size() < LONGEST_LINE) {
                        line.write(next);
                    }
                    continue;
                }
                content(line.toByteArray()).ifPresent(whole::addFirst);
                if (whole.size() > KEPT_LINES) {
                    whole.removeLast();
                }
                line.reset();
            }
        }
        for (var text : whole) {
            try {
                return Optional.of(JournalEntry.of(text));
            } catch (SessionException _) {
                // of a newer program, or not ours: an older line may still tell something
            }
        }
        return Optional.empty();
    }

    private static Optional<String> content(byte[] line) {
        if (line.length <= SUM_DIGITS + 1) {
            return Optional.empty();
        }
        var bytes = Arrays.copyOfRange(line, SUM_DIGITS + 1, line.length);
        var sum = new String(line, 0, SUM_DIGITS, StandardCharsets.US_ASCII);
        return sum.equals(sum(bytes)) ? Optional.of(new String(bytes, StandardCharsets.UTF_8)) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        var open = disk;
        disk = null;
        if (open != null) {
            open.close();
        }
    }
}
