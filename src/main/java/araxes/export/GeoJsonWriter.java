package araxes.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;

/// GeoJSON after RFC 7946: WGS 84, outer rings counter-clockwise, one feature a line. What the data need around them stands in members
/// before the features that other readers leave alone.
final class GeoJsonWriter {
    private static final JsonFactory JSON = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    private final JsonGenerator json;

    private GeoJsonWriter(JsonGenerator json) {
        this.json = json;
    }

    static void write(FeatureTable table, Imprint imprint, String dataHash, OutputStream out) throws IOException {
        try (var json = JSON.createGenerator(out)) {
            new GeoJsonWriter(json).write(table, imprint, dataHash);
        }
        out.write('\n');
    }

    private void write(FeatureTable table, Imprint imprint, String dataHash) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeStringField("name", table.name());
        if (imprint.recipe() != null) {
            json.writeStringField(Imprint.RECIPE, imprint.recipe());
        }
        json.writeStringField("title", Imprint.clean(table.title()));
        json.writeStringField("software", imprint.software());
        json.writeStringField("data_hash", dataHash);
        if (imprint.created() != null) {
            json.writeStringField("created", imprint.created().toString());
        }
        texts("notes", table.notes());
        texts("credits", table.credits());
        json.writeObjectFieldStart("fields");
        for (var field : table.fields()) {
            json.writeStringField(field.name(), field.description());
        }
        json.writeEndObject();
        sources(table);
        var box = new Envelope();
        table.rows().forEach(row -> box.expandToInclude(row.area().getEnvelopeInternal()));
        if (!box.isNull()) {
            json.writeArrayFieldStart("bbox");
            for (double side : new double[] {box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()}) {
                json.writeRawValue(Rings.text(side));
            }
            json.writeEndArray();
        }
        json.writeArrayFieldStart("features");
        for (var row : table.rows()) {
            json.writeRaw('\n');
            feature(table, row);
        }
        json.writeRaw('\n');
        json.writeEndArray();
        json.writeEndObject();
    }

    private void texts(String name, Collection<String> texts) throws IOException {
        json.writeFieldName(name);
        value(texts);
    }

    private void sources(FeatureTable table) throws IOException {
        json.writeArrayFieldStart("sources");
        for (var source : table.sources()) {
            json.writeStartObject();
            for (var column : SourceColumn.values()) {
                json.writeFieldName(column.id());
                value(column.of(source));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void feature(FeatureTable table, FeatureRow row) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", Imprint.clean(row.id()));
        json.writeObjectFieldStart("properties");
        for (int i = 0; i < table.fields().size(); i++) {
            json.writeFieldName(table.fields().get(i).name());
            value(row.values().get(i));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", "MultiPolygon");
        json.writeArrayFieldStart("coordinates");
        for (var polygon : Rings.of(row.area(), Rings.Outer.COUNTER_CLOCKWISE)) {
            json.writeStartArray();
            for (var ring : polygon) {
                ring(ring);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void ring(CoordinateSequence ring) throws IOException {
        json.writeStartArray();
        for (int i = 0; i < ring.size(); i++) {
            json.writeStartArray();
            json.writeRawValue(Rings.text(ring.getX(i)));
            json.writeRawValue(Rings.text(ring.getY(i)));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void value(@Nullable Object value) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case Boolean flag -> json.writeBoolean(flag);
            case Integer number -> json.writeNumber(number);
            case BigDecimal number -> json.writeNumber(number.toPlainString());
            case Collection<?> several -> {
                json.writeStartArray();
                for (var one : several) {
                    json.writeString(Cells.clean(one));
                }
                json.writeEndArray();
            }
            default -> json.writeString(Cells.clean(value));
        }
    }
}
