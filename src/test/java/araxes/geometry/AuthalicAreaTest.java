package araxes.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKTReader;

class AuthalicAreaTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    /// Edges up to some 25 km.
    @Property(tries = 100)
    void agreesWithGeographicLibToOneInAMillion(@ForAll @DoubleRange(min = 44, max = 48) double west,
        @ForAll @DoubleRange(min = 38, max = 42) double south, @ForAll @DoubleRange(min = 0.01, max = 0.2) double width,
        @ForAll @DoubleRange(min = 0.01, max = 0.2) double height) {
        Geometry kite = FACTORY.createPolygon(new Coordinate[] {
            at(west, south), at(west + width, south + height / 3), at(west + width / 2, south + height), at(west, south)});
        double oracle = GeodesicArea.squareKilometres(kite);
        assertEquals(oracle, AuthalicArea.squareKilometres(kite), oracle * 1e-6);
    }

    @Property(tries = 50)
    void edgesOfTwoKilometresAgreeWithGeographicLibToASquareMetre(@ForAll @DoubleRange(min = 44, max = 48) double west,
        @ForAll @DoubleRange(min = 38, max = 42) double south, @ForAll @Scale(4) @DoubleRange(min = -0.018, max = 0.018) double east,
        @ForAll @Scale(4) @DoubleRange(min = -0.018, max = 0.018) double north) {
        Geometry kite = FACTORY.createPolygon(new Coordinate[] {
            at(west, south), at(west + east, south + north), at(west - north, south + east), at(west, south)});
        assertEquals(GeodesicArea.squareKilometres(kite), AuthalicArea.squareKilometres(kite), 1e-6);
    }

    /// 84.4 km of the parallel of 40.5° N: the geodesic between its ends runs north of it and encloses about 7 km² more.
    @Test
    void longEdgesAreGeodesicsNotParallels() {
        var square = FACTORY.toGeometry(new Envelope(45, 46, 40.5, 41.5));
        var halved = FACTORY.createPolygon(new Coordinate[] {
            at(45, 40.5), at(45.5, 40.5), at(46, 40.5), at(46, 41.5), at(45.5, 41.5), at(45, 41.5), at(45, 40.5)});
        double difference = AuthalicArea.squareKilometres(square) - AuthalicArea.squareKilometres(halved);
        assertEquals(GeodesicArea.squareKilometres(square) - GeodesicArea.squareKilometres(halved), difference, 1e-3);
        assertTrue(Math.abs(difference) > 0.01, "difference " + difference);
    }

    @Test
    void holesAreSubtractedAndDirectionDoesNotMatter() throws Exception {
        var ring = new WKTReader().read(
            "POLYGON ((45 40, 46 40, 46 41, 45 41, 45 40), (45.25 40.25, 45.75 40.25, 45.75 40.75, 45.25 40.75, 45.25 40.25))");
        var outer = FACTORY.toGeometry(new Envelope(45, 46, 40, 41));
        var hole = FACTORY.toGeometry(new Envelope(45.25, 45.75, 40.25, 40.75));
        double expected = AuthalicArea.squareKilometres(outer) - AuthalicArea.squareKilometres(hole);
        assertEquals(expected, AuthalicArea.squareKilometres(ring), 1e-9);
        assertEquals(expected, AuthalicArea.squareKilometres(ring.reverse()), 1e-9);
    }

    private static Coordinate at(double x, double y) {
        return new Coordinate(x, y);
    }
}
