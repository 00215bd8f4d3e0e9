package araxes.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The end of a phase.
///
/// @param number as in the text, from 1
/// @param label as in the text, or null
/// @param territory the situation at its end
/// @param terms what each provision of the phase did, in the order of execution
/// @param balance what passed in this phase
/// @param sinceBaseline what passed from the baseline to the end of this phase
public record PhaseResult(int number, @Nullable String label, Territory territory, List<TermResult> terms, Balance balance,
    Balance sinceBaseline) {
    public PhaseResult {
        terms = List.copyOf(terms);
    }
}
