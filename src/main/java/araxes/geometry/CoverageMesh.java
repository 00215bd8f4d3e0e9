package araxes.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// The edges of a coverage in world coordinates, each once, with the unit on either side. See [WebMercator].
///
/// Neighbours must share identical vertices, as a valid coverage does; an edge without a twin counts as an outer edge.
public final class CoverageMesh {
    /// The index that stands for "no unit": the outside of the coverage.
    public static final int OUTSIDE = -1;

    private final int unitCount;
    private final List<Arc> arcs;

    /// A chain of edges with the same unit on its left throughout and the same on its right, as seen along the chain with north up.
    ///
    /// @param left index of a unit
    /// @param right index of a unit, or [#OUTSIDE]
    /// @param xy world coordinates, x and y alternating, at least two points
    public record Arc(int left, int right, double[] xy) {}

    private CoverageMesh(int unitCount, List<Arc> arcs) {
        this.unitCount = unitCount;
        this.arcs = List.copyOf(arcs);
    }

    /// @param units polygons or multipolygons in WGS 84, x = longitude, that form a coverage; a unit's index is its place in the list
    public static CoverageMesh of(List<? extends Geometry> units) {
        int edges = 0;
        for (var unit : units) {
            edges += unit.getNumPoints();
        }
        var sides = new DirectedEdges(edges);
        for (int unit = 0; unit < units.size(); unit++) {
            for (var ring : rings(units.get(unit))) {
                for (int i = 1; i < ring.length / 2; i++) {
                    sides.put(ring, i, unit);
                }
            }
        }
        var arcs = new ArrayList<Arc>();
        for (int unit = 0; unit < units.size(); unit++) {
            for (var ring : rings(units.get(unit))) {
                addArcs(unit, ring, sides, arcs);
            }
        }
        return new CoverageMesh(units.size(), arcs);
    }

    public int unitCount() {
        return unitCount;
    }

    public List<Arc> arcs() {
        return arcs;
    }

    /// Cuts a ring where its neighbour changes. Of two neighbours the one with the lower index contributes the arc.
    private static void addArcs(int unit, double[] ring, DirectedEdges sides, List<Arc> arcs) {
        int last = ring.length / 2 - 1;
        int start = 0;
        while (start < last) {
            int neighbour = sides.unitBeyond(ring, start + 1);
            int end = start + 1;
            while (end < last && sides.unitBeyond(ring, end + 1) == neighbour) {
                end++;
            }
            if (neighbour == OUTSIDE || neighbour > unit) {
                var xy = new double[2 * (end - start + 1)];
                for (int i = start; i <= end; i++) {
                    xy[2 * (i - start)] = WebMercator.worldX(ring[2 * i]);
                    xy[2 * (i - start) + 1] = WebMercator.worldY(ring[2 * i + 1]);
                }
                arcs.add(new Arc(unit, neighbour, xy));
            }
            start = end;
        }
    }

    /// The rings of a polygonal geometry with the interior always on the left.
    private static List<double[]> rings(Geometry polygonal) {
        var rings = new ArrayList<double[]>();
        for (int i = 0; i < polygonal.getNumGeometries(); i++) {
            var polygon = (Polygon) polygonal.getGeometryN(i);
            rings.add(coordinates(polygon.getExteriorRing(), true));
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                rings.add(coordinates(polygon.getInteriorRingN(hole), false));
            }
        }
        return rings;
    }

    private static double[] coordinates(LinearRing ring, boolean counterClockwise) {
        CoordinateSequence points = ring.getCoordinateSequence();
        boolean reverse = Orientation.isCCW(points) != counterClockwise;
        int count = points.size();
        var xy = new double[2 * count];
        for (int i = 0; i < count; i++) {
            int from = reverse ? count - 1 - i : i;
            xy[2 * i] = points.getX(from);
            xy[2 * i + 1] = points.getY(from);
        }
        return xy;
    }

    /// Which unit lies on the left of each directed edge: an open-addressing table, since a boxed map of a million edges would not fit.
    private static final class DirectedEdges {
        private final double[] ends;
        private final int[] units;
        private final int mask;

        DirectedEdges(int capacity) {
            int size = Integer.highestOneBit(Math.max(16, 2 * capacity)) * 2;
            ends = new double[4 * size];
            units = new int[size];
            Arrays.fill(units, OUTSIDE);
            mask = size - 1;
        }

        /// @param i index of the edge's last point
        void put(double[] ring, int i, int unit) {
            int slot = slot(ring[2 * i - 2], ring[2 * i - 1], ring[2 * i], ring[2 * i + 1]);
            System.arraycopy(ring, 2 * i - 2, ends, 4 * slot, 4);
            units[slot] = unit;
        }

        int unitBeyond(double[] ring, int i) {
            return units[slot(ring[2 * i], ring[2 * i + 1], ring[2 * i - 2], ring[2 * i - 1])];
        }

        private int slot(double fromX, double fromY, double toX, double toY) {
            long hash = Double.doubleToLongBits(fromX) * 31 + Double.doubleToLongBits(fromY);
            hash = (hash * 31 + Double.doubleToLongBits(toX)) * 31 + Double.doubleToLongBits(toY);
            hash *= 0x9E3779B97F4A7C15L;
            int slot = (int) (hash >>> 32) & mask;
            while (units[slot] != OUTSIDE && !(ends[4 * slot] == fromX && ends[4 * slot + 1] == fromY
                && ends[4 * slot + 2] == toX && ends[4 * slot + 3] == toY)) {
                slot = (slot + 1) & mask;
            }
            return slot;
        }
    }
}
