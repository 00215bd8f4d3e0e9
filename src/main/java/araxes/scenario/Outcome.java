package araxes.scenario;

import araxes.model.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of a scenario.
public sealed interface Outcome {
    /// What was asked.
    Scenario scenario();

    /// @param before the situation of the baseline day
    /// @param phases one a phase, in order, never empty
    record Computed(Scenario scenario, Territory before, List<PhaseResult> phases) implements Outcome {
        public Computed {
            phases = List.copyOf(phases);
        }

        /// The situation after the last phase.
        public Territory after() {
            return phases.getLast().territory();
        }

        /// From the baseline to the end of the last phase.
        public Balance balance() {
            return phases.getLast().sinceBaseline();
        }

        /// @throws IllegalArgumentException if there is no such phase
        public PhaseResult phase(int number) {
            return phases.stream().filter(phase -> phase.number() == number).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No phase " + number + " in " + scenario.proposal().id()));
        }

        /// Every provision of the text with what it did, in the order of execution.
        public List<TermResult> terms() {
            return phases.stream().flatMap(phase -> phase.terms().stream()).toList();
        }
    }

    /// The provision cannot be carried out as it stands, so neither can what follows it.
    ///
    /// @param term the provision, or null if the baseline or a parameter is at fault
    record Rejected(Scenario scenario, @Nullable Term term, Refusal reason) implements Outcome {}
}
