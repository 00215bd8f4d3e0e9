package araxes.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequences;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// The rings of an area, turned as a format wants them and with the digits that mean something.
final class Rings {
    /// Degrees: the grid on which cuts put their vertices, so that areas that share an edge go on sharing it.
    private static final double SCALE = 1e9;

    private Rings() {}

    /// How the outer ring runs; holes run the other way round.
    enum Outer { COUNTER_CLOCKWISE, CLOCKWISE }

    /// Polygon by polygon its rings, the outer one first; each ends where it began.
    static List<List<CoordinateSequence>> of(Geometry area, Outer outer) {
        var polygons = new ArrayList<List<CoordinateSequence>>();
        for (int i = 0; i < area.getNumGeometries(); i++) {
            if (area.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                var rings = new ArrayList<CoordinateSequence>();
                rings.add(turned(polygon.getExteriorRing(), outer == Outer.COUNTER_CLOCKWISE));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(turned(polygon.getInteriorRingN(hole), outer == Outer.CLOCKWISE));
                }
                polygons.add(rings);
            }
        }
        return polygons;
    }

    private static CoordinateSequence turned(LinearRing ring, boolean counterClockwise) {
        var points = ring.getCoordinateSequence().copy();
        if (Orientation.isCCW(points) != counterClockwise) {
            CoordinateSequences.reverse(points);
        }
        for (int i = 0; i < points.size(); i++) {
            points.setOrdinate(i, CoordinateSequence.X, rounded(points.getX(i)));
            points.setOrdinate(i, CoordinateSequence.Y, rounded(points.getY(i)));
        }
        return points;
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * SCALE) / SCALE;
    }

    /// Without exponent and idle noughts.
    static String text(double degrees) {
        var text = BigDecimal.valueOf(degrees).stripTrailingZeros();
        return text.signum() == 0 ? "0" : text.toPlainString();
    }
}
