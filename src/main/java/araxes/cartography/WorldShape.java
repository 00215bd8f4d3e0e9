package araxes.cartography;

import araxes.geometry.WebMercator;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/// A geometry in world coordinates, ready to be brought to any viewport. See [WebMercator].
///
/// @param parts rings, lines or single points; x and y alternate
/// @param closed true for areas
record WorldShape(List<double[]> parts, boolean closed, double minX, double minY, double maxX, double maxY) {
    /// @param geometry in WGS 84, x = longitude; areas, lines or points, or a collection of one of these
    static WorldShape of(Geometry geometry) {
        var parts = new ArrayList<double[]>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            switch (geometry.getGeometryN(i)) {
                case Polygon polygon -> {
                    parts.add(world(polygon.getExteriorRing().getCoordinateSequence()));
                    for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                        parts.add(world(polygon.getInteriorRingN(hole).getCoordinateSequence()));
                    }
                }
                case LineString line -> parts.add(world(line.getCoordinateSequence()));
                case Point point -> parts.add(world(point.getCoordinateSequence()));
                case Geometry other -> throw new IllegalArgumentException("Cannot draw a " + other.getGeometryType());
            }
        }
        return of(parts, geometry.getDimension() == 2);
    }

    static WorldShape of(List<double[]> parts, boolean closed) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (var part : parts) {
            for (int i = 0; i < part.length; i += 2) {
                minX = Math.min(minX, part[i]);
                maxX = Math.max(maxX, part[i]);
                minY = Math.min(minY, part[i + 1]);
                maxY = Math.max(maxY, part[i + 1]);
            }
        }
        return new WorldShape(List.copyOf(parts), closed, minX, minY, maxX, maxY);
    }

    private static double[] world(CoordinateSequence points) {
        var xy = new double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            xy[2 * i] = WebMercator.worldX(points.getX(i));
            xy[2 * i + 1] = WebMercator.worldY(points.getY(i));
        }
        return xy;
    }
}
