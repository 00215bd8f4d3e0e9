package araxes.session;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.regex.Pattern;

/// Documents of a session as JSON text. The same document gives the same text.
///
/// Members that this version does not know are ignored, and are gone when the session is saved: a newer program that adds one which
/// matters raises the number of the schema.
public final class SessionText {
    static final int SCHEMA = 1;
    /// In characters. Longer texts are not read.
    static final int LONGEST = 8 << 20;
    private static final String SCHEMA_ID = "araxes.session/";
    private static final Pattern SCHEMA_FORM = Pattern.compile(Pattern.quote(SCHEMA_ID) + "([1-9]\\d{0,8})");
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(32).maxStringLength(1 << 20).maxNumberLength(64)
                .maxNameLength(1000).maxDocumentLength(LONGEST).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private SessionText() {}

    /// In lines, for people to read and compare; ends with a line feed.
    public static String write(SessionDocument document) {
        var printer = new DefaultPrettyPrinter(Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n")).withArrayIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return JSON.writer(printer).writeValueAsString(tree(document)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree can be written", e);
        }
    }

    /// In one line without its end.
    public static String writeLine(SessionDocument document) {
        return tree(document).toString();
    }

    private static JsonNode tree(SessionDocument document) {
        return RecordJson.write(form(document), SessionDocument.Form.class);
    }

    static SessionDocument.Form form(SessionDocument document) {
        return SessionDocument.Form.of(document, SCHEMA_ID + SCHEMA);
    }

    /// @throws SessionException with one sentence if the text is not a session of a schema that this program knows
    public static SessionDocument read(String text) throws SessionException {
        var tree = tree(text);
        requireSchema(tree);
        var form = RecordJson.read(tree, SessionDocument.Form.class, "session file");
        try {
            return form.document();
        } catch (IllegalArgumentException e) {
            throw new SessionException(Wording.of("not-allowed", "session", String.valueOf(e.getMessage())));
        }
    }

    static JsonNode tree(String text) throws SessionException {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            var where = e.getLocation();
            throw new SessionException(where == null ? Wording.of("damaged", e.getOriginalMessage())
                : Wording.of("damaged-at", where.getLineNr(), where.getColumnNr(), e.getOriginalMessage().lines().findFirst().orElse("")));
        }
    }

    static void requireSchema(JsonNode tree) throws SessionException {
        var schema = SCHEMA_FORM.matcher(tree.path("schema").asText());
        if (!schema.matches()) {
            throw new SessionException(Wording.of("not-a-session"));
        }
        int number = Integer.parseInt(schema.group(1));
        if (number > SCHEMA) {
            throw new SessionException(Wording.of("newer-schema", number, SCHEMA));
        }
    }
}
