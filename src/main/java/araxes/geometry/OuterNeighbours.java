package araxes.geometry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.strtree.STRtree;

/// What lies beyond the outer edges of a coverage: a neighbour that has the very same edge, or nothing known (sea).
public final class OuterNeighbours {
    /// The name given to edges that no neighbour shares.
    public static final String OPEN = "";
    /// How far, in degrees (1 cm), the middle of a piece of an edge may be off the edge.
    private static final double OFF = 1e-7;

    private final Map<Segment, String> known = new HashMap<>();
    private final STRtree index = new STRtree();

    private record Edge(LineSegment line, String beyond) {}

    private OuterNeighbours() {}

    /// @param parts a valid coverage
    /// @param neighbours polygons around it by name, sharing its outer edges vertex for vertex; those that cover a part are left out
    public static OuterNeighbours of(List<? extends Geometry> parts, Map<String, Geometry> neighbours) {
        var result = new OuterNeighbours();
        var outer = new HashSet<Segment>();
        for (var part : parts) {
            for (var segment : segments(part)) {
                if (!outer.remove(segment)) {
                    outer.add(segment);
                }
            }
        }
        var unclaimed = new HashSet<>(outer);
        neighbours.forEach((name, area) -> {
            var locator = new IndexedPointInAreaLocator(area);
            var box = area.getEnvelopeInternal();
            if (parts.stream().filter(part -> box.contains(part.getEnvelopeInternal()))
                .anyMatch(part -> locator.locate(part.getInteriorPoint().getCoordinate()) == Location.INTERIOR)) {
                return;
            }
            for (var segment : segments(area)) {
                if (unclaimed.remove(segment)) {
                    result.add(segment, name);
                }
            }
        });
        unclaimed.forEach(segment -> result.add(segment, OPEN));
        result.index.build();
        return result;
    }

    private void add(Segment segment, String beyond) {
        known.put(segment, beyond);
        var line = new LineSegment(segment.x1(), segment.y1(), segment.x2(), segment.y2());
        index.insert(new Envelope(line.p0, line.p1), new Edge(line, beyond));
    }

    /// The neighbour beyond an outer edge, or beyond a piece of one left by a cut.
    String beyond(Segment segment) {
        var name = known.get(segment);
        return name != null ? name : beyondNearest(new Coordinate((segment.x1() + segment.x2()) / 2, (segment.y1() + segment.y2()) / 2));
    }

    private String beyondNearest(Coordinate middle) {
        var box = new Envelope(middle);
        box.expandBy(OFF);
        String nearest = OPEN;
        double distance = OFF;
        for (var item : index.query(box)) {
            var edge = (Edge) item;
            double away = edge.line().distance(middle);
            if (away <= distance) {
                nearest = edge.beyond();
                distance = away;
            }
        }
        return nearest;
    }

    private static Set<Segment> segments(Geometry polygonal) {
        var segments = new HashSet<Segment>();
        var lines = new ArrayList<LineString>();
        for (var line : LinearComponentExtracter.getLines(polygonal)) {
            lines.add((LineString) line);
        }
        for (var line : lines) {
            var points = line.getCoordinates();
            for (int i = 1; i < points.length; i++) {
                if (!points[i].equals2D(points[i - 1])) {
                    segments.add(Segment.between(points[i - 1], points[i]));
                }
            }
        }
        return segments;
    }
}
