package araxes.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.noding.IntersectionAdder;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.Noder;
import org.locationtech.jts.noding.OrientedCoordinateArray;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.noding.snap.SnappingNoder;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.operation.valid.IsValidOp;

/// What became of a coverage when an area was cut out of it: the parts that the area touches, anew, or the reason why it cannot be done.
///
/// Overlaying each part with the area by itself would give neighbours shared edges that differ in the last bit. So all edges of the
/// touched parts and of the cutting area are noded together, once, and the faces between them are handed out to the parts. Neighbours
/// thereby share every new vertex, and the result is a coverage again. It is checked before it is handed back: a coverage, valid
/// polygons, no area lost or gained.
public sealed interface CoverageCut {
    /// @param pieces of the touched parts only, each part's pieces together, in the order of the parts
    record Done(List<Piece> pieces) implements CoverageCut {
        public Done {
            pieces = List.copyOf(pieces);
        }
    }

    /// @param reason in English, technical
    record Refused(String reason, Coordinate where) implements CoverageCut {}

    /// @param source index of the part it belongs to
    /// @param inside whether it lies in the cutting area
    /// @param area polygon or multipolygon
    record Piece(int source, boolean inside, Geometry area) {}

    /// Share of a part's area that may go astray by rounding; larger losses are refused, unless smaller than a sliver.
    double AREA_TOLERANCE = 1e-9;

    /// Faces smaller than this, in square degrees (about 10 m²), are left with the rest of their part instead of being cut off.
    double SLIVER = 1e-9;

    /// @param parts polygons or multipolygons that form a valid coverage
    /// @param cutter polygonal, in the same coordinates
    static CoverageCut of(List<? extends Geometry> parts, Geometry cutter) {
        return of(parts, cutter, part -> true);
    }

    /// @param mayCut says by index which parts may be divided; the others only get the vertices their neighbours get
    static CoverageCut of(List<? extends Geometry> parts, Geometry cutter, IntPredicate mayCut) {
        return new Cutter(parts, cutter, mayCut).cut();
    }
}

/// One cut. Not reusable.
final class Cutter {
    /// Tried when floating-point noding leaves a fault: vertices nearer than this (degrees, 0.1 mm) become one.
    private static final double SNAP = 1e-9;

    private final List<? extends Geometry> parts;
    private final Geometry cutter;
    private final IntPredicate mayCut;
    private final List<Integer> touched = new ArrayList<>();
    private final GeometryFactory factory;

    Cutter(List<? extends Geometry> parts, Geometry cutter, IntPredicate mayCut) {
        this.parts = parts;
        this.cutter = cutter;
        this.mayCut = mayCut;
        this.factory = cutter.getFactory();
    }

    CoverageCut cut() {
        if (cutter.isEmpty()) {
            return new CoverageCut.Done(List.of());
        }
        var invalid = new IsValidOp(cutter).getValidationError();
        if (invalid != null) {
            return new CoverageCut.Refused("the cutting area is invalid: " + invalid.getMessage(), invalid.getCoordinate());
        }
        var prepared = PreparedGeometryFactory.prepare(cutter);
        var box = cutter.getEnvelopeInternal();
        for (int i = 0; i < parts.size(); i++) {
            if (box.intersects(parts.get(i).getEnvelopeInternal()) && prepared.intersects(parts.get(i))) {
                touched.add(i);
            }
        }
        if (touched.isEmpty()) {
            return new CoverageCut.Done(List.of());
        }
        var centre = box.centre();
        CoverageCut result = new CoverageCut.Refused("not tried", centre);
        for (var noder : List.of(new MCIndexNoder(new IntersectionAdder(new RobustLineIntersector())), new SnappingNoder(SNAP))) {
            try {
                result = faces(noder);
            } catch (TopologyException | IllegalArgumentException | IllegalStateException e) {
                // JTS reports geometry it cannot node or polygonise this way only.
                result = new CoverageCut.Refused("the edges cannot be noded: " + e.getMessage(), centre);
            }
            if (result instanceof CoverageCut.Done) {
                break;
            }
        }
        return result;
    }

