package araxes.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.TestAtlas;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageMeshTest {
    @Test
    void sharedEdgeStandsOnceWithBothUnits() {
        var mesh = CoverageMesh.of(List.of(
            TestAtlas.wkt("POLYGON ((45 40, 46 40, 46 41, 45 41, 45 40))"),
            TestAtlas.wkt("POLYGON ((46 40, 47 40, 47 41, 46 41, 46 40))")));

        var inner = mesh.arcs().stream().filter(arc -> arc.right() != CoverageMesh.OUTSIDE).toList();
        assertEquals(1, inner.size());
        assertEquals(0, inner.getFirst().left());
        assertEquals(1, inner.getFirst().right());
        assertEquals(4, inner.getFirst().xy().length, "two points");
    }

    @Test
    void leftUnitLiesOnTheLeftWithNorthUpWhateverTheRingsOrientation() {
        for (var ring : List.of("POLYGON ((45 40, 46 40, 46 41, 45 41, 45 40))", "POLYGON ((45 40, 45 41, 46 41, 46 40, 45 40))")) {
            double twiceArea = 0;
            for (var arc : CoverageMesh.of(List.of(TestAtlas.wkt(ring))).arcs()) {
                var xy = arc.xy();
                for (int i = 2; i < xy.length; i += 2) {
                    twiceArea += xy[i - 2] * xy[i + 1] - xy[i] * xy[i - 1];
                }
            }
            assertTrue(twiceArea < 0, "counter-clockwise with north up is clockwise with y down: " + ring);
        }
    }

    @Test
    void unitInTheHoleOfAnotherSharesItsRing() {
        var mesh = CoverageMesh.of(List.of(
            TestAtlas.wkt("POLYGON ((45 40, 48 40, 48 43, 45 43, 45 40), (46 41, 47 41, 47 42, 46 42, 46 41))"),
            TestAtlas.wkt("POLYGON ((46 41, 47 41, 47 42, 46 42, 46 41))")));

        assertEquals(1, mesh.arcs().stream().filter(arc -> arc.left() == 0 && arc.right() == 1).count());
        assertEquals(1, mesh.arcs().stream().filter(arc -> arc.right() == CoverageMesh.OUTSIDE).count());
    }
}
