package araxes.geometry;

/// World coordinates: spherical Web Mercator scaled to the unit square, (0, 0) north-west, (1, 1) south-east.
public final class WebMercator {
    /// Width of the world at zoom 0, in pixels.
    public static final int TILE_SIZE = 256;

    /// WGS 84 (NIMA TR8350.2).
    private static final double EQUATORIAL_RADIUS_METRES = 6_378_137;
    private static final double ECCENTRICITY_SQUARED = 0.00669437999014;

    private WebMercator() {}

    /// @param longitude degrees WGS 84
    public static double worldX(double longitude) {
        return (longitude + 180) / 360;
    }

    /// @param latitude degrees WGS 84, within ±85
    public static double worldY(double latitude) {
        double sin = Math.sin(Math.toRadians(latitude));
        return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
    }

    /// How many metres on the ground one unit of worldX spans along a parallel of the WGS 84 ellipsoid.
    ///
    /// @param latitude degrees WGS 84
    public static double metresPerWorldX(double latitude) {
        double sin = Math.sin(Math.toRadians(latitude));
        double primeVerticalRadius = EQUATORIAL_RADIUS_METRES / Math.sqrt(1 - ECCENTRICITY_SQUARED * sin * sin);
        return 2 * Math.PI * primeVerticalRadius * Math.cos(Math.toRadians(latitude));
    }

    /// Inverse of [#worldX].
    public static double longitude(double worldX) {
        return worldX * 360 - 180;
    }

    /// Inverse of [#worldY].
    public static double latitude(double worldY) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * worldY))));
    }
}
