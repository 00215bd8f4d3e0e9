package araxes.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// JSON with line feeds and an indent of two on every system. Members keep the order in which they are given.
final class JsonText {
    private JsonText() {}

    /// Closing it leaves the writer open.
    static JsonGenerator generator(Writer out) throws IOException {
        var json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n")).withArrayIndenter(DefaultPrettyPrinter.FixedSpaceIndenter.instance));
        return json;
    }

    static void writeDocument(Map<String, @Nullable Object> document, Writer out) throws IOException {
        try (var json = generator(out)) {
            writeValue(json, document);
        }
        out.write('\n');
    }

    static void writeValue(JsonGenerator json, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case Number number -> json.writeNumber(TableFormat.plain(number));
            case Boolean truth -> json.writeBoolean(truth);
            case Collection<?> several -> {
                json.writeStartArray();
                for (var element : several) {
                    writeValue(json, element);
                }
                json.writeEndArray();
            }
            case Map<?, ?> fields -> {
                json.writeStartObject();
                for (var field : fields.entrySet()) {
                    json.writeFieldName(String.valueOf(field.getKey()));
                    writeValue(json, field.getValue());
                }
                json.writeEndObject();
            }
            default -> json.writeString(value.toString());
        }
    }
}
