package araxes.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.Test;

class WebMercatorTest {
    @Test
    void worldCoordinatesRunFromNorthWestToSouthEast() {
        assertEquals(0.5, WebMercator.worldX(0));
        assertEquals(0.5, WebMercator.worldY(0), 1e-15);
        assertEquals(0, WebMercator.worldY(85.0511287798066), 1e-12); // where the square world ends
    }

    @Test
    void inverseBringsBackThePlace() {
        assertEquals(46.75, WebMercator.longitude(WebMercator.worldX(46.75)), 1e-12);
        assertEquals(39.82, WebMercator.latitude(WebMercator.worldY(39.82)), 1e-12);
    }

    @Test
    void scaleAlongTheParallelAgreesWithTheGeodesic() {
        double thousandthOfADegree = Geodesic.WGS84.Inverse(40, 46, 40, 46.001).s12;
        assertEquals(thousandthOfADegree, WebMercator.metresPerWorldX(40) * 0.001 / 360, 1e-4);
    }
}
