package araxes.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.WKTWriter;

/// A table as CSV in UTF-8; the area, if wanted, last and as WKT, longitude before latitude.
final class CsvWriter {
    /// By this name GDAL and QGIS know the column for what it is.
    static final String GEOMETRY = "WKT";
    private static final double SCALE = 1e9;

    private CsvWriter() {}

    /// @param withAreas false for the table beside a format that has the areas
    static void write(FeatureTable table, boolean withAreas, OutputStream stream) throws IOException {
        var wkt = new WKTWriter(2);
        wkt.setPrecisionModel(new PrecisionModel(SCALE));
        var out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        var cells = new ArrayList<String>();
        table.fields().forEach(field -> cells.add(field.name()));
        if (withAreas) {
            cells.add(GEOMETRY);
        }
        CsvText.line(cells, out);
        for (var row : table.rows()) {
            cells.clear();
            row.values().forEach(value -> cells.add(cell(value)));
            if (withAreas) {
                cells.add(CsvText.text(wkt.write(row.area())));
            }
            CsvText.line(cells, out);
        }
        out.flush();
    }

    static void writeSources(FeatureTable table, OutputStream stream) throws IOException {
        Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        var cells = new ArrayList<String>();
        for (var column : SourceColumn.values()) {
            cells.add(column.id());
        }
        CsvText.line(cells, out);
        for (var source : table.sources()) {
            cells.clear();
            for (var column : SourceColumn.values()) {
                cells.add(cell(column.of(source)));
            }
            CsvText.line(cells, out);
        }
        out.flush();
    }

    /// Numbers stay numbers, a minus before them too.
    private static String cell(@Nullable Object value) {
        return value instanceof Number number ? String.valueOf(number) : CsvText.text(Cells.text(value));
    }
}
