package araxes.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

class MeasurementTest {
    private static final Measurement CELL = Measurement.NOTHING.with(new Coordinate(46, 40)).with(new Coordinate(47, 40))
        .with(new Coordinate(47, 41)).with(new Coordinate(46, 41));

    @Test
    void legsAddUpToTheDistance() {
        assertEquals(3, CELL.legs().size());
        assertEquals(85.39, CELL.legs().getFirst(), 0.01); // a degree of longitude at 40° N
        assertEquals(111.04, CELL.legs().get(1), 0.01); // a degree of latitude there
        assertEquals(CELL.legs().stream().mapToDouble(Double::doubleValue).sum(), CELL.kilometres(), 1e-9);
    }

    @Test
    void areaIsThatOfTheClosedOutlineWhicheverWayItWasSet() {
        assertEquals(9413, CELL.squareKilometres(), 12); // geodesic sides bulge a little beyond the parallels
        assertEquals(CELL.squareKilometres(), new Measurement(CELL.points().reversed()).squareKilometres(), 1e-6);
        assertEquals(CELL.kilometres() + 111.04, CELL.perimeterKilometres(), 0.01);
    }

    @Test
    void twoPointsEncloseNothingAndTakingAllBackLeavesNothing() {
        assertEquals(0, CELL.withoutLast().withoutLast().squareKilometres());
        assertEquals(Measurement.NOTHING, CELL.withoutLast().withoutLast().withoutLast().withoutLast().withoutLast());
    }

    @ParameterizedTest
    @CsvSource({
        "46.7656, 39.8265, DECIMAL, 39.8265° N  46.7656° E",
        "46.7656, 39.8265, DEGREES_MINUTES_SECONDS, 39°49′35″ N  46°45′56″ E",
        "-0.5, -10.25, DEGREES_MINUTES_SECONDS, 10°15′00″ S  0°30′00″ W",
        "45, 0, UTM, 38N 500000 0", // the central meridian of zone 38 on the equator
        "48, 0, UTM, 39N 166021 0", // the well-known easting of a zone's edge on the equator
        "44.9999999, 39.9999999, DEGREES_MINUTES_SECONDS, 40°00′00″ N  45°00′00″ E"})
    void placesAreWrittenAsUsual(double longitude, double latitude, PlaceFormat format, String written) {
        assertEquals(written, format.format(longitude, latitude));
    }
}
