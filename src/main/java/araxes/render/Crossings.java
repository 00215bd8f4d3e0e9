package araxes.render;

import araxes.cartography.Viewport;
import araxes.geometry.CoverageMesh;
import java.util.Arrays;

/// Where the arcs of the mesh cross each sampling line, west to east, with the unit that begins there.
final class Crossings {
    /// Sampling lines in a row of pixels.
    static final int LINES_PER_ROW = 4;
    /// Crossings nearer than this, in pixels, may be the same node.
    private static final double TIE = 1e-6;
    /// First crossing of each line; one more entry than lines.
    final int[] lineStart;
    final double[] x;
    final short[] unit;
    private final short[] ended;

    Crossings(CoverageMesh mesh, Viewport viewport, int lines) {
        var counts = new int[lines + 1];
        eachCrossing(mesh, viewport, lines, (line, _, _, _) -> counts[line + 1]++);
        for (int line = 0; line < lines; line++) {
            counts[line + 1] += counts[line];
        }
        lineStart = counts;
        x = new double[counts[lines]];
        unit = new short[counts[lines]];
        ended = new short[counts[lines]];
        var next = Arrays.copyOf(counts, lines);
        eachCrossing(mesh, viewport, lines, (line, crossingX, ends, begins) -> insert(line, next[line]++, crossingX, ends, begins));
        for (int line = 0; line < lines; line++) {
            orderTies(lineStart[line], lineStart[line + 1]);
        }
    }

    /// Keeps the crossings of a line sorted; they come nearly in order and are few.
    private void insert(int line, int end, double crossingX, int ends, int begins) {
        int at = end;
        while (at > lineStart[line] && x[at - 1] > crossingX) {
            x[at] = x[at - 1];
            unit[at] = unit[at - 1];
            ended[at] = ended[at - 1];
            at--;
        }
        x[at] = crossingX;
        unit[at] = (short) begins;
        ended[at] = (short) ends;
    }

    /// Where arcs meet in a node on the line, their order follows from the units: each begins where the one before ended.
    private void orderTies(int from, int to) {
        short current = CoverageMesh.OUTSIDE;
        for (int i = from; i < to; i++) {
            for (int j = i + 1; ended[i] != current && j < to && x[j] - x[i] < TIE; j++) {
                if (ended[j] == current) {
                    swap(i, j);
                }
            }
            current = unit[i];
        }
    }

    private void swap(int i, int j) {
        short begins = unit[i];
        short ends = ended[i];
        unit[i] = unit[j];
        ended[i] = ended[j];
        unit[j] = begins;
        ended[j] = ends;
    }

    private interface Receiver {
        void accept(int line, double x, int unitToTheWest, int unitToTheEast);
    }

    private static void eachCrossing(CoverageMesh mesh, Viewport viewport, int lines, Receiver receiver) {
        double scale = viewport.worldSize();
        double left = viewport.pixelX(0);
        double top = viewport.pixelY(0);
        int right = viewport.width();
        for (var arc : mesh.arcs()) {
            var xy = arc.xy();
            double fromX = xy[0] * scale + left;
            double fromLine = (xy[1] * scale + top) * LINES_PER_ROW - 0.5;
            for (int i = 2; i < xy.length; i += 2) {
                double toX = xy[i] * scale + left;
                double toLine = (xy[i + 1] * scale + top) * LINES_PER_ROW - 0.5;
                if (fromX < right || toX < right) {
                    // Screen y points down: an edge that goes down the screen has its left unit in the east.
                    boolean down = toLine > fromLine;
                    double upper = Math.min(fromLine, toLine);
                    double lower = Math.max(fromLine, toLine);
                    int first = (int) Math.max(0, Math.ceil(upper));
                    int end = (int) Math.min(lines, Math.ceil(lower));
                    double slope = first < end ? (toX - fromX) / (toLine - fromLine) : 0;
                    for (int line = first; line < end; line++) {
                        receiver.accept(line, fromX + (line - fromLine) * slope, down ? arc.right() : arc.left(),
                            down ? arc.left() : arc.right());
                    }
                }
                fromX = toX;
                fromLine = toLine;
            }
        }
    }
}
