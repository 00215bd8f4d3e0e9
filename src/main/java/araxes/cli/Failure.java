package araxes.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/// What a failure means to whoever typed the command.
public final class Failure {
    private Failure() {}

    /// One sentence with the remedy. The data's own messages name file, feature and remedy already.
    public static String explain(Throwable failure) {
        return switch (failure) {
            case UncheckedIOException e when e.getCause() instanceof IOException cause -> explain(cause);
            case FileAlreadyExistsException e -> Wording.of("exists", e.getFile());
            case NoSuchFileException e -> Wording.of("no-such-file", e.getFile());
            case AccessDeniedException e -> Wording.of("access-denied", e.getFile());
            case NotDirectoryException e -> Wording.of("not-a-folder", e.getFile());
            case FileSystemException e -> Wording.of("file-failed", e.getFile(), e.getReason() == null ? Wording.of("no-file-there") : e.getReason());
            case IOException e when e.getMessage() instanceof String message -> message;
            case OutOfMemoryError _ -> Wording.of("out-of-memory", Runtime.getRuntime().maxMemory() >> 20);
            default -> Wording.of("internal-error", failure);
        };
    }

    static boolean isBrokenPipe(Throwable failure) {
        return failure instanceof IOException && failure.getMessage() instanceof String message
            && message.toLowerCase(Locale.ROOT).contains("broken pipe");
    }
}
