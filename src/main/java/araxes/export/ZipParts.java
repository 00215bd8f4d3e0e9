package araxes.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Several files in one: the same parts give the same bytes, wherever and whenever they are put together.
final class ZipParts implements AutoCloseable {
    /// The earliest that the format can say.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private final ZipOutputStream zip;
    private final LocalDateTime time;

    /// The stream is left open.
    ZipParts(OutputStream out, Instant made) {
        zip = new ZipOutputStream(out);
        var known = LocalDateTime.ofInstant(made, ZoneOffset.UTC);
        time = known.isBefore(NO_TIME) ? NO_TIME : known;
    }

    /// @param name chosen by the program, never of the data
    void add(String name, WholeFile.Content content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        zip.putNextEntry(entry);
        content.writeTo(zip);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.finish();
    }
}
