package araxes.geometry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.sf.geographiclib.Geodesic;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryEditor;

/// The long edges of a coverage followed along their geodesics.
///
/// JTS takes an edge as straight in longitude and latitude, [GeodesicArea] as a geodesic. A cut puts new vertices on JTS's edge; on one of
/// 25 km that can be 12 m beside the geodesic, and the parts on either side would gain and lose a tenth of a square kilometre by it. On edges
/// of at most two kilometres the two are less than ten centimetres apart.
public final class GeodesicEdges {
    static final double LONGEST_KILOMETRES = 2;

    /// Edges left straight: a sliver lies along them, and the geodesic would run across it.
    private final Set<Segment> straight = new HashSet<>();

    private GeodesicEdges() {}

    /// @param parts a valid coverage in WGS 84, x = longitude, y = latitude, degrees
    public static GeodesicEdges of(List<? extends Geometry> parts) {
        var edges = new GeodesicEdges();
        boolean sound = false;
        while (!sound) {
            var followed = parts.stream().map(edges::followed).toArray(Geometry[]::new);
            var faults = CoverageValidator.validate(followed);
            sound = true;
            for (int i = 0; i < followed.length; i++) {
                if ((faults[i] != null || !followed[i].isValid()) && edges.leave(parts.get(i))) {
                    sound = false;
                }
            }
        }
        return edges;
    }

    /// @return false if they were straight already
    private boolean leave(Geometry part) {
        boolean fresh = false;
        for (var ring : CutEdges.rings(part)) {
            for (int i = 1; i < ring.length; i++) {
                fresh |= straight.add(Segment.between(ring[i - 1], ring[i]));
            }
        }
        return fresh;
    }

    /// The same area with more vertices, on the grid of [CoverageCut]. Neighbours that share an edge get the same.
    public Geometry followed(Geometry polygonal) {
        return new GeometryEditor().edit(polygonal, new GeometryEditor.CoordinateOperation() {
            @Override
            public Coordinate[] edit(Coordinate[] ring, Geometry geometry) {
                return followed(ring);
            }
        });
    }

    private Coordinate[] followed(Coordinate[] ring) {
        var points = new ArrayList<Coordinate>();
        for (int i = 0; i < ring.length; i++) {
            if (i > 0 && !straight.contains(Segment.between(ring[i - 1], ring[i]))) {
                addBetween(ring[i - 1], ring[i], points);
            }
            points.add(ring[i]);
        }
        return points.size() == ring.length ? ring : points.toArray(Coordinate[]::new);
    }

    private static void addBetween(Coordinate from, Coordinate to, List<Coordinate> points) {
        int steps = (int) Math.ceil(GeodesicLength.kilometres(from.x, from.y, to.x, to.y) / LONGEST_KILOMETRES);
        if (steps < 2) {
            return;
        }
        // From the same end whichever neighbour asks, so that both get the same vertices.
        boolean forward = from.compareTo(to) <= 0;
        var start = forward ? from : to;
        var end = forward ? to : from;
        var line = Geodesic.WGS84.InverseLine(start.y, start.x, end.y, end.x);
        for (int i = 1; i < steps; i++) {
            var place = line.Position(line.Distance() * (forward ? i : steps - i) / steps);
            points.add(new Coordinate(Cutter.GRID.makePrecise(place.lon2), Cutter.GRID.makePrecise(place.lat2)));
        }
    }
}
