package araxes.geometry;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/// Length on the WGS 84 ellipsoid in kilometres.
public final class GeodesicLength {
    /// Up to here the mid-latitude formula is within 1e-6 of the geodesic, at the latitudes of an atlas; longer segments go to GeographicLib.
    private static final double SHORT_DEGREES = 0.2;

    private GeodesicLength() {}

    /// Length of every line of the geometry; points and areas count as nothing.
    ///
    /// @param lineal in WGS 84, x = longitude, y = latitude, degrees
    public static double kilometres(Geometry lineal) {
        double length = 0;
        for (int i = 0; i < lineal.getNumGeometries(); i++) {
            if (lineal.getGeometryN(i) instanceof LineString line) {
                length += kilometres(line.getCoordinateSequence());
            }
        }
        return length;
    }

    private static double kilometres(CoordinateSequence points) {
        double length = 0;
        for (int i = 1; i < points.size(); i++) {
            length += kilometres(points.getX(i - 1), points.getY(i - 1), points.getX(i), points.getY(i));
        }
        return length;
    }

    /// Distance between two points.
    public static double kilometres(double longitude1, double latitude1, double longitude2, double latitude2) {
        double dLatitude = latitude2 - latitude1;
        double dLongitude = longitude2 - longitude1;
        double middle = (latitude1 + latitude2) / 2;
        if (Math.abs(dLatitude) > SHORT_DEGREES || Math.abs(dLongitude) > SHORT_DEGREES || Math.abs(middle) > 75) {
            return Geodesic.WGS84.Inverse(latitude1, longitude1, latitude2, longitude2, GeodesicMask.DISTANCE).s12 / 1000;
        }
        double latitude = Math.toRadians(middle);
        double sin = Math.sin(latitude);
        double w2 = 1 - Wgs84.ECCENTRICITY_SQUARED * sin * sin;
        double normal = Wgs84.SEMI_MAJOR_METRES / Math.sqrt(w2);
        double meridional = normal * (1 - Wgs84.ECCENTRICITY_SQUARED) / w2;
        return Math.hypot(Math.toRadians(dLatitude) * meridional, Math.toRadians(dLongitude) * normal * Math.cos(latitude)) / 1000;
    }
}
