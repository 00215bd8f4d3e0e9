package araxes.model;

/// A part of the world: west, south, east, north in degrees WGS 84.
public record Extent(double west, double south, double east, double north) {
    public Extent {
        if (!(west < east && south < north && west >= -180 && east <= 180 && south >= -85 && north <= 85)) {
            throw new IllegalArgumentException("Not an extent: west " + west + ", south " + south + ", east " + east + ", north " + north
                + "; expected west < east within ±180 and south < north within ±85 degrees");
        }
    }
}
