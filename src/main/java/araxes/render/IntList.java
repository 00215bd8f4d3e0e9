package araxes.render;

import java.util.Arrays;

/// A growing list of numbers without boxes.
final class IntList {
    private int[] values = new int[1024];
    private int size;

    int size() {
        return size;
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    /// Appends a part of an array.
    void addAll(int[] source, int from, int count) {
        if (size + count > values.length) {
            values = Arrays.copyOf(values, Math.max(2 * values.length, size + count));
        }
        System.arraycopy(source, from, values, size, count);
        size += count;
    }

    int[] toInts() {
        return Arrays.copyOf(values, size);
    }

    /// @return the values, each cut to its low 16 bits
    short[] toShorts() {
        var shorts = new short[size];
        for (int i = 0; i < size; i++) {
            shorts[i] = (short) values[i];
        }
        return shorts;
    }
}
