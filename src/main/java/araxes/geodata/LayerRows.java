package araxes.geodata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.io.WKTWriter;

/// The answer to a [LayerQuery].
public final class LayerRows {
    private final SimpleFeatureType type;
    private final List<SimpleFeature> features;
    private final AnswerCrs crs;
    private final Set<?> nested;

    LayerRows(SimpleFeatureType type, List<SimpleFeature> features, AnswerCrs crs) {
        this.type = type;
        this.features = List.copyOf(features);
        this.crs = crs;
        nested = type.getUserData().get(GeoJsonDataStore.NESTED) instanceof Set<?> names ? names : Set.of();
    }

    /// How many features.
    public int size() {
        return features.size();
    }

    /// The columns in order: `id`, the attributes, `geometry`.
    public List<String> columns() {
        return IntStream.concat(IntStream.concat(IntStream.of(0), attributes()), IntStream.of(geometryIndex()))
            .mapToObj(index -> type.getDescriptor(index).getLocalName()).toList();
    }

    /// Indexes of all columns but the id and the geometry.
    private IntStream attributes() {
        return IntStream.range(1, type.getAttributeCount()).filter(index -> index != geometryIndex());
    }

    private int geometryIndex() {
        return type.indexOf(GeoJsonFile.GEOMETRY);
    }

    /// Comma-separated values after RFC 4180 with a line of names; the geometry last, as WKT. Lines end with a line feed.
    public void writeCsv(Appendable out) throws IOException {
        var wkt = new WKTWriter(2);
        wkt.setPrecisionModel(new PrecisionModel(crs.scale()));
        out.append(columns().stream().map(LayerRows::quoted).collect(Collectors.joining(","))).append('\n');
        for (var feature : features) {
            out.append(quoted(feature.getID()));
            for (int index : attributes().toArray()) {
                out.append(',').append(quoted(feature.getAttribute(index)));
            }
            out.append(',').append(quoted(feature.getAttribute(geometryIndex()) instanceof Geometry geometry ? wkt.write(geometry) : null))
                .append('\n');
        }
    }

    /// Text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers.
    private static String quoted(@Nullable Object value) {
        var plain = value == null ? "" : value.toString();
        var text = value instanceof String && !plain.isEmpty() && "=+-@\t\r".indexOf(plain.charAt(0)) >= 0 ? "'" + plain : plain;
        return text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r') ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /// A GeoJSON FeatureCollection, one feature a line. Coordinates other than WGS 84 are announced by a `crs` member (GeoJSON 2008).
    public void writeGeoJson(Appendable out) throws IOException {
        out.append("{\"type\":\"FeatureCollection\",\"name\":\"").append(type.getTypeName()).append('"');
        if (crs.urn() != null) {
            out.append(",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"").append(crs.urn()).append("\"}}");
        }
        out.append(",\"features\":[");
        var separator = "\n";
        var geometries = new GeometryWriter(crs.scale());
        for (var feature : features) {
            var text = new StringWriter();
            try (var json = JSON.createGenerator(text)) {
                write(feature, json, geometries);
            }
            out.append(separator).append(text.getBuffer());
            separator = ",\n";
        }
        out.append("\n]}\n");
    }

    private static final JsonFactory JSON = new JsonFactory();

    private void write(SimpleFeature feature, JsonGenerator json, GeometryWriter geometries) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", feature.getID());
        json.writeObjectFieldStart("properties");
        for (int index : attributes().toArray()) {
            var name = type.getDescriptor(index).getLocalName();
            switch (feature.getAttribute(index)) {
                case null -> {}
                case Long number -> json.writeNumberField(name, number);
                case Double number -> json.writeNumberField(name, number);
                case Boolean flag -> json.writeBooleanField(name, flag);
                case Object text when nested.contains(name) && looksNested(text.toString()) -> {
                    json.writeFieldName(name);
                    json.writeRawValue(text.toString());
                }
                case Object text -> json.writeStringField(name, text.toString());
            }
        }
        json.writeEndObject();
        json.writeFieldName("geometry");
        if (feature.getAttribute(geometryIndex()) instanceof Geometry geometry) {
            geometries.write(geometry, json);
        } else {
            json.writeNull();
        }
        json.writeEndObject();
    }

    private static boolean looksNested(String text) {
        return text.startsWith("{") || text.startsWith("[");
    }
}
