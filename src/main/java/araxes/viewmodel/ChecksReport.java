package araxes.viewmodel;

import araxes.scenario.Check;
import araxes.scenario.Checks;
import araxes.scenario.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The standard questions and their answers for the situation shown.
final class ChecksReport {
    /// How far an exchange may be from even, in per cent of the larger side.
    static final double EVEN_PER_CENT = 5;
    private final Outcome.Computed computed;
    private final OutcomeReport report;
    private final OutcomeWording words;

    ChecksReport(Outcome.Computed computed, OutcomeReport report, OutcomeWording words) {
        this.computed = computed;
        this.report = report;
        this.words = words;
    }

    List<ReportRow> rows() {
        var checks = checks(computed, report);
        var rows = new ArrayList<ReportRow>();
        rows.add(new ReportRow.Note(Messages.text("checks.count", count(checks, Check.Verdict.PASS), count(checks, Check.Verdict.FAIL),
            count(checks, Check.Verdict.NOT_APPLICABLE))));
        checks.forEach(check -> rows.add(new ReportRow.Answer(check.verdict(),
            Messages.text("verdict." + check.verdict().name().toLowerCase(Locale.ROOT)), question(check), words.named(check.reason()), check.place())));
        return rows;
    }

    static List<Check> checks(Outcome.Computed computed, OutcomeReport report) {
        return report.phase() == 0 ? Checks.of(computed.before()) : Checks.of(computed, report.shown(computed), EVEN_PER_CENT);
    }

    private static long count(List<Check> checks, Check.Verdict verdict) {
        return checks.stream().filter(check -> check.verdict() == verdict).count();
    }

    private String question(Check check) {
        var places = computed.before().partition().facts().places();
        var key = "check." + check.question().name().toLowerCase(Locale.ROOT);
        return switch (check.question()) {
            case MAINLAND_TOUCHES_DETACHED -> Messages.text(key, words.name(places.detached().value()));
            case AUTONOMOUS_TOUCHES_PROTECTOR -> Messages.text(key, words.name(places.autonomousGroup()), words.name(places.protector()));
            case BORDER_IS_KEPT -> Messages.text(key, words.name(places.borderKeeper()), words.name(places.neighbour()));
            case DISTRICTS_RETURNED -> Messages.text(key, words.name(places.districtsGroup()));
            case EXCHANGE_IS_EVEN -> Messages.text(key, OutcomeWording.text(EVEN_PER_CENT, "%"));
            case LAND_IS_CONTIGUOUS, NO_NEW_ENCLAVE -> Messages.text(key);
            case CORRIDOR_HAS_ITS_WIDTH, LINE_UNDER_ONE_PARTY -> Messages.text(key, words.name(check.subject()));
        };
    }
}
