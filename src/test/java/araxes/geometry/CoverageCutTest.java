package araxes.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class CoverageCutTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    @Test
    void neighboursShareTheNewVertices() {
        var pieces = cut(List.of(box(0, 0, 1, 1), box(1, 0, 2, 1)), box(0.5, 0.4, 1.5, 0.6));
        assertEquals(4, pieces.size());
        assertEquals(0.1, pieces.stream().filter(piece -> piece.source() == 0 && piece.inside()).findFirst().orElseThrow().area().getArea(), 1e-9);
    }

    @Test
    void partThatMayNotBeCutOnlyGetsTheVerticesOfItsNeighbours() {
        var parts = List.of(box(0, 0, 1, 1), box(1, 0, 2, 1));
        var done = (CoverageCut.Done) CoverageCut.of(parts, box(0.5, 0.4, 1.5, 0.6), index -> index == 0);
        assertEquals(3, done.pieces().size());
        var spared = done.pieces().getLast();
        assertFalse(spared.inside());
        assertEquals(7, spared.area().getNumPoints()); // four corners, two new vertices on the shared edge, and the closing point
        assertValid(parts, done.pieces());
    }

    @Test
    void cutterAlongExistingEdgesDividesNothing() {
        var pieces = cut(List.of(box(0, 0, 1, 1), box(1, 0, 2, 1)), box(0, 0, 1, 1));
        assertEquals(2, pieces.size());
        assertTrue(pieces.getFirst().inside());
        assertFalse(pieces.getLast().inside());
    }

    @Test
    void holesAndRingsTouchingInAPointAreKept() {
        var touching = wkt("POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0), (1 1, 2 2, 1 3, 1 1), (2 2, 3 1, 3 3, 2 2))");
        var first = wkt("POLYGON ((1 1, 2 2, 1 3, 1 1))");
        var pieces = cut(List.of(touching, first), box(-1, 1.5, 5, 2.5));
        assertEquals(4, pieces.size());
    }

    @Test
    void unionOfPiecesOfAPartIsThePart() {
        var part = wkt("MULTIPOLYGON (((0 0, 2 0, 2 2, 0 2, 0 0)), ((3 0, 4 0, 4 2, 3 2, 3 0)))");
        var pieces = cut(List.of(part), box(1, 1, 3.5, 1.5));
        var together = pieces.stream().map(CoverageCut.Piece::area).reduce(Geometry::union).orElseThrow();
        assertTrue(together.equalsTopo(part));
    }

    @Test
    void invalidCutterIsRefusedWithReasonAndPlace() {
        var refused = assertInstanceOf(CoverageCut.Refused.class, CoverageCut.of(List.of(box(0, 0, 1, 1)), wkt("POLYGON ((0 0, 1 1, 1 0, 0 1, 0 0))")));
        assertTrue(refused.reason().contains("Self-intersection"), refused.reason());
        assertEquals(0.5, refused.where().x, 1e-9);
    }

    @Test
    void partsThatDoNotMatchAreRefused() {
        // The second starts a hundredth inside the first: no coverage, so no area can be trusted.
        assertInstanceOf(CoverageCut.Refused.class, CoverageCut.of(List.of(box(0, 0, 1, 1), box(0.99, 0, 2, 1)), box(0.5, 0.4, 1.5, 0.6)));
    }

    /// Slivers, near-duplicate vertices and cutters that run along existing edges or a hair beside them: a valid coverage of the same
    /// area, or a refusal with its reason; never an exception.
    @Property(tries = 600)
    void hostileGeometryIsCutRightOrRefused(@ForAll long seed, @ForAll @IntRange(min = 0, max = 4) int kind) {
        var random = new Random(seed);
        double hair = Math.pow(10, -6 - random.nextInt(9));
        var parts = hostile(random, hair);
        var cutter = switch (kind) {
            case 0 -> AffineTransformation.translationInstance(hair, -hair).transform(parts.get(random.nextInt(parts.size())));
            case 1 -> parts.get(random.nextInt(parts.size())).buffer(hair);
            case 2 -> parts.get(random.nextInt(parts.size())).buffer(-hair);
            case 3 -> AffineTransformation.rotationInstance(hair, 1, 1).transform(box(0, 0.5, 2, 1.5));
            default -> box(-1, 1 - hair, 5, 1 + hair);
        };
        if (CoverageCut.of(parts, cutter) instanceof CoverageCut.Done done) {
            assertValid(parts, done.pieces());
        }
    }

    @Property(tries = 200)
    void secondCutBesideTheFirstLeavesACoverage(@ForAll long seed) {
        var random = new Random(seed);
        double hair = Math.pow(10, -6 - random.nextInt(9));
        List<Geometry> parts = new ArrayList<>(hostile(random, 0.01));
        for (int i = 0; i < 3; i++) {
            var strip = FACTORY.createLineString(new Coordinate[] {new Coordinate(-0.5, 0.7 + i * hair), new Coordinate(1.5, 1.2), new Coordinate(4, 0.9)})
                .buffer(0.1 + i * hair);
            if (CoverageCut.of(parts, strip) instanceof CoverageCut.Done done) {
                assertValid(parts, done.pieces());
                parts = applied(parts, done);
                assertTrue(CoverageValidator.isValid(parts.toArray(Geometry[]::new)));
            }
        }
    }

    private static List<Geometry> applied(List<Geometry> parts, CoverageCut.Done done) {
        var result = new ArrayList<Geometry>();
        for (int i = 0; i < parts.size(); i++) {
            int index = i;
            var pieces = done.pieces().stream().filter(piece -> piece.source() == index).map(CoverageCut.Piece::area).toList();
            result.addAll(pieces.isEmpty() ? List.of(parts.get(i)) : pieces);
        }
        return result;
    }

    /// A row of columns, some a hair wide, over a row of their neighbours, with vertices a hair apart on the shared edge.
    private static List<Geometry> hostile(Random random, double hair) {
        var xs = new ArrayList<Double>(List.of(0.0));
        for (int i = 0; i < 5; i++) {
            xs.add(xs.getLast() + (random.nextInt(3) == 0 ? hair : 0.3 + random.nextDouble()));
        }
        var parts = new ArrayList<Geometry>();
        for (int row = 0; row < 2; row++) {
            for (int i = 1; i < xs.size(); i++) {
                double west = xs.get(i - 1);
                double east = xs.get(i);
                double near = west + Math.min(hair, (east - west) / 2);
                double bottom = row;
                double top = row + 1;
                var ring = row == 0
                    ? new Coordinate[] {at(west, bottom), at(east, bottom), at(east, top), at(near, top), at(west, top), at(west, bottom)}
                    : new Coordinate[] {at(west, bottom), at(near, bottom), at(east, bottom), at(east, top), at(west, top), at(west, bottom)};
                parts.add(FACTORY.createPolygon(ring));
            }
        }
        return parts;
    }

    private static List<CoverageCut.Piece> cut(List<Geometry> parts, Geometry cutter) {
        var done = assertInstanceOf(CoverageCut.Done.class, CoverageCut.of(parts, cutter));
        assertValid(parts, done.pieces());
        return done.pieces();
    }

    private static void assertValid(List<Geometry> parts, List<CoverageCut.Piece> pieces) {
        var areas = pieces.stream().map(CoverageCut.Piece::area).toArray(Geometry[]::new);
        assertTrue(CoverageValidator.isValid(areas));
        for (var area : areas) {
            assertTrue(area.isValid());
        }
        for (var piece : pieces) {
            double after = pieces.stream().filter(other -> other.source() == piece.source()).mapToDouble(other -> other.area().getArea()).sum();
            double before = parts.get(piece.source()).getArea();
            assertEquals(before, after, Math.max(before * CoverageCut.AREA_TOLERANCE, CoverageCut.SLIVER));
        }
    }

    private static Coordinate at(double x, double y) {
        return new Coordinate(x, y);
    }

    private static Geometry box(double west, double south, double east, double north) {
        return FACTORY.toGeometry(new Envelope(west, east, south, north));
    }

    private static Geometry wkt(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }
}
