package araxes.geometry;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/// The strip of land along a route: half the width on either side, flat ends, rounded bends.
///
/// Built in a [TransverseMercator] projection on the middle of the route. For routes up to 200 km the width is right to 1.5e-4 (under
/// 40 cm for 2.5 km a side); arcs at bends are cut short by at most 0.12 % of the half-width; vertices are rounded to 1e-7 degrees (1 cm).
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
        var axis = CoordinateArrays.removeRepeatedPoints(projection.project(Densifier.densify(route, EDGE_DEGREES)).getCoordinates());
        var strip = withFlatEnds(axis, widthKilometres * 500);
        var geographic = projection.unproject(Densifier.densify(strip, EDGE_METRES));
        var rounded = GeometryPrecisionReducer.reducePointwise(geographic, CENTIMETRES);
        // Rounding may fold a hair of an edge; the slow way cannot.
        return rounded.isValid() ? rounded : GeometryPrecisionReducer.reduce(geographic, CENTIMETRES);
    }

    /// JTS's own flat caps (1.20) take a notch out of the strip, axis and all, where the route bends near its end: by the offset curve on
    /// the inner side. So: round caps, less what lies beyond the ends, and with everything that lies square to some segment.
    private static Geometry withFlatEnds(Coordinate[] axis, double half) {
        var factory = new GeometryFactory();
        int last = axis.length - 1;
        Geometry round = factory.createLineString(axis).buffer(half, SEGMENTS_IN_A_QUARTER);
        var beyond = List.of(cap(axis[1], axis[0], half), cap(axis[last - 1], axis[last], half));
        var square = new ArrayList<Geometry>();
        for (int i = 1; i <= last; i++) {
            var segment = rectangle(axis[i - 1], axis[i], half);
            if (beyond.stream().anyMatch(end -> end.getEnvelopeInternal().intersects(segment.getEnvelopeInternal()))) {
                square.add(segment);
            }
        }
        // The small pieces first, so that the long strip is overlaid twice only.
        var ends = OverlayNGRobust.union(factory.buildGeometry(beyond));
        var corners = OverlayNGRobust.union(factory.buildGeometry(square));
        return OverlayNGRobust.overlay(OverlayNGRobust.overlay(round, ends, OverlayNG.DIFFERENCE), corners, OverlayNG.UNION);
    }

    /// The half-disc beyond the end of the axis; a hair larger than the round cap, so that nothing of that is left.
    private static Geometry cap(Coordinate before, Coordinate end, double half) {
        double radius = half * 1.002;
        double length = before.distance(end);
        var far = new Coordinate(end.x + (end.x - before.x) / length * 2 * radius, end.y + (end.y - before.y) / length * 2 * radius);
        var disc = new GeometryFactory().createPoint(end).buffer(radius, SEGMENTS_IN_A_QUARTER);
        return OverlayNGRobust.overlay(disc, rectangle(end, far, 2 * radius), OverlayNG.INTERSECTION);
    }

    private static Polygon rectangle(Coordinate from, Coordinate to, double half) {
        double length = from.distance(to);
        double x = (to.y - from.y) / length * half;
        double y = (from.x - to.x) / length * half;
        return new GeometryFactory().createPolygon(new Coordinate[] {new Coordinate(from.x + x, from.y + y), new Coordinate(to.x + x, to.y + y),
            new Coordinate(to.x - x, to.y - y), new Coordinate(from.x - x, from.y - y), new Coordinate(from.x + x, from.y + y)});
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
        var locator = new IndexedPointInAreaLocator(ground);
        var edges = edges(ground);
        double reach = farthestKilometres * 500;
        var sections = new ArrayList<Section>();
        for (double at = stepKilometres * 500; at < axis.getEndIndex(); at += stepKilometres * 1000) {
            var point = axis.extractPoint(at);
            if (locator.locate(point) != Location.EXTERIOR) {
                double width = clear(point, axis.extractPoint(at, reach), edges) + clear(point, axis.extractPoint(at, -reach), edges);
                var where = projection.unproject(point);
                sections.add(new Section(width / 1000, where.x, where.y));
            }
        }
        return sections;
    }

    /// How far one comes from a point towards another before crossing an edge, in metres.
    private static double clear(Coordinate from, Coordinate to, STRtree edges) {
        var way = new LineSegment(from, to);
        double nearest = way.getLength();
        for (var edge : edges.query(new Envelope(from, to))) {
            var crossing = way.intersection((LineSegment) edge);
            if (crossing != null) {
                nearest = Math.min(nearest, from.distance(crossing));
            }
        }
        return nearest;
    }

    private static STRtree edges(Geometry polygonal) {
        var edges = new STRtree();
        for (var line : LinearComponentExtracter.getLines(polygonal)) {
            var points = ((LineString) line).getCoordinates();
            for (int i = 1; i < points.length; i++) {
                edges.insert(new Envelope(points[i - 1], points[i]), new LineSegment(points[i - 1], points[i]));
            }
        }
        edges.build();
        return edges;
    }

    private static TransverseMercator projectionFor(Geometry route) {
        return new TransverseMercator(route.getEnvelopeInternal().centre().x);
    }
}
