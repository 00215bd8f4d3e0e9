package araxes.geodata;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/// Writes geometries as GeoJSON (RFC 7946), positions rounded.
///
/// @param scale positions are rounded to 1/scale
record GeometryWriter(double scale) {
    void write(Geometry geometry, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", geometry.getGeometryType());
        var collection = geometry instanceof GeometryCollection && geometry.getClass() == GeometryCollection.class;
        json.writeFieldName(collection ? "geometries" : "coordinates");
        switch (geometry) {
            case Point point when point.isEmpty() -> json.writeRawValue("[]");
            case Point point -> position(point.getCoordinateSequence(), 0, json);
            case LineString line -> line(line, json);
            case Polygon polygon -> polygon(polygon, json);
            case MultiPoint points -> {
                json.writeStartArray();
                for (int i = 0; i < points.getNumGeometries(); i++) {
                    position(((Point) points.getGeometryN(i)).getCoordinateSequence(), 0, json);
                }
                json.writeEndArray();
            }
            case MultiLineString lines -> {
                json.writeStartArray();
                for (int i = 0; i < lines.getNumGeometries(); i++) {
                    line((LineString) lines.getGeometryN(i), json);
                }
                json.writeEndArray();
            }
            case MultiPolygon polygons -> {
                json.writeStartArray();
                for (int i = 0; i < polygons.getNumGeometries(); i++) {
                    polygon((Polygon) polygons.getGeometryN(i), json);
                }
                json.writeEndArray();
            }
            default -> {
                json.writeStartArray();
                for (int i = 0; i < geometry.getNumGeometries(); i++) {
                    write(geometry.getGeometryN(i), json);
                }
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }

    private void polygon(Polygon polygon, JsonGenerator json) throws IOException {
        json.writeStartArray();
        if (!polygon.isEmpty()) {
            line(polygon.getExteriorRing(), json);
        }
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            line(polygon.getInteriorRingN(i), json);
        }
        json.writeEndArray();
    }

    private void line(LineString line, JsonGenerator json) throws IOException {
        var points = line.getCoordinateSequence();
        json.writeStartArray();
        for (int i = 0; i < points.size(); i++) {
            position(points, i, json);
        }
        json.writeEndArray();
    }

    private void position(CoordinateSequence points, int index, JsonGenerator json) throws IOException {
        json.writeStartArray();
        json.writeRawValue(rounded(points.getX(index)));
        json.writeRawValue(rounded(points.getY(index)));
        json.writeEndArray();
    }

    /// Without exponent, which some readers of GeoJSON dislike.
    private String rounded(double value) {
        return BigDecimal.valueOf(Math.round(value * scale) / scale).stripTrailingZeros().toPlainString();
    }
}
