package araxes.cli;

import araxes.export.WholeFile;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where a table goes: to standard output, or whole and at once into a file.
final class OutputFile {
    static final Path STANDARD_OUTPUT = Path.of("-");

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", defaultValue = "-")
    Path file = STANDARD_OUTPUT;

    @Option(names = "--force")
    boolean force;

    /// Writes text.
    @FunctionalInterface
    interface Text {
        void writeTo(Writer out) throws IOException;
    }

    /// @throws FileAlreadyExistsException if the file exists and `--force` is not given
    void write(Invocation invocation, Text text) throws IOException {
        if (file.equals(STANDARD_OUTPUT)) {
            var out = new OutputStreamWriter(invocation.out(), StandardCharsets.UTF_8);
            text.writeTo(out);
            out.flush();
            return;
        }
        refuseEarly();
        WholeFile.write(file, force, stream -> {
            var out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            text.writeTo(out);
            out.flush();
        });
    }

    /// The same for what is not text.
    void writeBytes(Invocation invocation, WholeFile.Content content) throws IOException {
        if (file.equals(STANDARD_OUTPUT)) {
            content.writeTo(invocation.out());
            return;
        }
        refuseEarly();
        WholeFile.write(file, force, content);
    }

    /// Says before the work what would be said after it.
    void refuseEarly() throws IOException {
        if (!file.equals(STANDARD_OUTPUT)) {
            refuseEarly(file, force);
        }
    }

    static void refuseEarly(Path file, boolean force) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(Wording.of("is-a-folder", file));
        }
        if (!force && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        if (!Files.isDirectory(folderOf(file))) {
            throw new NoSuchFileException(folderOf(file).toString());
        }
    }

    private static Path folderOf(Path file) {
        @Nullable Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }
}
