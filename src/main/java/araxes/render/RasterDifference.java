package araxes.render;

import araxes.cartography.Fill;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where two rasters of the same size look different, each with its fills: what a cut of the coverage changed on screen is a small part of it.
final class RasterDifference {
    private static final int OUTSIDE_ID = -1;
    private final Side before;
    private final Side after;

    /// A raster with the fills of its units as numbers, the same for equal fills on either side.
    private record Side(UnitRaster raster, int[] fills) {
        int fill(short unit) {
            return unit == UnitRaster.OUTSIDE ? OUTSIDE_ID : fills[unit];
        }
    }

    private RasterDifference(Side before, Side after) {
        this.before = before;
        this.after = after;
    }

    /// @return disjoint boxes around all pixels that may differ, from top to bottom; none if there are none
    static List<PixelBox> between(UnitRaster before, List<Fill> fillsBefore, UnitRaster after, List<Fill> fillsAfter) {
        if (before.width != after.width || before.height != after.height) {
            throw new IllegalArgumentException("Rasters of different size");
        }
        var numbers = new HashMap<Fill, Integer>();
        return new RasterDifference(new Side(before, numbered(fillsBefore, numbers)), new Side(after, numbered(fillsAfter, numbers))).boxes();
    }

    private static int[] numbered(List<Fill> fills, Map<Fill, Integer> numbers) {
        return fills.stream().mapToInt(fill -> numbers.computeIfAbsent(fill, _ -> numbers.size())).toArray();
    }

    private List<PixelBox> boxes() {
        int width = before.raster().width;
        var old = new long[width];
        var now = new long[width];
        var boxes = new ArrayList<PixelBox>();
        var block = PixelBox.EMPTY;
        for (int row = 0; row < before.raster().height; row++) {
            looks(before, row, old);
            looks(after, row, now);
            int first = Arrays.mismatch(old, now);
            if (first >= 0) {
                int last = width - 1;
                while (old[last] == now[last]) {
                    last--;
                }
                block = block.union(new PixelBox(first, row, last - first + 1, 1));
            } else if (!block.isEmpty()) {
                boxes.add(block);
                block = PixelBox.EMPTY;
            }
        }
        if (!block.isEmpty()) {
            boxes.add(block);
        }
        return boxes;
    }

    /// A number for what each pixel of a row shows.
    private static void looks(Side side, int row, long[] looks) {
        var raster = side.raster();
        for (int run = raster.rowRuns[row]; run < raster.rowRuns[row + 1]; run++) {
            int start = raster.runStart[run];
            Arrays.fill(looks, start, start + raster.runLength[run], side.fill(raster.runUnit[run]));
        }
        for (int shared = raster.rowShared[row]; shared < raster.rowShared[row + 1]; shared++) {
            long look = 1;
            for (int part = raster.sharedParts[shared]; part < raster.sharedParts[shared + 1]; part++) {
                look = (look * 0x9E3779B97F4A7C15L) ^ ((long) side.fill(raster.partUnit[part]) << 9 | raster.partWeight[part]);
            }
            looks[raster.sharedColumn[shared]] = look | Long.MIN_VALUE;
        }
    }
}
