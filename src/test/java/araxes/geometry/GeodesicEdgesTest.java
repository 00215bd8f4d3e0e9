package araxes.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class GeodesicEdgesTest {
    private static final Geometry SOUTH = read("POLYGON ((45 39.9, 46 39.9, 46 40, 45 40, 45 39.9))");
    private static final Geometry NORTH = read("POLYGON ((45 40, 46 40, 46 40.1, 45 40.1, 45 40))");

    @Test
    void neighboursGetTheSameVertices() {
        var followed = followed(SOUTH, NORTH);
        assertTrue(CoverageValidator.isValid(followed));
        assertTrue(followed[0].getNumPoints() > 80, "vertices along 2 × 85 km: " + followed[0].getNumPoints());
    }

    @Test
    void areaStaysThatOfTheGeodesics() {
        assertEquals(GeodesicArea.squareKilometres(SOUTH), GeodesicArea.squareKilometres(followed(SOUTH, NORTH)[0]), 1e-5);
    }

    /// A cut puts its vertices on straight edges: the parts are still what GeographicLib says of the whole.
    @Test
    void partsOfACutAddUpToTheWhole() {
        var followed = followed(SOUTH, NORTH);
        var cut = (CoverageCut.Done) CoverageCut.of(List.of(followed), read("POLYGON ((45.41 39, 45.47 39, 45.47 41, 45.41 41, 45.41 39))"));
        double parts = cut.pieces().stream().filter(piece -> piece.source() == 0).mapToDouble(piece -> AuthalicArea.squareKilometres(piece.area())).sum();
        assertEquals(GeodesicArea.squareKilometres(SOUTH), parts, 4e-4); // four crossings of edges of 2 km, 8 cm beside the geodesic
        var straight = (CoverageCut.Done) CoverageCut.of(List.of(SOUTH, NORTH), read("POLYGON ((45.41 39, 45.47 39, 45.47 41, 45.41 41, 45.41 39))"));
        double lost = straight.pieces().stream().filter(piece -> piece.source() == 1).mapToDouble(piece -> AuthalicArea.squareKilometres(piece.area())).sum()
            - GeodesicArea.squareKilometres(NORTH);
        assertTrue(Math.abs(lost) > 4e-3, "off without: " + lost);
    }

    /// 30 m north of an edge of 85 km, whose geodesic runs 140 m north of it in the middle.
    @Test
    void edgesWithASliverAlongThemStayStraight() {
        var south = read("POLYGON ((45 39.9, 46 39.9, 46 40, 45 40, 45 39.9))");
        var sliver = read("POLYGON ((45 40, 46 40, 45.5 40.0003, 45 40))");
        var north = read("POLYGON ((45 40, 45.5 40.0003, 46 40, 46 40.1, 45 40.1, 45 40))");
        var followed = followed(south, sliver, north);
        assertTrue(CoverageValidator.isValid(followed));
        for (var part : followed) {
            assertTrue(part.isValid());
        }
    }

    private static Geometry[] followed(Geometry... parts) {
        var edges = GeodesicEdges.of(List.of(parts));
        return List.of(parts).stream().map(edges::followed).toArray(Geometry[]::new);
    }

    private static Geometry read(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }
}