    private CoverageCut faces(Noder noder) {
        noder.computeNodes(edges());
        var polygonizer = new Polygonizer();
        var seen = new HashSet<OrientedCoordinateArray>();
        for (var edge : substrings(noder)) {
            var points = edge.getCoordinates();
            if (points.length > 1 && seen.add(new OrientedCoordinateArray(points))) {
                polygonizer.add(factory.createLineString(points));
            }
        }
        var inside = new IndexedPointInAreaLocator(cutter);
        var owners = touched.stream().map(i -> (PointOnGeometryLocator) new IndexedPointInAreaLocator(parts.get(i))).toList();
        var pieces = new TreeMap<Integer, List<Polygon>>();
        for (var face : polygonizer.getPolygons()) {
            var polygon = (Polygon) face;
            var point = polygon.getInteriorPoint().getCoordinate();
            int owner = ownerOf(point, owners);
            if (owner >= 0) {
                boolean within = mayCut.test(touched.get(owner)) && polygon.getArea() > CoverageCut.SLIVER && inside.locate(point) == Location.INTERIOR;
                pieces.computeIfAbsent(2 * owner + (within ? 1 : 0), key -> new ArrayList<>()).add(polygon);
            }
        }
        var result = new ArrayList<CoverageCut.Piece>();
        pieces.forEach((key, polygons) ->
            result.add(new CoverageCut.Piece(touched.get(key / 2), key % 2 == 1, together(polygons))));
        return checked(result);
    }

    private int ownerOf(Coordinate point, List<PointOnGeometryLocator> owners) {
        for (int i = 0; i < owners.size(); i++) {
            if (parts.get(touched.get(i)).getEnvelopeInternal().intersects(point) && owners.get(i).locate(point) == Location.INTERIOR) {
                return i;
            }
        }
        return -1;
    }

    private Geometry together(List<Polygon> polygons) {
        return polygons.size() == 1 ? polygons.getFirst() : CoverageUnion.union(polygons.toArray(Geometry[]::new));
    }

    /// The edges of the touched parts, each once although neighbours share it, and the edges of the cutter.
    private List<SegmentString> edges() {
        var strings = new ArrayList<SegmentString>();
        Set<Segment> seen = new HashSet<>();
        for (int index : touched) {
            for (var ring : rings(parts.get(index))) {
                addUnseen(ring.getCoordinates(), seen, strings);
            }
        }
        for (var ring : rings(cutter)) {
            strings.add(new NodedSegmentString(CoordinateArrays.removeRepeatedPoints(ring.getCoordinates()), null));
        }
        return strings;
    }

    private static void addUnseen(Coordinate[] ring, Set<Segment> seen, List<SegmentString> strings) {
        int start = -1;
        for (int i = 1; i < ring.length; i++) {
            boolean fresh = !ring[i].equals2D(ring[i - 1]) && seen.add(Segment.between(ring[i - 1], ring[i]));
            if (fresh && start < 0) {
                start = i - 1;
            } else if (!fresh && start >= 0) {
                strings.add(new NodedSegmentString(Arrays.copyOfRange(ring, start, i), null));
                start = -1;
            }
        }
        if (start >= 0) {
            strings.add(new NodedSegmentString(Arrays.copyOfRange(ring, start, ring.length), null));
        }
    }

    private CoverageCut checked(List<CoverageCut.Piece> pieces) {
        for (int index : touched) {
            double before = parts.get(index).getArea();
            double after = pieces.stream().filter(piece -> piece.source() == index).mapToDouble(piece -> piece.area().getArea()).sum();
            if (!(after > 0 && Math.abs(after - before) <= Math.max(CoverageCut.AREA_TOLERANCE * before, CoverageCut.SLIVER))) {
                return new CoverageCut.Refused(
                    "a part would change its area from " + before + " to " + after + " square degrees", parts.get(index).getCoordinate());
            }
        }
        for (var piece : pieces) {
            var invalid = new IsValidOp(piece.area()).getValidationError();
            if (invalid != null) {
                return new CoverageCut.Refused("a piece would be invalid: " + invalid.getMessage(), invalid.getCoordinate());
            }
        }
        // The neighbours of the touched parts are checked with them: snapping may have moved an edge they share.
        var near = new ArrayList<Geometry>(pieces.stream().map(CoverageCut.Piece::area).toList());
        var box = new Envelope();
        near.forEach(piece -> box.expandToInclude(piece.getEnvelopeInternal()));
        var recut = new HashSet<>(touched);
        for (int i = 0; i < parts.size(); i++) {
            if (!recut.contains(i) && box.intersects(parts.get(i).getEnvelopeInternal())) {
                near.add(parts.get(i));
            }
        }
        for (var fault : CoverageValidator.validate(near.toArray(Geometry[]::new))) {
            if (fault != null) {
                return new CoverageCut.Refused("edges of neighbours would no longer match", fault.getCoordinate());
            }
        }
        return new CoverageCut.Done(pieces);
    }

    private static List<LineString> rings(Geometry polygonal) {
        var rings = new ArrayList<LineString>();
        for (var line : LinearComponentExtracter.getLines(polygonal)) {
            rings.add((LineString) line);
        }
        return rings;
    }

    private static Collection<SegmentString> substrings(Noder noder) {
        var strings = new ArrayList<SegmentString>();
        for (var string : noder.getNodedSubstrings()) {
            strings.add((SegmentString) string);
        }
        return strings;
    }
}
