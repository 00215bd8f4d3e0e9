package araxes.cartography;

import araxes.geometry.CoverageMesh;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Turns a drawing into lines, texts and areas of one colour, which every format knows: the fills of units become the outlines of what
/// each fill covers, hatching becomes lines, symbols become outlines.
final class VectorForm {
    /// Closes the hairlines that antialiasing leaves between neighbouring areas.
    private static final double SEAM = 0.9;
    private static final int CORNERS_OF_A_CIRCLE = 24;
    private final double detail;

    /// @param detail pixels to a unit of drawing: vertices nearer than they show are left out
    VectorForm(double detail) {
        this.detail = detail;
    }

    List<Sheet> of(List<Sheet> sheets) {
        return sheets.stream().filter(sheet -> !sheet.items().isEmpty()).map(this::of).toList();
    }

    private Sheet of(Sheet sheet) {
        var items = new ArrayList<DisplayItem>();
        for (var item : sheet.items()) {
            switch (item) {
                case DisplayItem.UnitFills fills -> addUnits(fills, items);
                case DisplayItem.Area(var path, var fill) -> addArea(path, fill, items);
                case DisplayItem.Symbol symbol -> addSymbol(symbol, items);
                case DisplayItem.Line line -> items.add(line);
                case DisplayItem.Text text -> items.add(text);
            }
        }
        return new Sheet(sheet.name(), items);
    }

    private static void addArea(PixelPath path, Fill fill, List<DisplayItem> items) {
        if (fill.argb() >>> 24 != 0) {
            items.add(new DisplayItem.Area(path, Fill.plain(fill.argb())));
        }
        if (fill.isHatched()) {
            items.add(HatchLines.of(path, fill.pattern(), fill.patternArgb()));
        }
    }

    private static void addSymbol(DisplayItem.Symbol symbol, List<DisplayItem> items) {
        double x = symbol.x();
        double y = symbol.y();
        double half = symbol.size() / 2;
        double[] corners = switch (symbol.shape()) {
            case CIRCLE, RING -> circle(x, y, half);
            case SQUARE -> new double[] {x - half, y - half, x + half, y - half, x + half, y + half, x - half, y + half};
            case TRIANGLE -> new double[] {x, y - half, x + half, y + half, x - half, y + half};
            case DIAMOND -> new double[] {x, y - half, x + half, y, x, y + half, x - half, y};
        };
        var path = new PixelPath(List.of(corners), true);
        items.add(new DisplayItem.Area(path, Fill.plain(symbol.argb())));
        items.add(new DisplayItem.Line(path, Pen.solid(symbol.outlineArgb(), symbol.shape() == DisplayItem.SymbolShape.RING ? 1.6 : 0.9)));
    }

    private static double[] circle(double x, double y, double radius) {
        var corners = new double[2 * CORNERS_OF_A_CIRCLE];
        for (int i = 0; i < CORNERS_OF_A_CIRCLE; i++) {
            double angle = 2 * Math.PI * i / CORNERS_OF_A_CIRCLE;
            corners[2 * i] = x + radius * Math.cos(angle);
            corners[2 * i + 1] = y + radius * Math.sin(angle);
        }
        return corners;
    }

    private void addUnits(DisplayItem.UnitFills units, List<DisplayItem> items) {
        var clip = new PixelClip(units.viewport(), detail);
        Map<Fill, PixelPath> covered = new LinkedHashMap<>();
        for (var fill : new LinkedHashSet<>(units.fills())) {
            var rings = WorldShape.of(outline(units.mesh(), units.fills(), fill), true);
            clip.path(rings).ifPresent(path -> covered.put(fill, path));
        }
        covered.forEach((fill, path) -> items.add(new DisplayItem.Line(path, Pen.solid(fill.argb(), SEAM))));
        covered.forEach((fill, path) -> items.add(new DisplayItem.Area(path, Fill.plain(fill.argb()))));
        covered.forEach((fill, path) -> {
            if (fill.isHatched()) {
                items.add(HatchLines.of(path, fill.pattern(), fill.patternArgb()));
            }
        });
    }

    /// The rings around all units of a fill together.
    private static List<double[]> outline(CoverageMesh mesh, List<Fill> fills, Fill wanted) {
        var arcs = mesh.arcs().stream().filter(arc -> is(arc.left(), fills, wanted) != is(arc.right(), fills, wanted))
            .map(CoverageMesh.Arc::xy).toList();
        Map<Node, List<Integer>> ends = new HashMap<>();
        for (int i = 0; i < arcs.size(); i++) {
            ends.computeIfAbsent(Node.first(arcs.get(i)), _ -> new ArrayList<>()).add(i);
            ends.computeIfAbsent(Node.last(arcs.get(i)), _ -> new ArrayList<>()).add(i);
        }
        var rings = new ArrayList<double[]>();
        var used = new boolean[arcs.size()];
        for (int start = 0; start < arcs.size(); start++) {
            if (!used[start]) {
                rings.add(ring(start, arcs, ends, used));
            }
        }
        return rings;
    }

    private static boolean is(int unit, List<Fill> fills, Fill wanted) {
        return unit != CoverageMesh.OUTSIDE && fills.get(unit).equals(wanted);
    }

    private record Node(double x, double y) {
        static Node first(double[] xy) {
            return new Node(xy[0], xy[1]);
        }

        static Node last(double[] xy) {
            return new Node(xy[xy.length - 2], xy[xy.length - 1]);
        }
    }

    /// Follows arcs from node to node. Around an area as many arcs come to a node as leave it, so the walk ends where it began.
    private static double[] ring(int start, List<double[]> arcs, Map<Node, List<Integer>> ends, boolean[] used) {
        var points = new ArrayList<double[]>();
        int length = 0;
        var begin = Node.first(arcs.get(start));
        var at = begin;
        for (int next = start; next >= 0; next = at.equals(begin) ? -1 : unused(ends.getOrDefault(at, List.of()), used)) {
            used[next] = true;
            var arc = arcs.get(next);
            boolean forwards = Node.first(arc).equals(at);
            points.add(forwards ? arc : reversed(arc));
            length += arc.length;
            at = forwards ? Node.last(arc) : Node.first(arc);
        }
        var ring = new double[length];
        int size = 0;
        for (var part : points) {
            System.arraycopy(part, 0, ring, size, part.length);
            size += part.length;
        }
        return ring;
    }

    private static int unused(List<Integer> arcs, boolean[] used) {
        return arcs.stream().filter(arc -> !used[arc]).findFirst().orElse(-1);
    }

    private static double[] reversed(double[] xy) {
        var reversed = new double[xy.length];
        for (int i = 0; i < xy.length; i += 2) {
            reversed[i] = xy[xy.length - 2 - i];
            reversed[i + 1] = xy[xy.length - 1 - i];
        }
        return reversed;
    }
}
