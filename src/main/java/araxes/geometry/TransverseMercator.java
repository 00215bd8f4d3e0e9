package araxes.geometry;

import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryEditor;
import org.locationtech.jts.geom.util.GeometryEditor.CoordinateOperation;

/// Conformal projection around one meridian, in metres, for work on strips of some kilometres. True to scale on the meridian; x kilometres
/// east or west of it a length is too long by (x / 6371)² / 2, which is 1.2e-4 at 100 km: 30 cm in 2.5 km.
///
/// Krüger's series to the fourth order (Karney 2011): position to a micrometre or so within 300 km of the meridian.
public final class TransverseMercator {
    private static final double N = Wgs84.FLATTENING / (2 - Wgs84.FLATTENING);
    private static final double RECTIFYING_RADIUS =
        Wgs84.SEMI_MAJOR_METRES / (1 + N) * (1 + N * N / 4 + N * N * N * N / 64);
    private static final double E = Math.sqrt(Wgs84.ECCENTRICITY_SQUARED);
    private static final double[] FORWARD = {
        N / 2 - 2 * N * N / 3 + 5 * N * N * N / 16 + 41 * N * N * N * N / 180,
        13 * N * N / 48 - 3 * N * N * N / 5 + 557 * N * N * N * N / 1440,
        61 * N * N * N / 240 - 103 * N * N * N * N / 140,
        49561 * N * N * N * N / 161280};
    private static final double[] INVERSE = {
        N / 2 - 2 * N * N / 3 + 37 * N * N * N / 96 - N * N * N * N / 360,
        N * N / 48 + N * N * N / 15 - 437 * N * N * N * N / 1440,
        17 * N * N * N / 480 - 37 * N * N * N * N / 840,
        4397 * N * N * N * N / 161280};

    private final double centralMeridian;

    /// @param centralMeridian longitude of the meridian of true scale, degrees
    public TransverseMercator(double centralMeridian) {
        this.centralMeridian = centralMeridian;
    }

    /// Vertices only: densify first where edges are long.
    ///
    /// @param geographic in WGS 84 degrees
    /// @return the same geometry in metres, x east of the meridian, y north of the equator
    public Geometry project(Geometry geographic) {
        return map(geographic, this::project);
    }

    /// Inverse of [#project(Geometry)].
    public Geometry unproject(Geometry projected) {
        return map(projected, this::unproject);
    }

    /// Longitude and latitude in degrees to metres.
    public Coordinate project(Coordinate geographic) {
        double latitude = Math.toRadians(geographic.y);
        double longitude = Math.toRadians(geographic.x - centralMeridian);
        double sin = Math.sin(latitude);
        double conformal = Math.sinh(atanh(sin) - E * atanh(E * sin));
        double north = Math.atan2(conformal, Math.cos(longitude));
        double east = asinh(Math.sin(longitude) / Math.hypot(conformal, Math.cos(longitude)));
        double x = east;
        double y = north;
        for (int i = 0; i < FORWARD.length; i++) {
            int order = 2 * (i + 1);
            x += FORWARD[i] * Math.cos(order * north) * Math.sinh(order * east);
            y += FORWARD[i] * Math.sin(order * north) * Math.cosh(order * east);
        }
        return new Coordinate(RECTIFYING_RADIUS * x, RECTIFYING_RADIUS * y);
    }

    /// Metres to longitude and latitude in degrees.
    public Coordinate unproject(Coordinate projected) {
        double x = projected.x / RECTIFYING_RADIUS;
        double y = projected.y / RECTIFYING_RADIUS;
        double east = x;
        double north = y;
        for (int i = 0; i < INVERSE.length; i++) {
            int order = 2 * (i + 1);
            east -= INVERSE[i] * Math.cos(order * y) * Math.sinh(order * x);
            north -= INVERSE[i] * Math.sin(order * y) * Math.cosh(order * x);
        }
        double conformal = Math.sin(north) / Math.hypot(Math.sinh(east), Math.cos(north));
        double longitude = Math.atan2(Math.sinh(east), Math.cos(north));
        return new Coordinate(centralMeridian + Math.toDegrees(longitude), Math.toDegrees(Math.atan(geodeticTangent(conformal))));
    }

    /// Newton's method; converges in two or three rounds at any latitude of an atlas.
    private static double geodeticTangent(double conformal) {
        double tangent = conformal / (1 - Wgs84.ECCENTRICITY_SQUARED);
        for (int i = 0; i < 5; i++) {
            double hypotenuse = Math.hypot(1, tangent);
            double sigma = Math.sinh(E * atanh(E * tangent / hypotenuse));
            double guess = tangent * Math.hypot(1, sigma) - sigma * hypotenuse;
            double step = (conformal - guess) / Math.hypot(1, guess)
                * (1 + (1 - Wgs84.ECCENTRICITY_SQUARED) * tangent * tangent) / ((1 - Wgs84.ECCENTRICITY_SQUARED) * hypotenuse);
            tangent += step;
            if (Math.abs(step) < 1e-16 * Math.max(1, Math.abs(tangent))) {
                break;
            }
        }
        return tangent;
    }

    private static Geometry map(Geometry geometry, UnaryOperator<Coordinate> move) {
        return new GeometryEditor(geometry.getFactory()).edit(geometry, new CoordinateOperation() {
            @Override
            public Coordinate[] edit(Coordinate[] coordinates, Geometry owner) {
                var moved = new Coordinate[coordinates.length];
                for (int i = 0; i < coordinates.length; i++) {
                    moved[i] = move.apply(coordinates[i]);
                }
                return moved;
            }
        });
    }

    private static double atanh(double value) {
        return (Math.log1p(value) - Math.log1p(-value)) / 2;
    }

    private static double asinh(double value) {
        double magnitude = Math.abs(value);
        return Math.copySign(Math.log1p(magnitude + magnitude * magnitude / (Math.hypot(1, magnitude) + 1)), value);
    }
}
