package araxes.cartography;

import araxes.model.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Hatching as lines cut at the outline of an area, in the places of [Hatching]: from the picture's corner, so that neighbours' lines meet.
final class HatchLines {
    private static final double PERIOD = Hatching.SIZE;
    private static final double DIAGONAL_WIDTH = 1.15;
    private static final double STRAIGHT_WIDTH = 1.6;
    private static final double DOT = 2.5;

    private HatchLines() {}

    static DisplayItem.Line of(PixelPath area, Pattern pattern, int argb) {
        var lines = new ArrayList<double[]>();
        switch (pattern) {
            case NONE -> { }
            case DIAGONAL -> add(area, 1, 1, 4.5, lines);
            case BACK_DIAGONAL -> add(area, -1, 1, 4.5, lines);
            case CROSS -> {
                add(area, 1, 1, 4.5, lines);
                add(area, -1, 1, 4.5, lines);
            }
            case HORIZONTAL -> add(area, 0, 1, 4, lines);
            case VERTICAL -> add(area, 1, 0, 4, lines);
            case DOTS -> {
                addDots(area, 2, lines);
                addDots(area, 6, lines);
            }
        }
        double width = switch (pattern) {
            case NONE, DIAGONAL, BACK_DIAGONAL, CROSS -> DIAGONAL_WIDTH;
            case HORIZONTAL, VERTICAL -> STRAIGHT_WIDTH;
            case DOTS -> DOT;
        };
        return new DisplayItem.Line(new PixelPath(lines, false), Pen.solid(argb, width));
    }

    /// Adds the parts inside the area of all lines a·x + b·y = offset + n · period.
    private static void add(PixelPath area, int a, int b, double offset, List<double[]> lines) {
        double square = a * a + b * b;
        var crossings = new Crossings(area, a, b, offset);
        for (int n = crossings.first; n <= crossings.last; n++) {
            double level = offset + n * PERIOD;
            var along = crossings.on(n);
            for (int i = 0; i + 1 < along.length; i += 2) {
                lines.add(new double[] {(a * level - b * along[i]) / square, (b * level + a * along[i]) / square,
                    (a * level - b * along[i + 1]) / square, (b * level + a * along[i + 1]) / square});
            }
        }
    }

    /// Dots are whole or not there: a line of no length with round ends.
    private static void addDots(PixelPath area, double offset, List<double[]> lines) {
        var crossings = new Crossings(area, 0, -1, -offset);
        for (int n = crossings.first; n <= crossings.last; n++) {
            double y = offset - n * PERIOD;
            var along = crossings.on(n);
            for (int i = 0; i + 1 < along.length; i += 2) {
                for (double x = offset + Math.ceil((along[i] - offset) / PERIOD) * PERIOD; x <= along[i + 1]; x += PERIOD) {
                    lines.add(new double[] {x, y, x + 0.01, y});
                }
            }
        }
    }

    /// Where a family of parallel lines crosses the outline, measured along each line in the direction (-b, a).
    private static final class Crossings {
        final int first;
        final int last;
        private final double[][] along;
        private final int[] counts;

        Crossings(PixelPath area, int a, int b, double offset) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (var ring : area.parts()) {
                for (int i = 0; i < ring.length; i += 2) {
                    double level = (a * ring[i] + b * ring[i + 1] - offset) / PERIOD;
                    least = Math.min(least, level);
                    most = Math.max(most, level);
                }
            }
            first = (int) Math.ceil(least);
            last = (int) Math.floor(most);
            along = new double[Math.max(0, last - first + 1)][8];
            counts = new int[along.length];
            for (var ring : area.parts()) {
                for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
                    add((a * ring[j] + b * ring[j + 1] - offset) / PERIOD, -b * ring[j] + a * ring[j + 1],
                        (a * ring[i] + b * ring[i + 1] - offset) / PERIOD, -b * ring[i] + a * ring[i + 1]);
                }
            }
        }

        /// An edge from one level to another; half-open, so that a vertex on a line counts once.
        private void add(double fromLevel, double from, double toLevel, double to) {
            int start = (int) Math.floor(Math.min(fromLevel, toLevel)) + 1;
            int end = (int) Math.floor(Math.max(fromLevel, toLevel));
            for (int n = start; n <= end; n++) {
                int line = n - first;
                if (line >= 0 && line < along.length) {
                    if (counts[line] == along[line].length) {
                        along[line] = Arrays.copyOf(along[line], 2 * counts[line]);
                    }
                    along[line][counts[line]++] = from + (n - fromLevel) / (toLevel - fromLevel) * (to - from);
                }
            }
        }

        double[] on(int n) {
            var sorted = Arrays.copyOf(along[n - first], counts[n - first]);
            Arrays.sort(sorted);
            return sorted;
        }
    }
}
