package araxes.render;

import araxes.cartography.Viewport;
import araxes.geometry.CoverageMesh;
import java.util.Arrays;

/// Which unit covers each pixel of a viewport, computed once, so that a step in time only looks colours up.
///
/// Each row of pixels is cut into runs of one unit; pixels that several units share keep the part of each, so that edges
/// stay smooth whatever the colours. Parts are exact along the row and sampled at four lines within it.
final class UnitRaster {
    static final int OUTSIDE = CoverageMesh.OUTSIDE;
    private static final int LINES_PER_ROW = Crossings.LINES_PER_ROW;
    /// Parts of a pixel add up to this.
    static final int WHOLE = 256;

    final int width;
    final int height;
    /// First run of each row; one more entry than rows.
    final int[] rowRuns;
    /// First column of each run.
    final short[] runStart;
    final short[] runLength;
    /// Unit of each run, or [#OUTSIDE].
    final short[] runUnit;
    /// First shared pixel of each row; one more entry than rows.
    final int[] rowShared;
    final short[] sharedColumn;
    /// First part of each shared pixel; one more entry than shared pixels.
    final int[] sharedParts;
    final short[] partUnit;
    final short[] partWeight;
    /// Smallest box around each unit's pixels: x, y, right (exclusive), bottom (exclusive).
    private final int[] boxes;

    UnitRaster(CoverageMesh mesh, Viewport viewport) {
        width = viewport.width();
        height = viewport.height();
        if (mesh.unitCount() > Short.MAX_VALUE) {
            throw new IllegalArgumentException("At most " + Short.MAX_VALUE + " units, not " + mesh.unitCount());
        }
        boxes = new int[4 * mesh.unitCount()];
        for (int unit = 0; unit < mesh.unitCount(); unit++) {
            boxes[4 * unit] = width;
            boxes[4 * unit + 1] = height;
        }
        var crossings = new Crossings(mesh, viewport, height * LINES_PER_ROW);
        var rows = new RowBuilder(crossings);
        rowRuns = new int[height + 1];
        rowShared = new int[height + 1];
        for (int row = 0; row < height; row++) {
            rows.add(row);
            rowRuns[row + 1] = rows.runStart.size();
            rowShared[row + 1] = rows.sharedColumn.size();
        }
        rows.sharedParts.add(rows.partUnit.size());
        runStart = rows.runStart.toShorts();
        runLength = rows.runLength.toShorts();
        runUnit = rows.runUnit.toShorts();
        sharedColumn = rows.sharedColumn.toShorts();
        sharedParts = rows.sharedParts.toInts();
        partUnit = rows.partUnit.toShorts();
        partWeight = rows.partWeight.toShorts();
    }

    /// The smallest box around the pixels the unit has a part in; empty if it has none.
    PixelBox boxOf(int unit) {
        int x = boxes[4 * unit];
        int y = boxes[4 * unit + 1];
        return x >= boxes[4 * unit + 2] ? PixelBox.EMPTY
            : new PixelBox(x, y, boxes[4 * unit + 2] - x, boxes[4 * unit + 3] - y);
    }

    private void include(int unit, int row, int from, int to) {
        if (unit != OUTSIDE) {
            boxes[4 * unit] = Math.min(boxes[4 * unit], from);
            boxes[4 * unit + 1] = Math.min(boxes[4 * unit + 1], row);
            boxes[4 * unit + 2] = Math.max(boxes[4 * unit + 2], to);
            boxes[4 * unit + 3] = Math.max(boxes[4 * unit + 3], row + 1);
        }
    }

    /// Turns the crossings of the lines of one row of pixels into runs and shared pixels.
    private final class RowBuilder {
        final IntList runStart = new IntList();
        final IntList runLength = new IntList();
        final IntList runUnit = new IntList();
        final IntList sharedColumn = new IntList();
        final IntList sharedParts = new IntList();
        final IntList partUnit = new IntList();
        final IntList partWeight = new IntList();
        private final Crossings crossings;
        /// Unit of each pixel along the line looked at; valid where the pixel is not shared.
        private final short[] units = new short[width];
        private final boolean[] shared = new boolean[width];
        /// For each shared pixel of the row the area of each unit in it: few, so a short list a pixel.
        private static final int MOST_PARTS = 6;
        private final short[] areaUnit = new short[width * MOST_PARTS];
        private final double[] area = new double[width * MOST_PARTS];
        private final int[] areas = new int[width];

