package araxes.geometry;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/// The strip of land along a route: half the width on either side, flat ends, rounded bends.
///
/// Built in a [TransverseMercator] projection on the middle of the route. For routes up to 200 km the width is right to 1.5e-4 (under
/// 40 cm for 2.5 km a side); arcs at bends are cut short by at most 0.13 % of the half-width; vertices are rounded to 1e-7 degrees (1 cm).
public final class RouteStrip {
    /// Longest edge handed from one coordinate system to the other: straight in both to 10 cm.
    private static final double EDGE_METRES = 2000;
    private static final double EDGE_DEGREES = 0.02;
    private static final int SEGMENTS_IN_A_QUARTER = 16;
    private static final PrecisionModel CENTIMETRES = new PrecisionModel(1e7);

    private RouteStrip() {}

    /// Where a strip is narrowest, or simply one cross-section of it.
    ///
    /// @param longitude of the axis, degrees
    /// @param latitude of the axis, degrees
    public record Section(double widthKilometres, double longitude, double latitude) {}

    /// @param route line in WGS 84 degrees
    /// @param widthKilometres of the whole strip, both sides together
    /// @return polygon or multipolygon in WGS 84 degrees
    /// @throws IllegalArgumentException if the width is not positive and finite or the route is no line
    public static Geometry around(LineString route, double widthKilometres) {
        if (!(widthKilometres > 0) || Double.isInfinite(widthKilometres)) {
            throw new IllegalArgumentException("Not a width: " + widthKilometres + " km");
        }
        if (route.isEmpty() || route.getLength() == 0) {
            throw new IllegalArgumentException("Not a route: " + route);
        }
        var projection = projectionFor(route);
        var axis = projection.project(Densifier.densify(route, EDGE_DEGREES));
        var parameters = new BufferParameters(
            SEGMENTS_IN_A_QUARTER, BufferParameters.CAP_FLAT, BufferParameters.JOIN_ROUND, BufferParameters.DEFAULT_MITRE_LIMIT);
        var strip = BufferOp.bufferOp(axis, widthKilometres * 500, parameters);
        var geographic = projection.unproject(Densifier.densify(strip, EDGE_METRES));
        var rounded = GeometryPrecisionReducer.reducePointwise(geographic, CENTIMETRES);
        // Rounding may fold a hair of an edge; the slow way cannot.
        return rounded.isValid() ? rounded : GeometryPrecisionReducer.reduce(geographic, CENTIMETRES);
    }

    /// Cross-sections of a piece of land along a route, one every `stepKilometres`, where the route runs inside it. A section
    /// is the stretch at right angles to the route that contains the axis and does not leave the land.
    ///
    /// @param land polygonal, WGS 84 degrees
    public static List<Section> sections(LineString route, Geometry land, double stepKilometres, double farthestKilometres) {
        if (!(land instanceof Polygonal)) {
            throw new IllegalArgumentException("Not an area: " + land.getGeometryType());
        }
        var projection = projectionFor(route);
        var axis = new LengthIndexedLine(projection.project(route));
        var ground = projection.project(land);
        var factory = new GeometryFactory();
        var sections = new ArrayList<Section>();
        for (double at = stepKilometres * 500; at < axis.getEndIndex(); at += stepKilometres * 1000) {
            var point = axis.extractPoint(at);
            if (!ground.intersects(factory.createPoint(point))) {
                continue;
            }
            double reach = farthestKilometres * 500;
            var cross = factory.createLineString(new Coordinate[] {axis.extractPoint(at, reach), axis.extractPoint(at, -reach)});
            var inside = ground.intersection(cross);
            for (int i = 0; i < inside.getNumGeometries(); i++) {
                var stretch = inside.getGeometryN(i);
                // Overlay puts new vertices on the line to a few nanometres only.
                if (stretch.distance(factory.createPoint(point)) < 1e-3) {
                    var where = projection.unproject(point);
                    sections.add(new Section(stretch.getLength() / 1000, where.x, where.y));
                    break;
                }
            }
        }
        return sections;
    }

    private static TransverseMercator projectionFor(Geometry route) {
        return new TransverseMercator(route.getEnvelopeInternal().centre().x);
    }
}
