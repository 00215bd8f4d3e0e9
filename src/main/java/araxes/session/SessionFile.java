package araxes.session;

import araxes.export.Recipes;
import araxes.export.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Session files, and exported pictures that carry the recipe they were made by.
public final class SessionFile {
    /// The end of the name of a session file.
    public static final String EXTENSION = ".araxes";

    private SessionFile() {}

    /// Saves whole or not at all; what the file held before is kept beside it with `.bak` after its name.
    ///
    /// @throws IOException if the file cannot be written; it is then as it was
    public static void save(Path file, SessionDocument document) throws IOException {
        var text = SessionText.write(document);
        WholeFile.save(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// @throws SessionException if the file is neither a session of a schema that this program knows nor an export with its recipe
    /// @throws IOException if the file cannot be read
    public static SessionDocument open(Path file) throws IOException {
        return find(file).orElseThrow(() -> new SessionException(Wording.of("in-file", file, Wording.of("not-a-session"))));
    }

    /// Empty if the file is something else than a session and an export with its recipe.
    ///
    /// @throws SessionException if it is one, but damaged or of a newer schema
    /// @throws IOException if the file cannot be read
    public static Optional<SessionDocument> find(Path file) throws IOException {
        try {
            var recipe = Recipes.in(file);
            if (recipe.isPresent()) {
                return Optional.of(SessionText.read(recipe.get()));
            }
            return looksLikeJson(file) ? Optional.of(SessionText.read(text(file))) : Optional.empty();
        } catch (SessionException e) {
            throw new SessionException(Wording.of("in-file", file, e.getMessage()));
        }
    }

    private static boolean looksLikeJson(Path file) throws IOException {
        if (file.toString().endsWith(EXTENSION)) {
            return true;
        }
        try (var stream = Files.newInputStream(file)) {
            return new String(stream.readNBytes(512), StandardCharsets.UTF_8).stripLeading().startsWith("{");
        }
    }

    private static String text(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var bytes = stream.readNBytes(SessionText.LONGEST + 1);
            if (bytes.length > SessionText.LONGEST) {
                throw new SessionException(Wording.of("too-large", SessionText.LONGEST >> 20));
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
