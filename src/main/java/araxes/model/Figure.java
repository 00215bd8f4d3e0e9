package araxes.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A published figure, with every value that sources give for it.
///
/// @param unit such as `km2`, `km`, `people`
/// @param controlUnits the units whose area the figure states, if it is such a figure
public record Figure(
    String id, String category, String what, String unit, List<Value> values, List<UnitId> controlUnits, @Nullable String note) {
    public Figure {
        values = List.copyOf(values);
        controlUnits = List.copyOf(controlUnits);
    }

    /// @param value the number or the range as published
    public record Value(String value, List<String> sources, Verification verification, @Nullable String note) {
        public Value {
            sources = List.copyOf(sources);
        }
    }
}
