package araxes.geometry;

/// The ellipsoid on which all lengths and areas are measured.
public final class Wgs84 {
    /// As shown beside computed figures.
    public static final String NAME = "WGS 84";
    static final double SEMI_MAJOR_METRES = 6378137;
    static final double FLATTENING = 1 / 298.257223563;
    static final double ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);
    static final double SEMI_MINOR_KILOMETRES = SEMI_MAJOR_METRES * (1 - FLATTENING) / 1000;

    private Wgs84() {}
}
