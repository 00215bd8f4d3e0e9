package araxes.export;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Values of a [FeatureTable] as text.
final class Cells {
    private Cells() {}

    /// Lists are joined by `;`; null if there is nothing to say.
    static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Collection<?> several -> several.isEmpty() ? null : several.stream().map(Cells::clean).collect(Collectors.joining(";"));
            default -> clean(value);
        };
    }

    /// Inert in every format.
    static String clean(@Nullable Object value) {
        return Imprint.clean(String.valueOf(value));
    }
}
