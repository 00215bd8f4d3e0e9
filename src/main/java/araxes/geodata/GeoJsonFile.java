package araxes.geodata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// A GeoJSON file (RFC 7946) read as a stream, feature by feature.
///
/// @param crs name of the file's `crs` member (GeoJSON 2008), null if it has none: then WGS 84
/// @param columns every property with its type: Long, Double, Boolean or String; nested values are kept as JSON text
/// @param nested properties with nested values
/// @param issues what is wrong with it; a feature whose geometry cannot be used has none
record GeoJsonFile(
    @Nullable String crs, List<Feature> features, Map<String, Class<?>> columns, Set<String> nested, List<DataIssue> issues) {
    record Feature(String id, Map<String, Object> properties, @Nullable Geometry geometry) {}

    /// Names the store gives to the feature's own parts; a property may not hide them.
    static final String ID = "id";
    static final String GEOMETRY = "geometry";

    static GeoJsonFile read(Path path, Limits limits) {
        return new Reader(path, limits).read();
    }

    private static final class Reader {
        private static final JsonFactory JSON = new JsonFactory();
        private final Path path;
        private final Limits limits;
        private final Issues issues;
        private final GeometryReader geometries;
        private final List<Feature> features = new ArrayList<>();
        private final Map<String, Class<?>> columns = new LinkedHashMap<>();
        private final Set<String> nested = new HashSet<>();
        private final Set<String> ids = new HashSet<>();
        private int line = 1;
        private @Nullable String type;
        private @Nullable String crs;

        Reader(Path path, Limits limits) {
            this.path = path;
            this.limits = limits;
            issues = new Issues(path.getFileName().toString());
            geometries = new GeometryReader(limits.vertices());
        }

        GeoJsonFile read() {
            try {
                if (Files.size(path) > limits.fileBytes()) {
                    issues.add(Messages.text("whole-file"), "file.too-large", Files.size(path) >> 20, limits.fileBytes() >> 20);
                } else {
                    parse();
                }
            } catch (NoSuchFileException e) {
                issues.add(Messages.text("whole-file"), "file.missing", path.getFileName());
            } catch (JsonProcessingException e) {
                issues.add(place(e.getLocation() == null ? line : e.getLocation().getLineNr()), "json.broken", Messages.ofParser(e));
            } catch (IOException e) {
                issues.add(Messages.text("whole-file"), "file.unreadable", e.getMessage());
            }
            return new GeoJsonFile(crs, List.copyOf(features), columns, nested, issues.found());
        }

        private void parse() throws IOException {
            var factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(limits.depth()).maxStringLength(limits.textLength())
                    .maxNumberLength(Limits.NUMBER_LENGTH).maxDocumentLength(limits.fileBytes()).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
            try (var json = factory.createParser(Files.newInputStream(path))) {
                try {
                    parse(json);
                } finally {
                    // a limit that is exceeded does not say where
                    line = json.currentLocation().getLineNr();
                }
            }
        }

        private void parse(JsonParser json) throws IOException {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                issues.add(place(1), "json.not-a-collection");
                return;
            }
            boolean found = false;
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "type" -> type = scalar(json);
                    case "crs" -> crs = readCrs(json);
                    case "features" -> {
                        found = true;
                        readFeatures(json);
                    }
                    default -> json.skipChildren();
                }
            }
            if (!"FeatureCollection".equals(type) || !found) {
                issues.add(place(1), "json.not-a-collection");
            } else if (json.nextToken() != null) {
                issues.add(place(json.currentLocation().getLineNr()), "json.trailing");
            }
        }

        private @Nullable String readCrs(JsonParser json) throws IOException {
            String name = null;
            if (json.currentToken() == JsonToken.START_OBJECT) {
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    var key = json.currentName();
                    json.nextToken();
                    if (key.equals("properties") && json.currentToken() == JsonToken.START_OBJECT) {
                        while (json.nextToken() == JsonToken.FIELD_NAME) {
                            var inner = json.currentName();
                            json.nextToken();
                            if (inner.equals("name")) {
                                name = scalar(json);
                            } else {
                                json.skipChildren();
                            }
                        }
                    } else {
                        json.skipChildren();
                    }
                }
                if (name == null) {
                    issues.add(place(1), "crs.unnamed");
                }
            } else {
                json.skipChildren();
            }
            return name;
        }

        private void readFeatures(JsonParser json) throws IOException {
            if (json.currentToken() != JsonToken.START_ARRAY) {
                issues.add(place(json.currentLocation().getLineNr()), "json.not-a-collection");
                json.skipChildren();
                return;
            }
            JsonToken token;
            while ((token = json.nextToken()) != JsonToken.END_ARRAY && token != null) {
                if (token == JsonToken.START_OBJECT) {
                    readFeature(json);
                } else {
                    issues.add(place(json.currentLocation().getLineNr()), "json.not-a-feature");
                    json.skipChildren();
                }
            }
        }

        private void readFeature(JsonParser json) throws IOException {
            int line = json.currentTokenLocation().getLineNr();
            String id = null;
            Map<String, Object> properties = Map.of();
            Geometry geometry = null;
            boolean hasGeometry = false;
            GeometryReader.Unusable failure = null;
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "id" -> id = scalar(json);
                    case "properties" -> properties = readProperties(json, line);
                    case "geometry" -> {
                        hasGeometry = json.currentToken() != JsonToken.VALUE_NULL;
                        try {
                            geometry = geometries.read(json);
                        } catch (GeometryReader.Unusable e) {
                            failure = e;
                        }
                    }
                    default -> json.skipChildren();
                }
            }
            if (id == null && properties.get(ID) instanceof Object own) {
                id = own.toString();
            }
            var place = id == null ? place(line) : id;
            if (failure != null) {
                failure.addTo(issues, place);
            } else if (!hasGeometry) {
                issues.add(place, "feature.no-geometry");
            }
            if (id == null) {
                issues.add(place, "feature.no-id");
                id = "line-" + line;
            } else if (!ids.add(id)) {
                issues.add(id, "feature.duplicate", line);
            }
            features.add(new Feature(id, properties, geometry));
        }

        private Map<String, Object> readProperties(JsonParser json, int line) throws IOException {
            var properties = new LinkedHashMap<String, Object>();
            if (json.currentToken() != JsonToken.START_OBJECT) {
                json.skipChildren();
                return properties;
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var name = json.currentName();
                json.nextToken();
                if (json.currentToken().isStructStart()) {
                    nested.add(name);
                }
                Object value = switch (json.currentToken()) {
                    case VALUE_NULL -> null;
                    case VALUE_TRUE -> Boolean.TRUE;
                    case VALUE_FALSE -> Boolean.FALSE;
                    case VALUE_NUMBER_INT -> json.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? (Object) json.getDoubleValue() : (Object) json.getLongValue();
                    case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
                    case START_OBJECT, START_ARRAY -> jsonText(json);
                    default -> json.getText();
                };
                if (value instanceof Double number && !Double.isFinite(number)) {
                    issues.add(place(line), "property.number", name);
                    value = null;
                }
                if (name.equals(GEOMETRY)) {
                    issues.add(place(line), "property.reserved", name);
                    value = null;
                }
                if (value != null) {
                    properties.put(name, value);
                    if (!name.equals(ID)) {
                        columns.merge(name, value.getClass(), Reader::common);
                    }
                }
            }
            return properties;
        }

        private static Class<?> common(Class<?> one, Class<?> other) {
            if (one == other) {
                return one;
            }
            return Number.class.isAssignableFrom(one) && Number.class.isAssignableFrom(other) ? Double.class : String.class;
        }

        private static String jsonText(JsonParser json) throws IOException {
            var text = new StringWriter();
            try (var writer = JSON.createGenerator(text)) {
                writer.copyCurrentStructure(json);
            }
            return text.toString();
        }

        /// Text of a scalar; null for an object or a list, which is skipped.
        private static @Nullable String scalar(JsonParser json) throws IOException {
            if (json.currentToken().isScalarValue()) {
                return json.getText();
            }
            json.skipChildren();
            return null;
        }

        private static String place(int line) {
            return Messages.text("line", line);
        }
    }
}
