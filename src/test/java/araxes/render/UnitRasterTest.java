package araxes.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.TestAtlas;
import araxes.cartography.Viewport;
import araxes.geometry.CoverageMesh;
import araxes.geometry.WebMercator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryTransformer;
import org.locationtech.jts.geom.impl.CoordinateArraySequence;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

class UnitRasterTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    /// Area of each unit in pixels, and of the outside in the last place.
    private static double[] areas(UnitRaster raster, int units) {
        var areas = new double[units + 1];
        for (int i = 0; i < raster.runUnit.length; i++) {
            areas[raster.runUnit[i] < 0 ? units : raster.runUnit[i]] += raster.runLength[i];
        }
        for (int i = 0; i < raster.partUnit.length; i++) {
            areas[raster.partUnit[i] < 0 ? units : raster.partUnit[i]] += raster.partWeight[i] / (double) UnitRaster.WHOLE;
        }
        return areas;
    }

    private static Geometry inPixels(Geometry wgs84, Viewport viewport) {
        return new GeometryTransformer() {
            @Override
            protected CoordinateSequence transformCoordinates(CoordinateSequence points, Geometry parent) {
                var moved = new Coordinate[points.size()];
                for (int i = 0; i < moved.length; i++) {
                    moved[i] = new Coordinate(viewport.pixelX(WebMercator.worldX(points.getX(i))), viewport.pixelY(WebMercator.worldY(points.getY(i))));
                }
                return new CoordinateArraySequence(moved);
            }
        }.transform(wgs84);
    }

    private static List<Geometry> cells(long seed, int count) {
        var random = new Random(seed);
        var sites = new ArrayList<Coordinate>();
        for (int i = 0; i < count; i++) {
            sites.add(new Coordinate(45 + 2 * random.nextDouble(), 40 + random.nextDouble()));
        }
        var builder = new VoronoiDiagramBuilder();
        builder.setSites(sites);
        var diagram = builder.getDiagram(FACTORY);
        var cells = new ArrayList<Geometry>();
        for (int i = 0; i < diagram.getNumGeometries(); i++) {
            cells.add((Polygon) diagram.getGeometryN(i));
        }
        return cells;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void areaOfEachUnitAgreesWithItsPolygonClippedToThePicture(long seed) {
        var cells = cells(seed, 60);
        var viewport = Viewport.centredAt(46, 40.5, 8.3, 640, 360);

        var areas = areas(new UnitRaster(CoverageMesh.of(cells), viewport), cells.size());

        var picture = FACTORY.toGeometry(new Envelope(0, 640, 0, 360));
        double sum = 0;
        for (int i = 0; i < cells.size(); i++) {
            var expected = inPixels(cells.get(i), viewport).intersection(picture);
            // Exact along rows, four lines a row: off by a small part of a pixel per row of the outline, less by cancellation.
            assertEquals(expected.getArea(), areas[i], 0.5 + 0.02 * expected.getLength(), "unit " + i);
            sum += areas[i];
        }
        assertEquals(640 * 360, sum + areas[cells.size()], 1e-6, "every pixel belongs wholly to someone or the outside");
    }

    @Test
    void edgeThroughTheMiddleOfAPixelSplitsIt() {
        var halves = List.of(TestAtlas.wkt("POLYGON ((-10 -10, 0 -10, 0 10, -10 10, -10 -10))"), TestAtlas.wkt("POLYGON ((0 -10, 10 -10, 10 10, 0 10, 0 -10))"));

        var raster = new UnitRaster(CoverageMesh.of(halves), Viewport.centredAt(0, 0, 3, 5, 1));

        assertEquals(2, raster.sharedColumn[0], "the middle of five columns");
        assertEquals(UnitRaster.WHOLE / 2, raster.partWeight[0], 1);
        assertEquals(UnitRaster.WHOLE, raster.partWeight[0] + raster.partWeight[1]);
    }

    /// Where three units meet exactly on a sampling line, the order of the edges must not let one bleed along the row.
    @Test
    void nodeOnASamplingLineDoesNotBleed() {
        var units = new ArrayList<Geometry>();
        double[] ys = new double[9];
        for (int i = 0; i < ys.length; i++) {
            ys[i] = WebMercator.latitude(0.5 + (i - 4) * 0.125 / 256); // sampling lines of zoom 0
        }
        for (int i = 1; i < ys.length; i++) {
            units.add(TestAtlas.wkt("POLYGON ((-5 %1$s, 0 %1$s, 0 %2$s, -5 %2$s, -5 %1$s))".formatted(ys[i], ys[i - 1])));
            units.add(TestAtlas.wkt("POLYGON ((0 %1$s, 5 %1$s, 5 %2$s, 0 %2$s, 0 %1$s))".formatted(ys[i], ys[i - 1])));
        }

        var areas = areas(new UnitRaster(CoverageMesh.of(units), Viewport.centredAt(0, 0, 0, 100, 10)), units.size());

        double inside = 0;
        for (int i = 0; i < units.size(); i++) {
            inside += areas[i];
        }
        assertEquals(10 / 360.0 * 256 * 8 * 0.125, inside, 0.3, "ten degrees wide, eight bands of an eighth of a pixel");
    }

    @Test
    void boxHoldsThePixelsOfItsUnit() {
        var square = List.of(TestAtlas.wkt("POLYGON ((-1 -1, 1 -1, 1 1, -1 1, -1 -1))"));

        var box = new UnitRaster(CoverageMesh.of(square), Viewport.centredAt(0, 0, 3, 100, 100)).boxOf(0);

        assertEquals(50 - 2.0 / 360 * 2048 / 2, box.x(), 1);
        assertTrue(box.width() >= 11 && box.width() <= 13, "two degrees of 2,048 pixels a turn: " + box);
    }
}
