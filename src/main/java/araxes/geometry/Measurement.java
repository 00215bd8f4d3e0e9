package araxes.geometry;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import net.sf.geographiclib.PolygonResult;
import org.locationtech.jts.geom.Coordinate;

/// What lies between points that were set on a map, along geodesics on the WGS 84 ellipsoid.
///
/// @param points longitude and latitude in degrees
public record Measurement(List<Coordinate> points) {
    public static final Measurement NOTHING = new Measurement(List.of());

    public Measurement {
        points = List.copyOf(points);
    }

    public Measurement with(Coordinate next) {
        var more = new ArrayList<>(points);
        more.add(next);
        return new Measurement(more);
    }

    public Measurement withoutLast() {
        return points.isEmpty() ? this : new Measurement(points.subList(0, points.size() - 1));
    }

    /// From each point to the next, in kilometres.
    public List<Double> legs() {
        var legs = new ArrayList<Double>();
        for (int i = 1; i < points.size(); i++) {
            legs.add(GeodesicLength.kilometres(points.get(i - 1).x, points.get(i - 1).y, points.get(i).x, points.get(i).y));
        }
        return legs;
    }

    /// From the first point to the last, in kilometres.
    public double kilometres() {
        return legs().stream().mapToDouble(Double::doubleValue).sum();
    }

    /// Of the area the points enclose when the last is joined to the first; 0 for fewer than three. Where the outline crosses itself,
    /// what is enclosed the other way round counts against the rest.
    public double squareKilometres() {
        return points.size() < 3 ? 0 : Math.abs(polygon().area) / 1e6;
    }

    /// Around the enclosed area, in kilometres.
    public double perimeterKilometres() {
        return points.size() < 3 ? 0 : polygon().perimeter / 1000;
    }

    private PolygonResult polygon() {
        var polygon = new PolygonArea(Geodesic.WGS84, false);
        points.forEach(point -> polygon.AddPoint(point.y, point.x));
        return polygon.Compute(false, true);
    }
}
