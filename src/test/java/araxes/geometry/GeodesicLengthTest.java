package araxes.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.sf.geographiclib.Geodesic;

class GeodesicLengthTest {
    @Property(tries = 500)
    void distanceAgreesWithGeographicLibToOneInAMillion(@ForAll @DoubleRange(min = 43, max = 51) double longitude,
        @ForAll @DoubleRange(min = 37, max = 45) double latitude, @ForAll @DoubleRange(min = -1, max = 1) double east,
        @ForAll @DoubleRange(min = -1, max = 1) double north) {
        double expected = Geodesic.WGS84.Inverse(latitude, longitude, latitude + north, longitude + east).s12 / 1000;
        assertEquals(expected, GeodesicLength.kilometres(longitude, latitude, longitude + east, latitude + north), expected * 1e-6 + 1e-12);
    }
}
