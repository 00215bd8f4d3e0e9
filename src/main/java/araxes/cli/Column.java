package araxes.cli;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A named column of a table about things of type `T`.
///
/// @param only the one format that has it; null for all
/// @param value a text, a number, a date, a list or a map of these, or null where there is nothing to say
record Column<T>(String name, @Nullable TableFormat only, Function<T, @Nullable Object> value) {
    static <T> Column<T> of(String name, Function<T, @Nullable Object> value) {
        return new Column<>(name, null, value);
    }

    boolean isIn(TableFormat format) {
        return only == null || only == format;
    }
}
