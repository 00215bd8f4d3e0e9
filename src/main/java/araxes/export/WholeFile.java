package araxes.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a file whole or not at all: under a temporary name beside it, then moved.
public final class WholeFile {
    private WholeFile() {}

    /// Writes the bytes of a file.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream stream) throws IOException;
    }

    /// @param overwrite whether an existing file may be replaced
    /// @throws FileAlreadyExistsException if the file exists and may not be replaced
    /// @throws IOException if the file cannot be written; nothing is left behind
    public static void write(Path file, boolean overwrite, Content content) throws IOException {
        var target = file.toAbsolutePath();
        if (!overwrite && Files.exists(target)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        if (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
            writeInto(target, content, file); // a pipe or /dev/null must not be replaced by a file
            return;
        }
        // Not Files.createTempFile: its files can be read by their owner only.
        var temporary = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            writeInto(temporary, content, file);
            if (overwrite) {
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.move(temporary, target);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void writeInto(Path place, Content content, Path file) throws IOException {
        try (var stream = new BufferedOutputStream(Files.newOutputStream(place))) {
            content.writeTo(stream);
        } catch (AccessDeniedException e) {
            throw caused(new AccessDeniedException(file.toString()), e);
        } catch (IOException e) {
            // Java does not say where a disk was full, and nobody knows the temporary name.
            var reason = e instanceof FileSystemException named ? named.getReason() : e.getMessage();
            throw caused(new FileSystemException(file.toString(), null, reason), e);
        }
    }

    private static FileSystemException caused(FileSystemException failure, IOException cause) {
        failure.initCause(cause);
        return failure;
    }
}
