package araxes.report;

import araxes.scenario.Check;
import araxes.scenario.Checks;
import araxes.scenario.Figures;
import araxes.scenario.Outcome;
import araxes.scenario.PhaseResult;
import araxes.scenario.TermResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What can be said in figures, checks and provisions of the baseline or of a phase.
///
/// @param number 0 for the baseline, else as in the text
public record PhaseFigures(int number, String label, List<FigureRow> figures, List<Check> checks, List<TermResult> terms) {
    public PhaseFigures {
        figures = List.copyOf(figures);
        checks = List.copyOf(checks);
        terms = List.copyOf(terms);
    }

    public static PhaseFigures baseline(Outcome.Computed computed) {
        return new PhaseFigures(0, ReportWords.of("baseline-label"), SituationRows.of(Figures.of(computed.scenario(), computed.before())),
            Checks.of(computed.before()), List.of());
    }

    /// @param evenWithin by how many per cent an even exchange may be off
    public static PhaseFigures of(Outcome.Computed computed, PhaseResult result, double evenWithin) {
        var rows = new ArrayList<>(SituationRows.of(Figures.of(computed.scenario(), result.territory())));
        rows.addAll(ProposalRows.of(computed, result));
        return new PhaseFigures(result.number(), Objects.requireNonNullElse(result.label(), ""), rows, Checks.of(computed, result, evenWithin),
            result.terms());
    }

    /// Who asks for one figure wants nothing else.
    ///
    /// @param wanted ids of figures; none for all that there is
    public PhaseFigures only(Set<String> wanted) {
        return wanted.isEmpty() ? this
            : new PhaseFigures(number, label, figures.stream().filter(row -> wanted.contains(row.figure().id())).toList(), List.of(), List.of());
    }
}
