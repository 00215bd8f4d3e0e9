package araxes.cartography;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// Which computed outcome is shown: a proposal laid on the situation of the state's day, at the end of a phase.
///
/// @param proposal id
/// @param phase number as in the text, from 1; 0 for the situation before the first
/// @param widths in kilometres by route, see [araxes.scenario.Scenario]
/// @param option which of the text's alternatives, from 1
public record OutcomeChoice(String proposal, int phase, Map<String, Double> widths, int option) {
    public OutcomeChoice {
        widths = Collections.unmodifiableMap(new TreeMap<>(widths)); // in the order of the routes, so that it is always written alike
        if (phase < 0) {
            throw new IllegalArgumentException("Phases are numbered from 1, and 0 is before the first, not " + phase);
        }
    }

    /// As the text stands.
    public static OutcomeChoice of(String proposal, int phase) {
        return new OutcomeChoice(proposal, phase, Map.of(), 1);
    }

    public OutcomeChoice atPhase(int number) {
        return new OutcomeChoice(proposal, number, widths, option);
    }
}
