package araxes.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a file whole or not at all: under a temporary name beside it, then moved.
final class WholeFile {
    private WholeFile() {}

    interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }

    /// @param overwrite whether an existing file may be replaced
    /// @throws FileAlreadyExistsException if the file exists and may not be replaced
    /// @throws IOException if the file cannot be written; nothing is left behind
    static void write(Path file, boolean overwrite, Content content) throws IOException {
        var target = file.toAbsolutePath();
        if (!overwrite && Files.exists(target)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        var temporary = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".part");
        try {
            try (var stream = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                content.writeTo(stream);
            }
            if (overwrite) {
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.move(temporary, target);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
