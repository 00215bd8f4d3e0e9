package araxes.viewmodel;

import araxes.cartography.MapFrame;
import araxes.cartography.MapState;
import araxes.model.Atlas;
import araxes.model.Language;
import araxes.model.UnitId;
import araxes.scenario.Check;
import araxes.scenario.Outcome;
import araxes.scenario.PhaseResult;
import araxes.scenario.Scenario;
import araxes.scenario.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What is told beside the map about a computed outcome: figures and picture come from the same one.
///
/// @param phase number of the phase shown; 0 for the situation before the first
public record OutcomeReport(Atlas atlas, Outcome outcome, int phase, Language language) {
    /// The parts of the report, each computed when it is asked for.
    public enum Part { BALANCE, FIGURES, CHECKS, TERMS }

    /// Empty if the frame shows no outcome.
    public static Optional<OutcomeReport> of(Atlas atlas, MapFrame frame) {
        var outcome = frame.outcome();
        return outcome == null ? Optional.empty() : of(atlas, frame.state(), outcome);
    }

    /// @param outcome what came of the outcome that the state asks for
    public static Optional<OutcomeReport> of(Atlas atlas, MapState state, Outcome outcome) {
        return Optional.ofNullable(state.outcome()).map(choice -> new OutcomeReport(atlas, outcome, choice.phase(), state.language()));
    }

    public Scenario scenario() {
        return outcome.scenario();
    }

    public LocalDate baseline() {
        return scenario().baseline();
    }

    /// On which situation, after which phase; or that it could not be computed. Always says that it is computed.
    public String heading() {
        var day = DateWording.day(baseline());
        return switch (outcome) {
            case Outcome.Rejected _ -> Messages.text("outcome.on-day.rejected", day);
            case Outcome.Computed computed when phase == 0 -> Messages.text("outcome.on-day.before", day, last(computed));
            case Outcome.Computed computed -> Messages.text("outcome.on-day.after", day, shown(computed).number(), last(computed));
        };
    }

    /// May take some milliseconds; safe on any thread.
    public List<ReportRow> rows(Part part) {
        var words = OutcomeWording.of(scenario().proposal(), atlas, language);
        return switch (outcome) {
            case Outcome.Rejected rejected -> rejection(rejected, words);
            case Outcome.Computed computed -> switch (part) {
                case BALANCE -> new BalanceReport(computed, this, words).rows();
                case FIGURES -> new FiguresReport(computed, this, words).rows();
                case CHECKS -> new ChecksReport(computed, this, words).rows();
                case TERMS -> new TermsReport(computed, phase, words).rows();
            };
        };
    }

    /// What became of each rule that was asked: failed if any of its answers is, passed if one is and none failed. Empty if nothing could be
    /// computed. May take some milliseconds; safe on any thread.
    public Map<Check.Question, Check.Verdict> verdicts() {
        var verdicts = new EnumMap<Check.Question, Check.Verdict>(Check.Question.class);
        if (outcome instanceof Outcome.Computed computed) {
            ChecksReport.checks(computed, this).forEach(check -> verdicts.merge(check.question(), check.verdict(), OutcomeReport::together));
        }
        return verdicts;
    }

    private static Check.Verdict together(Check.Verdict one, Check.Verdict other) {
        return one == Check.Verdict.FAIL || other == Check.Verdict.FAIL ? Check.Verdict.FAIL
            : one == Check.Verdict.PASS || other == Check.Verdict.PASS ? Check.Verdict.PASS : Check.Verdict.NOT_APPLICABLE;
    }

    /// What the outcome shown makes of a unit: who holds it, whose it is and under what rules, a line for each part of it. Says that it is
    /// computed. Empty if nothing could be computed.
    public List<String> linesOf(UnitId unit) {
        if (!(outcome instanceof Outcome.Computed computed)) {
            return List.of();
        }
        var words = new OutcomeWording(atlas, language);
        var lines = new ArrayList<String>();
        lines.add(Messages.text("unit.computed", heading()));
        var pieces = territory(computed).pieces().stream().filter(piece -> piece.parcel().unit().equals(unit)).toList();
        for (var piece : pieces) {
            var line = Messages.text("unit.computed.piece", words.name(piece.holder()), words.name(piece.sovereign()));
            lines.add(pieces.size() == 1 ? line : OutcomeWording.text(piece.squareKilometres(), "km²") + ": " + line);
            piece.regimes().forEach(regime -> lines.add(Messages.text("unit.computed.regime",
                Messages.text("regime." + regime.kind().name().toLowerCase(Locale.ROOT)), regime.words())));
        }
        return lines;
    }

    private static List<ReportRow> rejection(Outcome.Rejected rejected, OutcomeWording words) {
        var rows = new ArrayList<ReportRow>();
        rows.add(new ReportRow.Heading(Messages.text("outcome.rejected"), null));
        var term = rejected.term();
        if (term != null) {
            rows.add(new ReportRow.Clause(new ProvisionWording(words.words()).sentence(term), words.named(rejected.reason().text()), true));
        } else {
            rows.add(new ReportRow.Note(words.named(rejected.reason().text())));
        }
        rows.add(new ReportRow.Note(Messages.text("outcome.rejected.map")));
        return rows;
    }

    /// The phase shown: a number beyond the last stands for the last. Not for phase 0.
    PhaseResult shown(Outcome.Computed computed) {
        return computed.phases().stream().filter(result -> result.number() <= phase).reduce((_, later) -> later)
            .orElse(computed.phases().getFirst());
    }

    /// The situation on the map.
    Territory territory(Outcome.Computed computed) {
        return phase == 0 ? computed.before() : shown(computed).territory();
    }

    private static int last(Outcome.Computed computed) {
        return computed.phases().getLast().number();
    }
}
