package araxes.cartography;

import araxes.model.Extent;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a page shall be.
///
/// @param extent what the map shows at least
/// @param title null for one that says what the state shows
/// @param subtitle null for one that says what the state shows
/// @param marginMillimetres on every side; null for what suits the format
/// @param program name and version of the program and what identifies the data, for the last line
public record PageRequest(MapState state, Extent extent, PageFormat format, @Nullable String title, @Nullable String subtitle,
    Set<PagePart> parts, @Nullable Double marginMillimetres, String program) {
    public PageRequest {
        parts = parts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(parts));
    }

    boolean has(PagePart part) {
        return parts.contains(part);
    }
}
