package araxes.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

class RouteStripTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    @Property(tries = 60)
    void straightStripHasTheAreaOfLengthTimesWidth(@ForAll @DoubleRange(min = 38, max = 42) double latitude,
        @ForAll @DoubleRange(min = 0, max = 360) double azimuth, @ForAll @DoubleRange(min = 5, max = 150) double kilometres,
        @ForAll @DoubleRange(min = 0.1, max = 20) double width) {
        var end = Geodesic.WGS84.Direct(latitude, 46, azimuth, kilometres * 1000);
        var points = new Coordinate[101];
        for (int i = 0; i <= 100; i++) {
            var at = Geodesic.WGS84.Direct(latitude, 46, azimuth, kilometres * 10 * i);
            points[i] = new Coordinate(at.lon2, at.lat2);
        }
        var strip = RouteStrip.around(FACTORY.createLineString(points), width);
        double expected = end.s12 / 1000 * width;
        // The stated error of the width (1.5e-4), and the rounding of vertices to a centimetre.
        assertEquals(expected, GeodesicArea.squareKilometres(strip), expected * 1.5e-4 + 2e-5 * (kilometres + width));
    }

    @Test
    void edgeIsHalfAWidthFromTheAxisByGeographicLib() {
        var strip = RouteStrip.around(line(45.0, 40, 47.0, 40.01), 5);
        for (double longitude = 45.2; longitude < 46.9; longitude += 0.1) {
            double axis = 40 + (longitude - 45) * 0.005;
            var up = FACTORY.createLineString(new Coordinate[] {new Coordinate(longitude, axis), new Coordinate(longitude, 41)});
            var inside = strip.intersection(up).getCoordinates();
            var edge = inside[inside.length - 1];
            // 1.5e-4 of the half-width is stated; the line measured is 0.4° off the right angle, which adds 5 cm.
            assertEquals(2500, Geodesic.WGS84.Inverse(axis, longitude, edge.y, edge.x).s12, 2500 * 1.5e-4 + 0.1);
        }
    }

    @Test
    void axisLiesInTheStripEvenWhereItBendsAtTheEnd() {
        // The last bend is 500 m before the end, the strip 3 km wide.
        var route = FACTORY.createLineString(new Coordinate[] {
            new Coordinate(46.0, 39), new Coordinate(46.2, 39), new Coordinate(46.203, 39.004), new Coordinate(46.2, 39.007)});
        var inside = RouteStrip.around(route, 3).intersection(route).getLength();
        assertEquals(route.getLength(), inside, route.getLength() * 1e-6);
    }

    @Test
    void sectionOfAStripIsAsWideAsTheStrip() {
        var route = line(45, 40, 45.5, 40.2);
        var strip = RouteStrip.around(route, 3);
        var sections = RouteStrip.sections(route, strip, 1, 50);
        assertEquals(48, sections.size(), 2); // the line is some 48 km long
        sections.forEach(section -> assertEquals(3, section.widthKilometres(), 0.001));
    }

    @Test
    void impossibleWidthIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> RouteStrip.around(line(45, 40, 46, 40), 0));
        assertThrows(IllegalArgumentException.class, () -> RouteStrip.around(line(45, 40, 46, 40), Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> RouteStrip.around(line(45, 40, 45, 40), 1));
    }

    private static LineString line(double x1, double y1, double x2, double y2) {
        return FACTORY.createLineString(new Coordinate[] {new Coordinate(x1, y1), new Coordinate(x2, y2)});
    }
}
