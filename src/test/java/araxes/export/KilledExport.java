package araxes.export;

import araxes.KilledChild;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A process that begins an export, says so in the middle of it and waits to be killed.
final class KilledExport {
    private KilledExport() {}

    enum What { FILE, PLACE, FOLDER, SAVE_WRITING, SAVE_BACKED_UP }

    /// @param arguments what to write, and where
    public static void main(String[] arguments) throws IOException {
        var target = Path.of(arguments[1]);
        switch (What.valueOf(arguments[0])) {
            case FILE -> WholeFile.write(target, true, stream -> {
                stream.write(new byte[1 << 16]);
                stream.flush();
                KilledChild.waitForTheEnd();
            });
            case PLACE -> WholeFile.writePlace(target, true, place -> {
                Files.write(place, new byte[1 << 16]);
                KilledChild.waitForTheEnd();
            });
            case FOLDER -> WholeFile.writeFolder(target, place -> {
                Files.write(place.resolve("1.png"), new byte[1 << 16]);
                KilledChild.waitForTheEnd();
            });
            case SAVE_WRITING -> WholeFile.save(target, stream -> {
                stream.write("half".getBytes(StandardCharsets.UTF_8));
                stream.flush();
                KilledChild.waitForTheEnd();
            });
            case SAVE_BACKED_UP -> WholeFile.save(target, stream -> stream.write("after".getBytes(StandardCharsets.UTF_8)),
                KilledChild::waitForTheEnd);
        }
    }
}
