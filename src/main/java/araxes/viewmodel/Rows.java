package araxes.viewmodel;

import java.util.ArrayList;
import java.util.List;

/// Puts spans that overlap into rows, each into the first where there is room: so what began earlier stands higher.
public final class Rows {
    private final List<Double> ends = new ArrayList<>();

    /// @param from where it begins; never less than that of the span placed before
    /// @param to where it ends, exclusive
    /// @return its row, from 0
    public int place(double from, double to) {
        for (int row = 0; row < ends.size(); row++) {
            if (ends.get(row) <= from) {
                ends.set(row, to);
                return row;
            }
        }
        ends.add(to);
        return ends.size() - 1;
    }

    public int count() {
        return ends.size();
    }
}
