package araxes.render;

import araxes.cartography.Fill;
import araxes.cartography.Hatching;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The colours of all units at one moment, ready to be laid into rows of pixels.
final class Palette {
    private final List<Fill> fills;
    /// Width and height of a tile of hatching, in pixels.
    private final int side;
    /// Colour of each unit at each place of the hatching tile: `[unit][(y mod side) · side + x mod side]`.
    private final int[][] tiles;
    /// For each hatched unit the rows of a tile as wide as the picture, so that a run is one copy; null for a plain unit.
    private final int[][][] rows;

    Palette(List<Fill> fills, int width) {
        this.fills = fills;
        side = fills.stream().mapToInt(Fill::period).max().orElse(1);
        tiles = new int[fills.size()][];
        rows = new int[fills.size()][][];
        Map<Fill, Integer> first = new HashMap<>();
        for (int unit = 0; unit < fills.size(); unit++) {
            Integer same = first.putIfAbsent(fills.get(unit), unit);
            if (same != null) {
                tiles[unit] = tiles[same];
                rows[unit] = rows[same];
            } else {
                tiles[unit] = tile(fills.get(unit));
                rows[unit] = fills.get(unit).isHatched() ? rows(tiles[unit], width) : null;
            }
        }
    }

    List<Fill> fills() {
        return fills;
    }

    private int[] tile(Fill fill) {
        var tile = new int[side * side];
        for (int i = 0; i < tile.length; i++) {
            tile[i] = Hatching.argb(fill, i % side, i / side);
        }
        return tile;
    }

    private int[][] rows(int[] tile, int width) {
        var rows = new int[side][width];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < width; x++) {
                rows[y][x] = tile[y * side + x % side];
            }
        }
        return rows;
    }

    /// Colours a part of a picture; what no unit covers shows the ground.
    void colour(UnitRaster raster, int[] ground, int[] pixels, PixelBox part) {
        for (int row = part.y(); row < part.y() + part.height(); row++) {
            runs(raster, row, ground, pixels, part.x(), part.x() + part.width());
            shared(raster, row, ground, pixels, part.x(), part.x() + part.width());
        }
    }

    private void runs(UnitRaster raster, int row, int[] ground, int[] pixels, int left, int right) {
        int base = row * raster.width;
        for (int run = raster.rowRuns[row]; run < raster.rowRuns[row + 1]; run++) {
            int from = Math.max(left, raster.runStart[run]);
            int to = Math.min(right, raster.runStart[run] + raster.runLength[run]);
            if (from < to) {
                int unit = raster.runUnit[run];
                if (unit == UnitRaster.OUTSIDE) {
                    System.arraycopy(ground, base + from, pixels, base + from, to - from);
                } else if (rows[unit] == null) {
                    Arrays.fill(pixels, base + from, base + to, tiles[unit][0]);
                } else {
                    System.arraycopy(rows[unit][row % side], from, pixels, base + from, to - from);
                }
            }
        }
    }

    private void shared(UnitRaster raster, int row, int[] ground, int[] pixels, int left, int right) {
        int base = row * raster.width;
        for (int i = raster.rowShared[row]; i < raster.rowShared[row + 1]; i++) {
            int column = raster.sharedColumn[i];
            if (column >= left && column < right) {
                int place = row % side * side + column % side;
                int redBlue = 0x800080;
                int green = 0x80;
                for (int part = raster.sharedParts[i]; part < raster.sharedParts[i + 1]; part++) {
                    int unit = raster.partUnit[part];
                    int colour = unit == UnitRaster.OUTSIDE ? ground[base + column] : tiles[unit][place];
                    redBlue += (colour & 0xFF00FF) * raster.partWeight[part];
                    green += (colour >>> 8 & 0xFF) * raster.partWeight[part];
                }
                pixels[base + column] = 0xFF000000 | redBlue >>> 8 & 0xFF00FF | green & 0xFF00;
            }
        }
    }
}
