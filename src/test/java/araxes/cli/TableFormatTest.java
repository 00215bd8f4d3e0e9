package araxes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableFormatTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
        plain                  | plain
        Goris, Kapan           | "Goris, Kapan"
        the "package"          | "the ""package\"""
        =HYPERLINK("x")        | "'=HYPERLINK(""x"")"
        +1                     | '+1
        -2 units               | '-2 units
        @here                  | '@here
        """)
    void textIsQuotedByRfc4180AndNeverAFormula(String text, String cell) throws IOException {
        assertEquals("value\n" + cell + "\n", written(TableFormat.CSV, text));
    }

    @Test
    void negativeNumbersStayNumbersInCsv() throws IOException {
        assertEquals("value\n-0.25\n", written(TableFormat.CSV, new BigDecimal("-0.25")));
    }

    @Test
    void nothingIsAnEmptyCellAndListsAreJoined() throws IOException {
        assertEquals("value\n\n", written(TableFormat.CSV, null));
        assertEquals("value\na;b\n", written(TableFormat.CSV, List.of("a", "b")));
    }

    @Test
    void jsonKeepsTheKindsOfValues() throws IOException {
        assertEquals("[ {\n  \"value\": null\n} ]\n", written(TableFormat.JSON, null));
        assertEquals("[ {\n  \"value\": -0.25\n} ]\n", written(TableFormat.JSON, new BigDecimal("-0.25")));
        assertEquals("[ {\n  \"value\": [ \"=1\", true ]\n} ]\n", written(TableFormat.JSON, List.of("=1", true)));
        assertEquals("[ {\n  \"value\": {\n    \"a\": 1\n  }\n} ]\n", written(TableFormat.JSON, Map.of("a", 1)));
    }

    @Test
    void tableWithoutRowsIsStillATable() throws IOException {
        var csv = new StringWriter();
        TableFormat.CSV.write(List.of(Column.of("value", row -> row)), List.of(), csv);
        var json = new StringWriter();
        TableFormat.JSON.write(List.of(Column.of("value", row -> row)), List.of(), json);
        assertEquals("value\n[ ]\n", csv.toString() + json);
    }

    private static String written(TableFormat format, @Nullable Object value) throws IOException {
        var out = new StringWriter();
        format.write(List.of(Column.of("value", _ -> value)), List.of("row"), out);
        return out.toString();
    }
}
