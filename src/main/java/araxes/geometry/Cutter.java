package araxes.geometry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.noding.IntersectionAdder;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.OrientedCoordinateArray;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snapround.SnapRoundingNoder;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.operation.valid.IsValidOp;

/// One cut of a [CoverageCut]. Not reusable.
final class Cutter {
    /// A tenth of a millimetre, for rounding where floating-point noding leaves a fault. Vertices with up to nine decimals stay.
    static final PrecisionModel GRID = new PrecisionModel(1e9);

    private final List<? extends Geometry> parts;
    private final Geometry cutter;
    private final IntPredicate mayCut;
    private final List<Integer> touched = new ArrayList<>();

    Cutter(List<? extends Geometry> parts, Geometry cutter, IntPredicate mayCut) {
        this.parts = parts;
        this.cutter = cutter;
        this.mayCut = mayCut;
    }

    CoverageCut cut() {
        if (cutter.isEmpty()) {
            return new CoverageCut.Done(List.of());
        }
        var invalid = new IsValidOp(cutter).getValidationError();
        if (invalid != null) {
            return new CoverageCut.Refused("the cutting area is invalid: " + invalid.getMessage(), invalid.getCoordinate());
        }
        var box = findTouched();
        if (touched.isEmpty()) {
            return new CoverageCut.Done(List.of());
        }
        var edges = new CutEdges(touched.stream().map(parts::get).toList(), cutter, box);
        // New vertices lie on the grid in either way, so a later cut that has to round finds them there and moves nothing.
        var intersector = new RobustLineIntersector();
        intersector.setPrecisionModel(GRID);
        var quick = attempt(() -> edges.noded(new MCIndexNoder(new IntersectionAdder(intersector))), List.of());
        return quick instanceof CoverageCut.Done ? quick : attempt(() -> edges.allNoded(new SnapRoundingNoder(GRID)), neighbours());
    }

    /// @return the box of the parts that will be cut; nothing needs doing outside it
    private Envelope findTouched() {
        var prepared = PreparedGeometryFactory.prepare(cutter);
        var box = new Envelope();
        var others = new ArrayList<Integer>();
        for (int i = 0; i < parts.size(); i++) {
            if (cutter.getEnvelopeInternal().intersects(parts.get(i).getEnvelopeInternal()) && prepared.intersects(parts.get(i))) {
                if (mayCut.test(i)) {
                    touched.add(i);
                    box.expandToInclude(parts.get(i).getEnvelopeInternal());
                } else {
                    others.add(i);
                }
            }
        }
        var reach = CutEdges.reach(cutter, box);
        others.stream().filter(i -> reach.intersects(parts.get(i).getEnvelopeInternal())).forEach(touched::add);
        touched.sort(null);
        return box;
    }

    /// @param neighbours untouched parts with which shared edges must still match
    private CoverageCut attempt(Supplier<Collection<SegmentString>> edges, List<Geometry> neighbours) {
        try {
            return checked(pieces(edges.get()), neighbours);
        } catch (TopologyException | IllegalArgumentException | IllegalStateException | CompletionException e) {
            // JTS reports geometry it cannot node or polygonise this way only.
            return new CoverageCut.Refused("the edges cannot be noded: " + e.getMessage(), cutter.getEnvelopeInternal().centre());
        }
    }

    private List<CoverageCut.Piece> pieces(Collection<SegmentString> edges) {
        var polygonizer = new Polygonizer();
        // It has an order, but no equality of its own.
        var seen = new TreeSet<OrientedCoordinateArray>();
        for (var edge : edges) {
            if (edge.size() > 1 && seen.add(new OrientedCoordinateArray(edge.getCoordinates()))) {
                polygonizer.add(cutter.getFactory().createLineString(edge.getCoordinates()));
            }
        }
        // Faces are few: to index each part for them takes longer than to walk round it.
        var inside = new SimplePointInAreaLocator(cutter);
        var owners = touched.stream().map(i -> (PointOnGeometryLocator) new SimplePointInAreaLocator(parts.get(i))).toList();
        var faces = new TreeMap<Integer, List<Polygon>>();
        for (var face : polygonizer.getPolygons()) {
            var polygon = (Polygon) face;
            var point = polygon.getInteriorPoint().getCoordinate();
            int owner = ownerOf(point, owners);
            if (owner >= 0) {
                boolean within = mayCut.test(touched.get(owner)) && polygon.getArea() > CoverageCut.SLIVER
                    && inside.locate(point) == Location.INTERIOR;
                faces.computeIfAbsent(2 * owner + (within ? 1 : 0), key -> new ArrayList<>()).add(polygon);
            }
        }
        var pieces = new ArrayList<CoverageCut.Piece>();
        faces.forEach((key, polygons) -> pieces.add(new CoverageCut.Piece(touched.get(key / 2), key % 2 == 1, together(polygons))));
        return pieces;
    }

    private int ownerOf(Coordinate point, List<PointOnGeometryLocator> owners) {
        for (int i = 0; i < owners.size(); i++) {
            if (parts.get(touched.get(i)).getEnvelopeInternal().intersects(point) && owners.get(i).locate(point) == Location.INTERIOR) {
                return i;
            }
        }
        return -1;
    }

    /// In normal form: the polygonizer's order differs from run to run, and sums of doubles with it.
    private static Geometry together(List<Polygon> polygons) {
        polygons.forEach(Geometry::normalize);
        polygons.sort(null);
        var area = polygons.size() == 1 ? polygons.getFirst() : CoverageUnion.union(polygons.toArray(Geometry[]::new));
        area.normalize();
        return area;
    }

    private CoverageCut checked(List<CoverageCut.Piece> pieces, List<Geometry> neighbours) {
        for (int index : touched) {
            double before = parts.get(index).getArea();
            double after = pieces.stream().filter(piece -> piece.source() == index).mapToDouble(piece -> piece.area().getArea()).sum();
            if (!(after > 0 && Math.abs(after - before) <= Math.max(CoverageCut.AREA_TOLERANCE * before, CoverageCut.SLIVER))) {
                return new CoverageCut.Refused(
                    "a part would change its area from " + before + " to " + after + " square degrees", parts.get(index).getCoordinate());
            }
        }
        var coverage = new ArrayList<>(neighbours);
        pieces.forEach(piece -> coverage.add(piece.area()));
        // The two searches for faults take as long as each other.
        var faults = CompletableFuture.supplyAsync(() -> CoverageValidator.validate(coverage.toArray(Geometry[]::new)));
        for (var piece : pieces) {
            var invalid = new IsValidOp(piece.area()).getValidationError();
            if (invalid != null) {
                return new CoverageCut.Refused("a piece would be invalid: " + invalid.getMessage(), invalid.getCoordinate());
            }
        }
        for (var fault : faults.join()) {
            if (fault != null) {
                return new CoverageCut.Refused("edges of neighbours would no longer match", fault.getCoordinate());
            }
        }
        return new CoverageCut.Done(pieces);
    }

    private List<Geometry> neighbours() {
        var near = new ArrayList<Geometry>();
        var box = new Envelope();
        touched.forEach(index -> box.expandToInclude(parts.get(index).getEnvelopeInternal()));
        var recut = new HashSet<>(touched);
        for (int i = 0; i < parts.size(); i++) {
            if (!recut.contains(i) && box.intersects(parts.get(i).getEnvelopeInternal())) {
                near.add(parts.get(i));
            }
        }
        return near;
    }
}
