package araxes.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The formats of a table. Both end lines with a line feed, so that the same state gives the same bytes on every system.
enum TableFormat {
    /// RFC 4180 but for the line ends, with a header; lists are joined by `;`.
    CSV {
        @Override
        <T> void write(List<Column<T>> columns, List<T> rows, Writer out) throws IOException {
            var shown = shownOf(columns);
            out.write(shown.stream().map(Column::name).collect(Collectors.joining(",")));
            out.write('\n');
            for (var row : rows) {
                out.write(shown.stream().map(column -> cell(column.value().apply(row))).collect(Collectors.joining(",")));
                out.write('\n');
            }
        }
    },

    /// An array of objects, one a row.
    JSON {
        @Override
        <T> void write(List<Column<T>> columns, List<T> rows, Writer out) throws IOException {
            var shown = shownOf(columns);
            var lines = new DefaultIndenter("  ", "\n");
            var printer = new DefaultPrettyPrinter(Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER))
                .withObjectIndenter(lines).withArrayIndenter(DefaultPrettyPrinter.FixedSpaceIndenter.instance);
            try (var json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
                json.setPrettyPrinter(printer);
                json.writeStartArray();
                for (var row : rows) {
                    json.writeStartObject();
                    for (var column : shown) {
                        json.writeFieldName(column.name());
                        writeValue(json, column.value().apply(row));
                    }
                    json.writeEndObject();
                }
                json.writeEndArray();
            }
            out.write('\n');
        }
    };

    <T> List<Column<T>> shownOf(List<Column<T>> columns) {
        return columns.stream().filter(column -> column.isIn(this)).toList();
    }

    abstract <T> void write(List<Column<T>> columns, List<T> rows, Writer out) throws IOException;

    /// Text that a spreadsheet would take for a formula gets a leading apostrophe, which makes it text there;
    /// the data may be a folder that somebody else sent.
    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> plain(number);
            case Collection<?> several -> quoted(several.stream().map(String::valueOf).collect(Collectors.joining(";")));
            default -> quoted(value.toString());
        };
    }

    private static String quoted(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r') ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static String plain(Number number) {
        return number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString();
    }

    private static void writeValue(JsonGenerator json, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case Number number -> json.writeNumber(plain(number));
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
