package araxes.geodata;

/// How much a file may ask of the program before it is refused: far above any honest file, far below what would exhaust memory.
///
/// @param fileBytes size on disk
/// @param vertices positions in one GeoJSON file, or in the routes of one scenario
/// @param depth of nested objects and lists
/// @param textLength of one string
record Limits(long fileBytes, int vertices, int depth, int textLength) {
    static final Limits GEOJSON = new Limits(256L << 20, 10_000_000, 24, 1 << 20);
    static final Limits YAML = new Limits(32L << 20, 0, 24, 1 << 18);
    /// One scenario, which people write by hand or the program writes for them.
    static final Limits SCENARIO = new Limits(2L << 20, 5_000, 12, 1 << 16);
    /// Digits of one number; no coordinate or figure has more.
    static final int NUMBER_LENGTH = 64;
}
