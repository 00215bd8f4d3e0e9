package araxes.geometry;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// Area on the WGS 84 ellipsoid in closed form, for figures that must follow a slider.
///
/// Edges are straight in longitude and latitude, as JTS and RFC 7946 take them, so the areas of the parts of a cut polygon add up to
/// the polygon's area whatever the cut. [GeodesicArea] takes edges as geodesics: for edges of 1 km the two agree to 1e-6, for an edge of
/// 25 km along a parallel they differ by some 0.2 km².
public final class AuthalicArea {
    private static final double E2 = Wgs84.ECCENTRICITY_SQUARED;
    private static final double E = Math.sqrt(E2);
    private static final double HALF_B2 = Wgs84.SEMI_MINOR_KILOMETRES * Wgs84.SEMI_MINOR_KILOMETRES / 2;
    /// Gauss–Legendre, three points: exact to the fifth degree, far below a square metre for edges shorter than a degree.
    private static final double NODE = Math.sqrt(0.6);

    private AuthalicArea() {}

    /// Holes are subtracted.
    ///
    /// @param polygonal polygon or multipolygon in WGS 84, x = longitude, y = latitude, degrees
    public static double squareKilometres(Geometry polygonal) {
        double area = 0;
        for (int i = 0; i < polygonal.getNumGeometries(); i++) {
            var polygon = (Polygon) polygonal.getGeometryN(i);
            if (polygon.isEmpty()) {
                continue;
            }
            area += ring(polygon.getExteriorRing().getCoordinateSequence());
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                area -= ring(polygon.getInteriorRingN(hole).getCoordinateSequence());
            }
        }
        return area;
    }

    private static double ring(CoordinateSequence points) {
        double area = 0;
        for (int i = 1; i < points.size(); i++) {
            double width = points.getX(i) - points.getX(i - 1);
            if (width != 0) {
                area += Math.toRadians(width) * meanZone(points.getY(i - 1), points.getY(i));
            }
        }
        return Math.abs(area);
    }

    /// Mean over the edge of the area between equator and parallel, for one radian of longitude.
    private static double meanZone(double latitude1, double latitude2) {
        double middle = Math.toRadians((latitude1 + latitude2) / 2);
        double half = Math.toRadians((latitude2 - latitude1) / 2) * NODE;
        return (5 * zone(middle - half) + 8 * zone(middle) + 5 * zone(middle + half)) / 18;
    }

    private static double zone(double latitude) {
        double sin = Math.sin(latitude);
        return HALF_B2 * (sin / (1 - E2 * sin * sin) + Math.log((1 + E * sin) / (1 - E * sin)) / (2 * E));
    }
}
