package araxes.cli;

import araxes.export.CsvText;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The formats of a table. Both end lines with a line feed, so that the same state gives the same bytes on every system.
enum TableFormat {
    /// RFC 4180 but for the line ends, with a header; lists are joined by `;`.
    CSV {
        @Override
        <T> void write(List<Column<T>> columns, List<T> rows, Writer out) throws IOException {
            var shown = shownOf(columns);
            writeCsvHeader(shown, out);
            for (var row : rows) {
                writeCsvRow(shown, row, out);
            }
        }
    },

    /// An array of objects, one a row.
    JSON {
        @Override
        <T> void write(List<Column<T>> columns, List<T> rows, Writer out) throws IOException {
            var shown = shownOf(columns);
            try (var json = JsonText.generator(out)) {
                json.writeStartArray();
                for (var row : rows) {
                    json.writeStartObject();
                    for (var column : shown) {
                        json.writeFieldName(column.name());
                        JsonText.writeValue(json, column.value().apply(row));
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

    /// For rows that come one at a time.
    static void writeCsvHeader(List<? extends Column<?>> columns, Writer out) throws IOException {
        out.write(columns.stream().map(Column::name).collect(Collectors.joining(",")));
        out.write('\n');
    }

    static <T> void writeCsvRow(List<Column<T>> columns, T row, Writer out) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(cell(columns.get(i).value().apply(row)));
        }
        out.write('\n');
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> plain(number);
            case Collection<?> several -> CsvText.text(several.stream().map(String::valueOf).collect(Collectors.joining(";")));
            default -> CsvText.text(value.toString());
        };
    }

    static String plain(Number number) {
        return number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString();
    }
}
