package araxes.session;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// One state of a session that was not saved yet.
///
/// @param file of the session; null while it has none
public record JournalEntry(@Nullable Path file, SessionDocument document) {
    record Form(@Nullable String file, SessionDocument.Form document) {}

    String line() {
        return RecordJson.write(new Form(file == null ? null : file.toString(), SessionText.form(document)), Form.class).toString();
    }

    static JournalEntry of(String line) throws SessionException {
        JsonNode tree = SessionText.tree(line);
        SessionText.requireSchema(tree.path("document"));
        var form = RecordJson.read(tree, Form.class, "journal");
        try {
            return new JournalEntry(path(form.file), form.document.document());
        } catch (IllegalArgumentException e) {
            throw new SessionException(String.valueOf(e.getMessage()));
        }
    }

    /// A path of another system is none here.
    private static @Nullable Path path(@Nullable String text) {
        try {
            return text == null ? null : Path.of(text);
        } catch (InvalidPathException _) {
            return null;
        }
    }
}
