package araxes.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class TransverseMercatorTest {
    private static final TransverseMercator AT_46 = new TransverseMercator(46);

    @Property(tries = 300)
    void everyPointComesBackToAMicrometre(@ForAll @DoubleRange(min = 43, max = 49) double longitude,
        @ForAll @DoubleRange(min = 30, max = 60) double latitude) {
        var back = AT_46.unproject(AT_46.project(new Coordinate(longitude, latitude)));
        assertEquals(longitude, back.x, 2e-11);
        assertEquals(latitude, back.y, 2e-11);
    }

    @Property(tries = 300)
    void shortDistancesAreAsLongAsTheStatedScaleSays(@ForAll @DoubleRange(min = 44.8, max = 47.2) double longitude,
        @ForAll @DoubleRange(min = 38, max = 42) double latitude, @ForAll @DoubleRange(min = 0, max = 360) double azimuth) {
        var end = Geodesic.WGS84.Direct(latitude, longitude, azimuth, 2500);
        var from = AT_46.project(new Coordinate(longitude, latitude));
        var to = AT_46.project(new Coordinate(end.lon2, end.lat2));
        double east = (from.x + to.x) / 2 / 6371000;
        assertEquals(2500 * (1 + east * east / 2), from.distance(to), 2500 * 2e-6);
    }

    @Test
    void meridianIsTrueToScale() {
        var arc = Geodesic.WGS84.Inverse(38, 46, 42, 46).s12;
        assertEquals(arc, AT_46.project(new Coordinate(46, 42)).y - AT_46.project(new Coordinate(46, 38)).y, 1e-6);
        assertTrue(Math.abs(AT_46.project(new Coordinate(46, 40)).x) < 1e-9);
    }
}
