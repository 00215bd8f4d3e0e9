package araxes.geodata;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;

/// Builds one GeoJSON geometry after the other from a stream of tokens. Altitudes are dropped.
/// Coordinates may come before the type, so they are first kept flat, with the ends of each level of nesting.
final class GeometryReader {
    private static final GeometryFactory GEOMETRIES =
        new GeometryFactory(new PrecisionModel(), 0, PackedCoordinateSequenceFactory.DOUBLE_FACTORY);
    private static final int DEEPEST = 4;

    private final int mostVertices;
    private int vertices;
    private double[] ordinates = new double[1024];
    private int count;
    /// The levels of nesting at which positions were found: 1 for a point, 4 for a multipolygon; 0 before the first.
    private int depth;
    /// Ends of the lists that hold positions, as counts of positions; then ends of the lists that hold those, as counts of lists.
    private final List<Integer> lineEnds = new ArrayList<>();
    private final List<Integer> polygonEnds = new ArrayList<>();

    GeometryReader(int mostVertices) {
        this.mostVertices = mostVertices;
    }

    /// What cannot be a geometry, with the key of its message.
    static final class Unusable extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Object[] values;

        Unusable(String key, Object... values) {
            super(key, null, false, false);
            this.values = values;
        }

        void addTo(Issues issues, String feature) {
            issues.add(feature, getMessage(), values);
        }
    }

    /// Reads from the start of an object, or null, to its end, whatever is in it, so that the next feature can be read.
    ///
    /// @return null for a null geometry
    @Nullable Geometry read(JsonParser json) throws IOException, Unusable {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            throw new Unusable("geometry.not-an-object");
        }
        String type = null;
        Unusable failure = null;
        boolean coordinates = false;
        List<Geometry> parts = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            json.nextToken();
            try {
                switch (name) {
                    case "type" -> type = json.currentToken().isScalarValue() ? json.getText() : null;
                    case "coordinates" -> {
                        readCoordinates(json);
                        coordinates = true;
                    }
                    case "geometries" -> parts = readParts(json);
                    default -> json.skipChildren();
                }
            } catch (Unusable e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
        if ("GeometryCollection".equals(type) && parts != null) {
            return GEOMETRIES.createGeometryCollection(parts.toArray(Geometry[]::new));
        }
        if (type == null || !coordinates) {
            throw new Unusable("geometry.incomplete");
        }
        return build(type);
    }

    private List<Geometry> readParts(JsonParser json) throws IOException, Unusable {
        var parts = new ArrayList<Geometry>();
        while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
            var part = read(json);
            if (part != null) {
                parts.add(part);
            }
        }
        return parts;
    }

    private void readCoordinates(JsonParser json) throws IOException, Unusable {
        count = 0;
        depth = 0;
        lineEnds.clear();
        polygonEnds.clear();
        if (json.currentToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            throw new Unusable("geometry.coordinates");
        }
        Unusable failure = null;
        int level = 1;
        int numbers = 0;
        double x = 0;
        double y = 0;
        while (level > 0) {
            var token = json.nextToken();
            if (token == null) {
                throw new Unusable("geometry.coordinates");
            }
            switch (token) {
                case START_ARRAY -> {
                    level++;
                    numbers = 0;
                }
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                    double number = json.getDoubleValue();
                    if (!Double.isFinite(number)) {
                        failure = new Unusable("geometry.number", json.getText());
                    }
                    if (numbers == 0) {
                        x = number;
                    } else if (numbers == 1) {
                        y = number;
                    }
                    numbers++;
                }
                case END_ARRAY -> {
                    if (numbers > 0) {
                        if (numbers < 2 || (depth != 0 && depth != level) || level > DEEPEST) {
                            failure = new Unusable("geometry.coordinates");
                        } else {
                            depth = level;
                            add(x, y);
                        }
                    } else if (level == depth - 1) {
                        lineEnds.add(count);
                    } else if (level == depth - 2) {
                        polygonEnds.add(lineEnds.size());
                    }
                    numbers = 0;
                    level--;
                }
                default -> {
                    failure = new Unusable("geometry.coordinates");
                    json.skipChildren();
                }
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private void add(double x, double y) throws IOException {
        if (++vertices > mostVertices) {
            throw new GeodataException(Messages.text("vertices", mostVertices));
        }
        if (2 * count == ordinates.length) {
            ordinates = Arrays.copyOf(ordinates, 2 * ordinates.length);
        }
        ordinates[2 * count] = x;
        ordinates[2 * count + 1] = y;
        count++;
    }

    private Geometry build(String type) throws Unusable {
        int expected = switch (type) {
            case "Point" -> 1;
            case "MultiPoint", "LineString" -> 2;
            case "Polygon", "MultiLineString" -> 3;
            case "MultiPolygon" -> 4;
            default -> throw new Unusable("geometry.type", type);
        };
        if (depth != expected) {
            throw new Unusable("geometry.nesting", type);
        }
        return switch (type) {
            case "Point" -> GEOMETRIES.createPoint(sequence(0, 1));
            case "MultiPoint" -> GEOMETRIES.createMultiPoint(points());
            case "LineString" -> line(0, count);
            case "MultiLineString" -> GEOMETRIES.createMultiLineString(lines());
            case "Polygon" -> polygon(0, lineEnds.size());
            default -> GEOMETRIES.createMultiPolygon(polygons());
        };
    }

    private Point[] points() {
        var points = new Point[count];
        for (int i = 0; i < count; i++) {
            points[i] = GEOMETRIES.createPoint(sequence(i, i + 1));
        }
        return points;
    }

    private LineString[] lines() throws Unusable {
        var lines = new LineString[lineEnds.size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = line(lineStart(i), lineEnds.get(i));
        }
        return lines;
    }

    private LineString line(int from, int until) throws Unusable {
        if (until - from < 2) {
            throw new Unusable("geometry.line");
        }
        return GEOMETRIES.createLineString(sequence(from, until));
    }

    private Polygon[] polygons() throws Unusable {
        var polygons = new Polygon[polygonEnds.size()];
        for (int i = 0; i < polygons.length; i++) {
            polygons[i] = polygon(i == 0 ? 0 : polygonEnds.get(i - 1), polygonEnds.get(i));
        }
        return polygons;
    }

    private Polygon polygon(int firstRing, int afterLastRing) throws Unusable {
        if (firstRing == afterLastRing) {
            throw new Unusable("geometry.coordinates");
        }
        var holes = new LinearRing[afterLastRing - firstRing - 1];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = ring(firstRing + 1 + i);
        }
        return GEOMETRIES.createPolygon(ring(firstRing), holes);
    }

    private LinearRing ring(int index) throws Unusable {
        int from = lineStart(index);
        int until = lineEnds.get(index);
        if (until - from < 4) {
            throw new Unusable("geometry.ring");
        }
        int last = until - 1;
        if (ordinates[2 * from] != ordinates[2 * last] || ordinates[2 * from + 1] != ordinates[2 * last + 1]) {
            throw new Unusable("geometry.open-ring", ordinates[2 * from] + " " + ordinates[2 * from + 1]);
        }
        return GEOMETRIES.createLinearRing(sequence(from, until));
    }

    private int lineStart(int index) {
        return index == 0 ? 0 : lineEnds.get(index - 1);
    }

    private PackedCoordinateSequence.Double sequence(int from, int until) {
        return new PackedCoordinateSequence.Double(Arrays.copyOfRange(ordinates, 2 * from, 2 * until), 2, 0);
    }
}
