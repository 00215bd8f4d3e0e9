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
    private final List<Border> borders;
    private final List<OuterBorder> outerBorders;

    /// @param first index of a part, less than `second`
    public record Border(int first, int second, double kilometres) {}

    /// @param facing what lies on the other side, as [OuterNeighbours] names it
    public record OuterBorder(int part, String facing, double kilometres) {}

    private SharedBorders(List<Border> borders, List<OuterBorder> outerBorders) {
        this.borders = List.copyOf(borders);
        this.outerBorders = List.copyOf(outerBorders);
    }

    /// @param parts a valid coverage
    /// @param outside what lies beyond its outer edges
    public static SharedBorders of(List<? extends Geometry> parts, OuterNeighbours outside) {
        var open = new HashMap<Segment, Integer>(16384);
        var shared = new HashMap<Long, double[]>();
        for (int part = 0; part < parts.size(); part++) {
            for (var line : LinearComponentExtracter.getLines(parts.get(part))) {
                var points = ((LineString) line).getCoordinates();
                for (int i = 1; i < points.length; i++) {
                    if (points[i].equals2D(points[i - 1])) {
                        continue;
                    }
                    var segment = Segment.between(points[i - 1], points[i]);
                    var other = open.remove(segment);
                    if (other == null) {
                        open.put(segment, part);
                    } else if (other != part) {
                        shared.computeIfAbsent((long) other << 32 | part, key -> new double[1])[0] += segment.kilometres();
                    }
                }
            }
        }
        var borders = new ArrayList<Border>();
        new TreeMap<>(shared).forEach((pair, length) -> borders.add(new Border((int) (pair >> 32), pair.intValue(), length[0])));
        var facing = new TreeMap<Integer, Map<String, double[]>>();
        open.forEach((segment, part) -> facing.computeIfAbsent(part, key -> new TreeMap<>())
            .computeIfAbsent(outside.beyond(segment), key -> new double[1])[0] += segment.kilometres());
        var outer = new ArrayList<OuterBorder>();
        facing.forEach((part, lengths) -> lengths.forEach((name, length) -> outer.add(new OuterBorder(part, name, length[0]))));
        return new SharedBorders(borders, outer);
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
