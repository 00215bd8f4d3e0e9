package araxes.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKTReader;

class AuthalicAreaTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    /// With edges of 100 m, it no longer matters whether they are geodesics or straight in longitude and latitude.
    @Property(tries = 30)
    void finelyDividedPolygonAgreesWithGeographicLibToOneInAMillion(@ForAll @DoubleRange(min = 44, max = 48) double west,
        @ForAll @DoubleRange(min = 38, max = 42) double south, @ForAll @DoubleRange(min = 0.01, max = 0.6) double width,
        @ForAll @DoubleRange(min = 0.01, max = 0.6) double height) {
        Geometry kite = FACTORY.createPolygon(new Coordinate[] {
            at(west, south), at(west + width, south + height / 3), at(west + width / 2, south + height), at(west, south)});
        double oracle = GeodesicArea.squareKilometres(Densifier.densify(kite, 0.001));
        assertEquals(oracle, AuthalicArea.squareKilometres(kite), oracle * 1e-6);
    }

    @Property(tries = 50)
    void partsAddUpToTheWholeWhereverItIsCut(@ForAll @DoubleRange(min = 0.01, max = 0.99) double cut) {
        var whole = FACTORY.toGeometry(new Envelope(45, 46, 40, 41));
        var left = FACTORY.toGeometry(new Envelope(45, 45 + cut, 40, 41));
        var right = FACTORY.toGeometry(new Envelope(45 + cut, 46, 40, 41));
        double area = AuthalicArea.squareKilometres(whole);
        assertEquals(area, AuthalicArea.squareKilometres(left) + AuthalicArea.squareKilometres(right), area * 1e-13);
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
