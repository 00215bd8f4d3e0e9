package araxes.geometry;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// Area on the WGS 84 ellipsoid (Karney 2013), exact where a projected area would depend on the projection chosen.
public final class GeodesicArea {
    private static final double SQUARE_METRES_PER_SQUARE_KILOMETRE = 1e6;

    private GeodesicArea() {}

    /// Holes are subtracted; edges are geodesics.
    ///
    /// @param polygonal polygon or multipolygon in WGS 84, x = longitude, y = latitude, degrees
    public static double squareKilometres(Geometry polygonal) {
        double area = 0;
        for (int i = 0; i < polygonal.getNumGeometries(); i++) {
            var polygon = (Polygon) polygonal.getGeometryN(i);
            area += ring(polygon.getExteriorRing());
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                area -= ring(polygon.getInteriorRingN(hole));
            }
        }
        return area / SQUARE_METRES_PER_SQUARE_KILOMETRE;
    }

    private static double ring(LinearRing ring) {
        var area = new PolygonArea(Geodesic.WGS84, false);
        var points = ring.getCoordinateSequence();
        for (int i = 0; i < points.size() - 1; i++) {
            area.AddPoint(points.getY(i), points.getX(i));
        }
        return Math.abs(area.Compute().area);
    }
}
