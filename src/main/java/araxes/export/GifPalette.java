package araxes.export;

import araxes.render.PixelBox;
import java.awt.image.IndexColorModel;
import java.util.Arrays;

/// At most 256 colours for part of a picture: those that fill most of it exactly as they are, and for the rest those that leave the
/// smallest differences. A map has few colours in its areas and many along their edges.
final class GifPalette {
    private static final int MOST_COLOURS = 256;
    private static final int EXACT = 192;
    private final int[] chosen;
    /// Open addressing: colour + 1, and its place in the palette.
    private int[] keys = new int[1 << 12];
    private int[] places = new int[1 << 12];
    private int[] counts = new int[1 << 12];
    private int size;

    private GifPalette(int[] pixels, int width, PixelBox box) {
        for (int y = box.y(); y < box.y() + box.height(); y++) {
            int from = y * width + box.x();
            for (int i = from; i < from + box.width(); i++) {
                // Before the array is looked at: finding a new colour may make it a larger one.
                int slot = slot(pixels[i] & 0xFFFFFF);
                counts[slot]++;
            }
        }
        chosen = choose();
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                places[i] = nearest(keys[i] - 1);
            }
        }
    }

    /// @param width of the whole picture in pixels
    static GifPalette of(int[] pixels, int width, PixelBox box) {
        return new GifPalette(pixels, width, box);
    }

    /// The pixels of the box as places in the palette, row by row.
    byte[] indices(int[] pixels, int width, PixelBox box) {
        var indices = new byte[box.width() * box.height()];
        int at = 0;
        for (int y = box.y(); y < box.y() + box.height(); y++) {
            int from = y * width + box.x();
            for (int i = from; i < from + box.width(); i++) {
                indices[at++] = (byte) places[slot(pixels[i] & 0xFFFFFF)];
            }
        }
        return indices;
    }

    IndexColorModel colours() {
        var red = new byte[MOST_COLOURS];
        var green = new byte[MOST_COLOURS];
        var blue = new byte[MOST_COLOURS];
        for (int i = 0; i < chosen.length; i++) {
            red[i] = (byte) (chosen[i] >> 16);
            green[i] = (byte) (chosen[i] >> 8);
            blue[i] = (byte) chosen[i];
        }
        return new IndexColorModel(8, MOST_COLOURS, red, green, blue);
    }

    private int slot(int colour) {
        int mask = keys.length - 1;
        int slot = colour * 0x9E3779B1 >>> 8 & mask;
        while (keys[slot] != 0 && keys[slot] != colour + 1) {
            slot = slot + 1 & mask;
        }
        if (keys[slot] == 0) {
            if (++size > keys.length / 2) {
                grow();
                return slot(colour);
            }
            keys[slot] = colour + 1;
        }
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldCounts = counts;
        keys = new int[2 * oldKeys.length];
        counts = new int[keys.length];
        places = new int[keys.length];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                counts[slot(oldKeys[i] - 1)] = oldCounts[i];
            }
        }
    }

    private int[] choose() {
        // Sorted by count, then colour, so that the same picture has the same palette everywhere.
        var byCount = new long[size];
        int n = 0;
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                byCount[n++] = (long) (Integer.MAX_VALUE - counts[i]) << 24 | keys[i] - 1;
            }
        }
        byCount = Arrays.copyOf(byCount, n);
        Arrays.sort(byCount);
        if (n <= MOST_COLOURS) {
            return Arrays.stream(byCount).mapToInt(entry -> (int) (entry & 0xFFFFFF)).toArray();
        }
        return withMostMissed(byCount);
    }

    /// The most frequent colours, then one by one that whose pixels would be furthest off.
    private static int[] withMostMissed(long[] byCount) {
        var chosen = new int[MOST_COLOURS];
        int n = byCount.length;
        var distance = new long[n];
        Arrays.fill(distance, Long.MAX_VALUE);
        for (int c = 0; c < MOST_COLOURS; c++) {
            int next = c;
            if (c >= EXACT) {
                double worst = -1;
                for (int i = EXACT; i < n; i++) {
                    double missed = (double) distance[i] * (Integer.MAX_VALUE - (byCount[i] >>> 24));
                    if (missed > worst) {
                        worst = missed;
                        next = i;
                    }
                }
            }
            chosen[c] = (int) (byCount[next] & 0xFFFFFF);
            for (int i = EXACT; i < n; i++) {
                distance[i] = Math.min(distance[i], distance((int) (byCount[i] & 0xFFFFFF), chosen[c]));
            }
        }
        return chosen;
    }

    private int nearest(int colour) {
        int nearest = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < chosen.length && least > 0; i++) {
            int distance = distance(colour, chosen[i]);
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
        int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return 2 * red * red + 4 * green * green + 3 * blue * blue;
    }
}
