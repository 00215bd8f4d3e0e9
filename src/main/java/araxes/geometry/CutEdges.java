package araxes.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.noding.NodedSegmentString;
import org.locationtech.jts.noding.Noder;
import org.locationtech.jts.noding.SegmentString;

/// The edges that take part in a cut: those of the parts, each once although neighbours share it and broken where three or more meet,
/// and those of the cutting area. Only edges near each other need noding.
final class CutEdges {
    private final List<Coordinate[]> clear = new ArrayList<>();
    private final List<Coordinate[]> crossing = new ArrayList<>();

    /// @param box where the cutting area's edges matter
    CutEdges(List<? extends Geometry> parts, Geometry cutter, Envelope box) {
        var knife = new STRtree();
        for (var ring : rings(cutter)) {
            for (var run : within(ring, box)) {
                crossing.add(run);
                for (int i = 1; i < run.length; i++) {
                    knife.insert(new Envelope(run[i - 1], run[i]), Boolean.TRUE);
                }
            }
        }
        knife.build();
        var reach = new Envelope();
        crossing.forEach(run -> reach.expandToInclude(CoordinateArrays.envelope(run)));
        for (var edge : edges(parts)) {
            split(edge, knife, reach);
        }
    }

    /// Into runs of segments near the knife and runs clear of it. No vertex where they meet lies on the knife.
    private void split(Coordinate[] edge, STRtree knife, Envelope reach) {
        int start = 0;
        boolean near = isNear(edge, 1, knife, reach);
        for (int i = 2; i <= edge.length; i++) {
            boolean next = i < edge.length && isNear(edge, i, knife, reach);
            if (i == edge.length || next != near) {
                (near ? crossing : clear).add(start == 0 && i == edge.length ? edge : Arrays.copyOfRange(edge, start, i));
                start = i - 1;
                near = next;
            }
        }
    }

    /// How far the cutting area's edges go that meet the box. Every part they cross gets their vertices, be it outside the box.
    static Envelope reach(Geometry cutter, Envelope box) {
        var reach = new Envelope(box);
        for (var ring : rings(cutter)) {
            for (var run : within(ring, box)) {
                for (var point : run) {
                    reach.expandToInclude(point);
                }
            }
        }
        return reach;
    }

    /// For a noder that moves no vertex: only the edges near each other are noded.
    Collection<SegmentString> noded(Noder noder) {
        var edges = nodedBy(noder, strings(crossing));
        edges.addAll(strings(clear));
        return edges;
    }

    /// For a noder that may move vertices: all edges are noded, so that those which share a vertex move together.
    Collection<SegmentString> allNoded(Noder noder) {
        var edges = strings(crossing);
        edges.addAll(strings(clear));
        return nodedBy(noder, edges);
    }

    private static List<SegmentString> nodedBy(Noder noder, List<SegmentString> edges) {
        noder.computeNodes(edges);
        var noded = new ArrayList<SegmentString>();
        for (var edge : noder.getNodedSubstrings()) {
            noded.add((SegmentString) edge);
        }
        return noded;
    }

    private static List<SegmentString> strings(List<Coordinate[]> edges) {
        var strings = new ArrayList<SegmentString>();
        edges.forEach(edge -> strings.add(new NodedSegmentString(edge, null)));
        return strings;
    }

    private static boolean isNear(Coordinate[] edge, int i, STRtree knife, Envelope reach) {
        return reach.intersects(edge[i - 1], edge[i]) && !knife.query(new Envelope(edge[i - 1], edge[i])).isEmpty();
    }

    private static List<Coordinate[]> edges(List<? extends Geometry> parts) {
        var rings = parts.stream().flatMap(part -> rings(part).stream()).toList();
        var degrees = degrees(rings);
        Set<Segment> seen = new HashSet<>();
        var edges = new ArrayList<Coordinate[]>();
        for (var ring : rings) {
            int start = -1;
            for (int i = 1; i < ring.length; i++) {
                boolean fresh = seen.add(Segment.between(ring[i - 1], ring[i]));
                if (start >= 0 && (!fresh || degrees.get(ring[i - 1]) != 2)) {
                    edges.add(Arrays.copyOfRange(ring, start, i));
                    start = -1;
                }
                if (fresh && start < 0) {
                    start = i - 1;
                }
            }
            if (start >= 0) {
                edges.add(Arrays.copyOfRange(ring, start, ring.length));
            }
        }
        return edges;
    }

    /// How many edges meet in each vertex.
    private static Map<Coordinate, Integer> degrees(List<Coordinate[]> rings) {
        Set<Segment> seen = new HashSet<>();
        var degrees = new HashMap<Coordinate, Integer>();
        for (var ring : rings) {
            for (int i = 1; i < ring.length; i++) {
                if (seen.add(Segment.between(ring[i - 1], ring[i]))) {
                    degrees.merge(ring[i - 1], 1, Integer::sum);
                    degrees.merge(ring[i], 1, Integer::sum);
                }
            }
        }
        return degrees;
    }

    /// The runs of the ring that meet the box; the whole ring if all of it does.
    private static List<Coordinate[]> within(Coordinate[] ring, Envelope box) {
        var runs = new ArrayList<Coordinate[]>();
        int start = -1;
        for (int i = 1; i < ring.length; i++) {
            boolean meets = box.intersects(ring[i - 1], ring[i]);
            if (meets && start < 0) {
                start = i - 1;
            } else if (!meets && start >= 0) {
                runs.add(Arrays.copyOfRange(ring, start, i));
                start = -1;
            }
        }
        if (start >= 0) {
            runs.add(Arrays.copyOfRange(ring, start, ring.length));
        }
        return runs;
    }

    static List<Coordinate[]> rings(Geometry polygonal) {
        var rings = new ArrayList<Coordinate[]>();
        for (var line : LinearComponentExtracter.getLines(polygonal)) {
            rings.add(CoordinateArrays.removeRepeatedPoints(((LineString) line).getCoordinates()));
        }
        return rings;
    }
}
