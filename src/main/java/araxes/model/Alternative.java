package araxes.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What other sources say instead. Shown beside the chosen value, never merged into it.
///
/// @param date the other date, when the disagreement is about the date
public record Alternative(@Nullable PartialDate date, String claim, List<String> sources) {
    public Alternative {
        sources = List.copyOf(sources);
    }
}
