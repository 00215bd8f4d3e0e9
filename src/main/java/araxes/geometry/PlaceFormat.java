package araxes.geometry;

import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;

/// Ways to write a place on the WGS 84 ellipsoid, latitude first; decimal point whatever the language, so that other programs read it.
public enum PlaceFormat {
    /// Such as `39.8265° N  46.7656° E`.
    DECIMAL {
        @Override
        public String format(double longitude, double latitude) {
            return String.format(Locale.ROOT, "%.4f° %s  %.4f° %s", Math.abs(latitude), latitude < 0 ? "S" : "N",
                Math.abs(longitude), longitude < 0 ? "W" : "E");
        }
    },
    /// Such as `39°49′35″ N  46°45′56″ E`.
    DEGREES_MINUTES_SECONDS {
        @Override
        public String format(double longitude, double latitude) {
            return sexagesimal(latitude, "N", "S") + "  " + sexagesimal(longitude, "E", "W");
        }
    },
    /// Universal Transverse Mercator, such as `38S 651046 4410090`: zone and band, easting and northing in metres.
    UTM {
        @Override
        public String format(double longitude, double latitude) {
            if (latitude < -80 || latitude > 84) {
                return DECIMAL.format(longitude, latitude);
            }
            int zone = (int) Math.min(60, Math.floor((longitude + 180) / ZONE_DEGREES) + 1);
            char band = BANDS.charAt((int) Math.min(BANDS.length() - 1, Math.floor((latitude + 80) / BAND_DEGREES)));
            var projected = new TransverseMercator(zone * ZONE_DEGREES - 183.0).project(new Coordinate(longitude, latitude));
            double northing = UTM_SCALE * projected.y + (latitude < 0 ? SOUTHERN_NORTHING : 0);
            return String.format(Locale.ROOT, "%d%s %.0f %.0f", zone, band, UTM_SCALE * projected.x + FALSE_EASTING, northing);
        }
    };

    private static final String BANDS = "CDEFGHJKLMNPQRSTUVWX";
    private static final int ZONE_DEGREES = 6;
    private static final int BAND_DEGREES = 8;
    private static final double UTM_SCALE = 0.9996;
    private static final double FALSE_EASTING = 500_000;
    private static final double SOUTHERN_NORTHING = 10_000_000;

    /// @param longitude degrees
    /// @param latitude degrees
    public abstract String format(double longitude, double latitude);

    private static String sexagesimal(double degrees, String positive, String negative) {
        long seconds = Math.round(Math.abs(degrees) * 3600);
        return String.format(Locale.ROOT, "%d°%02d′%02d″ %s", seconds / 3600, seconds / 60 % 60, seconds % 60, degrees < 0 ? negative : positive);
    }
}
