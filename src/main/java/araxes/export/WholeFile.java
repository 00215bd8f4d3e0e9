package araxes.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;

/// Writes a file whole or not at all: under a temporary name beside it, then moved.
public final class WholeFile {
    private static final Pattern LEFT_BY = Pattern.compile("(\\d{1,10})\\.(part|old)");

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
        writePlace(file, overwrite, place -> writeInto(place, content, file));
    }

    /// Writes to a place: a file or a folder.
    @FunctionalInterface
    interface PlaceContent {
        void writeTo(Path place) throws IOException;
    }

    /// As [#write], for content that must go back and forth in its file.
    static void writePlace(Path file, boolean overwrite, PlaceContent content) throws IOException {
        var target = file.toAbsolutePath();
        if (!overwrite && Files.exists(target)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        clearStale(target);
        var temporary = besides(target, ".part");
        try {
            content.writeTo(temporary);
            if (overwrite) {
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.move(temporary, target);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /// Makes a folder with all that belongs into it, or none.
    ///
    /// @throws FileAlreadyExistsException if there is such a file, or a folder that is not empty
    /// @throws IOException if the folder cannot be written; nothing is left behind
    static void writeFolder(Path folder, PlaceContent content) throws IOException {
        var target = folder.toAbsolutePath();
        if (Files.exists(target) && !(Files.isDirectory(target) && isEmpty(target))) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        clearStale(target);
        var temporary = Files.createDirectory(besides(target, ".part"));
        try {
            content.writeTo(temporary);
            Files.deleteIfExists(target);
            Files.move(temporary, target);
        } finally {
            deleteFolder(temporary);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void deleteFolder(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    /// Replaces a file that people keep their work in: what it held is kept beside it as `name.bak`, and the content has reached the disk
    /// before the file has its name. Ended at any moment, the file is what it was or what it shall be, never less.
    ///
    /// @throws IOException if the file cannot be written; it is then as it was
    public static void save(Path file, Content content) throws IOException {
        save(file, content, () -> { });
    }

    /// @param backedUp called when the backup has its name and the content not yet
    static void save(Path file, Content content, Runnable backedUp) throws IOException {
        var target = Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        clearStale(target);
        var temporary = besides(target, ".part");
        try {
            writeInto(temporary, content, file);
            force(temporary);
            if (Files.isRegularFile(target)) {
                var kept = besides(target, ".old");
                try {
                    Files.copy(target, kept, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                    force(kept);
                    Files.move(kept, backup(target), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                } finally {
                    Files.deleteIfExists(kept);
                }
            }
            backedUp.run();
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /// Where [#save] keeps what a file held before.
    public static Path backup(Path file) {
        return file.resolveSibling(file.getFileName() + ".bak");
    }

    private static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Not Files.createTempFile: its files can be read by their owner only.
    private static Path besides(Path target, String extension) {
        return target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + extension);
    }

    /// What a process that was killed left of this file. That it cannot be removed is no reason not to write.
    private static void clearStale(Path target) {
        var begins = "." + target.getFileName() + ".";
        var folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return;
        }
        try (var beside = Files.newDirectoryStream(folder, place -> {
            var name = place.getFileName().toString();
            return name.startsWith(begins) && LEFT_BY.matcher(name.substring(begins.length())).matches();
        })) {
            for (var place : beside) {
                var matcher = LEFT_BY.matcher(place.getFileName().toString().substring(begins.length()));
                if (matcher.matches() && ProcessHandle.of(Long.parseLong(matcher.group(1))).isEmpty()) {
                    if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
                        deleteFolder(place);
                    } else {
                        Files.deleteIfExists(place);
                    }
                }
            }
        } catch (IOException | DirectoryIteratorException _) {
            // it stays where it is, hidden
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
