package araxes.geometry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/// How long the border is between every two parts of a coverage, and between each part and what lies outside. Geodesic kilometres.
///
/// Parts are neighbours when they share an edge; touching in a point does not count.
public final class SharedBorders {
    /// The index that stands for no part: the outside, or a part that another coverage does not have.
    public static final int OUTSIDE = -1;

    private final List<Border> borders;
    private final List<OuterBorder> outerBorders;
    private final Map<Segment, Sides> sides;

    /// @param first index of a part, less than `second`
    public record Border(int first, int second, double kilometres) {}

    /// @param facing what lies on the other side, as [OuterNeighbours] names it
    public record OuterBorder(int part, String facing, double kilometres) {}

    private SharedBorders(Tally tally, Map<Segment, Sides> sides) {
        borders = tally.borders();
        outerBorders = tally.outerBorders();
        this.sides = sides;
    }

    /// @param parts a valid coverage
    /// @param outside what lies beyond its outer edges
    public static SharedBorders of(List<? extends Geometry> parts, OuterNeighbours outside) {
        var open = new HashMap<Segment, Integer>(16384);
        var sides = new HashMap<Segment, Sides>(16384);
        var tally = new Tally();
        for (int part = 0; part < parts.size(); part++) {
            for (var segment : segments(parts.get(part))) {
                var other = open.remove(segment);
                if (other == null) {
                    open.put(segment, part);
                } else {
                    double length = segment.kilometres();
                    sides.put(segment, new Sides(other, part, length));
                    tally.between(other, part, length);
                }
            }
        }
        open.forEach((segment, part) -> {
            double length = segment.kilometres();
            sides.put(segment, new Sides(part, OUTSIDE, length));
            tally.outer(part, outside.beyond(segment), length);
        });
        return new SharedBorders(tally, sides);
    }

    /// The borders after some parts of this coverage were cut: only edges of new parts are measured.
    ///
    /// @param parts the coverage as it is now
    /// @param known for each of them the index of the same part in this coverage, or [#OUTSIDE] for a new one
    public SharedBorders recut(List<? extends Geometry> parts, int[] known, OuterNeighbours outside) {
        var now = new HashMap<Integer, Integer>();
        for (int i = 0; i < known.length; i++) {
            if (known[i] != OUTSIDE) {
                now.put(known[i], i);
            }
        }
        var tally = new Tally();
        for (var border : borders) {
            if (now.get(border.first()) instanceof Integer first && now.get(border.second()) instanceof Integer second) {
                tally.between(first, second, border.kilometres());
            }
        }
        for (var border : outerBorders) {
            if (now.get(border.part()) instanceof Integer part) {
                tally.outer(part, border.facing(), border.kilometres());
            }
        }
        var open = new HashMap<Segment, Integer>();
        for (int part = 0; part < parts.size(); part++) {
            if (known[part] != OUTSIDE) {
                continue;
            }
            for (var segment : segments(parts.get(part))) {
                var old = sides.get(segment);
                var beside = old == null ? null : now.containsKey(old.first()) ? now.get(old.first()) : now.get(old.second());
                if (old != null && beside != null) {
                    tally.between(part, beside, old.kilometres());
                } else {
                    var other = open.remove(segment);
                    if (other == null) {
                        open.put(segment, part);
                    } else {
                        tally.between(other, part, old != null ? old.kilometres() : segment.kilometres());
                    }
                }
            }
        }
        open.forEach((segment, part) -> tally.outer(part, outside.beyond(segment), segment.kilometres()));
        return new SharedBorders(tally, Map.of());
    }

    private static List<Segment> segments(Geometry polygonal) {
        var segments = new ArrayList<Segment>();
        for (var line : LinearComponentExtracter.getLines(polygonal)) {
            var points = ((LineString) line).getCoordinates();
            for (int i = 1; i < points.length; i++) {
                if (!points[i].equals2D(points[i - 1])) {
                    segments.add(Segment.between(points[i - 1], points[i]));
                }
            }
        }
        return segments;
    }

    /// The parts on either side of an edge; the second is [#OUTSIDE] for an outer edge.
    private record Sides(int first, int second, double kilometres) {}

    /// Lengths added up by pair of parts, and by part and what it faces.
    private static final class Tally {
        private final Map<Long, double[]> shared = new TreeMap<>();
        private final Map<Integer, Map<String, double[]>> facing = new TreeMap<>();

        void between(int one, int other, double length) {
            if (one != other) {
                shared.computeIfAbsent((long) Math.min(one, other) << 32 | Math.max(one, other), _ -> new double[1])[0] += length;
            }
        }

        void outer(int part, String beyond, double length) {
            facing.computeIfAbsent(part, _ -> new TreeMap<>()).computeIfAbsent(beyond, _ -> new double[1])[0] += length;
        }

        List<Border> borders() {
            var borders = new ArrayList<Border>();
            shared.forEach((pair, length) -> borders.add(new Border((int) (pair >> 32), pair.intValue(), length[0])));
            return List.copyOf(borders);
        }

        List<OuterBorder> outerBorders() {
            var outer = new ArrayList<OuterBorder>();
            facing.forEach((part, lengths) -> lengths.forEach((name, length) -> outer.add(new OuterBorder(part, name, length[0]))));
            return List.copyOf(outer);
        }
    }

    /// Between parts, ordered by part.
    public List<Border> between() {
        return borders;
    }

    /// With the outside, ordered by part.
    public List<OuterBorder> outer() {
        return outerBorders;
    }
}
