package araxes.geometry;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// Area on the WGS 84 ellipsoid in closed form, for figures that must follow a slider.
///
/// Edges are geodesics, as [GeodesicArea] takes them: to the area below the chord, straight in longitude and latitude, comes the
/// segment between chord and geodesic, by the curvature of the geodesic at the edge's middle. Along an edge of 25 km that segment is up to
/// 0.2 km², and what is neglected of it less than 10 m²; with edges of 2 km the two classes agree to a square metre.
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
            double width = Math.toRadians(points.getX(i) - points.getX(i - 1));
            if (width != 0) {
                double from = Math.toRadians(points.getY(i - 1));
                double to = Math.toRadians(points.getY(i));
                area += width * (meanZone(from, to) + bulge(width, to - from, (from + to) / 2));
            }
        }
        return Math.abs(area);
    }

    /// Mean over the edge of the area between equator and parallel, for one radian of longitude.
    private static double meanZone(double latitude1, double latitude2) {
        double middle = (latitude1 + latitude2) / 2;
        double half = (latitude2 - latitude1) / 2 * NODE;
        return (5 * zone(middle - half) + 8 * zone(middle) + 5 * zone(middle + half)) / 18;
    }

    private static double zone(double latitude) {
        double sin = Math.sin(latitude);
        return HALF_B2 * (sin / (1 - E2 * sin * sin) + Math.log((1 + E * sin) / (1 - E * sin)) / (2 * E));
    }

    /// Area between chord and geodesic for one radian of longitude: from λ'' and φ'' of the geodesic, which make it a parabola above the chord.
    private static double bulge(double width, double height, double latitude) {
        double sin = Math.sin(latitude);
        double cos = Math.cos(latitude);
        double w2 = 1 - E2 * sin * sin;
        double normal = Wgs84.SEMI_MAJOR_METRES / 1000 / Math.sqrt(w2);
        double meridional = normal * (1 - E2) / w2;
        double parallel = normal * cos;
        double steepening = 3 * meridional * E2 * sin * cos / w2;
        return (parallel * parallel * sin * width * width + (parallel * steepening + 2 * meridional * meridional * sin) * height * height) / 12;
    }
}