        RowBuilder(Crossings crossings) {
            this.crossings = crossings;
        }

        void add(int row) {
            Arrays.fill(shared, false);
            for (int line = 0; line < LINES_PER_ROW; line++) {
                int first = line;
                eachSpan(row * LINES_PER_ROW + line, (unit, from, to) -> classify(unit, from, to, first == 0));
            }
            boolean anyShared = false;
            for (int column = 0; column < width; column++) {
                anyShared |= shared[column];
            }
            if (anyShared) {
                Arrays.fill(areas, 0);
                for (int line = 0; line < LINES_PER_ROW; line++) {
                    eachSpan(row * LINES_PER_ROW + line, this::addArea);
                }
            }
            int column = 0;
            while (column < width) {
                if (shared[column]) {
                    addShared(row, column++);
                } else {
                    int start = column;
                    short unit = units[start];
                    while (column < width && !shared[column] && units[column] == unit) {
                        column++;
                    }
                    runStart.add(start);
                    runLength.add(column - start);
                    runUnit.add(unit);
                    include(unit, row, start, column);
                }
            }
        }

        private interface SpanReceiver {
            void accept(short unit, double from, double to);
        }

        private void eachSpan(int line, SpanReceiver receiver) {
            double from = 0;
            short unit = OUTSIDE;
            for (int i = crossings.lineStart[line]; i < crossings.lineStart[line + 1]; i++) {
                double x = Math.min(crossings.x[i], width);
                if (x > from) {
                    receiver.accept(unit, from, x);
                    from = x;
                }
                unit = crossings.unit[i];
            }
            if (from < width) {
                receiver.accept(unit, from, width);
            }
        }

        private void classify(short unit, double from, double to, boolean firstLine) {
            int firstWhole = (int) Math.ceil(from);
            int endWhole = (int) to;
            if (firstWhole > from) {
                shared[firstWhole - 1] = true;
            }
            if (endWhole < to) {
                shared[endWhole] = true;
            }
            if (firstLine) {
                if (firstWhole < endWhole) {
                    Arrays.fill(units, firstWhole, endWhole, unit);
                }
            } else {
                for (int column = firstWhole; column < endWhole; column++) {
                    if (units[column] != unit) {
                        shared[column] = true;
                    }
                }
            }
        }

        private void addArea(short unit, double from, double to) {
            int end = Math.min(width, (int) Math.ceil(to));
            for (int column = (int) from; column < end; column++) {
                if (shared[column]) {
                    addArea(unit, column, Math.min(to, column + 1.0) - Math.max(from, column));
                }
            }
        }

        private void addArea(short unit, int column, double part) {
            int base = column * MOST_PARTS;
            int count = areas[column];
            for (int i = 0; i < count; i++) {
                if (areaUnit[base + i] == unit) {
                    area[base + i] += part;
                    return;
                }
            }
            if (count < MOST_PARTS) {
                areaUnit[base + count] = unit;
                area[base + count] = part;
                areas[column]++;
            } else {
                area[base] += part; // a seventh unit in one pixel: too small to be seen
            }
        }

        private void addShared(int row, int column) {
            sharedColumn.add(column);
            sharedParts.add(partUnit.size());
            int base = column * MOST_PARTS;
            int left = WHOLE;
            double areaLeft = LINES_PER_ROW;
            for (int i = 0; i < areas[column]; i++) {
                double part = area[base + i];
                int weight = areaLeft <= 0 ? 0 : (int) Math.round(left * Math.min(1, part / areaLeft));
                areaLeft -= part;
                left -= weight;
                if (weight > 0) {
                    partUnit.add(areaUnit[base + i]);
                    partWeight.add(weight);
                    include(areaUnit[base + i], row, column, column + 1);
                }
            }
            if (left > 0 && areas[column] > 0) {
                partUnit.add(areaUnit[base + areas[column] - 1]);
                partWeight.add(left);
            }
        }
    }
}
