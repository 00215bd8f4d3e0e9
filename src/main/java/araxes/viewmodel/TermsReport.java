package araxes.viewmodel;

import araxes.scenario.Balance.Matter;
import araxes.scenario.Outcome;
import araxes.scenario.TermResult;
import araxes.scenario.TermResult.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Every provision of the text with what it did, or why it moved no land.
final class TermsReport {
    private final Outcome.Computed computed;
    private final int shown;
    private final OutcomeWording words;

    TermsReport(Outcome.Computed computed, int shown, OutcomeWording words) {
        this.computed = computed;
        this.shown = shown;
        this.words = words;
    }

    List<ReportRow> rows() {
        var sentences = new ProvisionWording(words.words());
        var rows = new ArrayList<ReportRow>();
        for (var phase : computed.phases()) {
            boolean applied = phase.number() <= shown;
            var heading = OutcomeWording.phase(computed.scenario().proposal(), phase.number());
            rows.add(new ReportRow.Heading(applied ? heading : Messages.text("terms.later", heading), null));
            if (phase.terms().isEmpty()) {
                rows.add(new ReportRow.Note(Messages.text("terms.none")));
            }
            phase.terms().forEach(result -> rows.add(new ReportRow.Clause(
                (result.position() + 1) + ". " + sentences.sentence(result.term()), effect(result.effect()), applied)));
        }
        return rows;
    }

    private String effect(TermResult.Effect effect) {
        var lines = new ArrayList<String>();
        switch (effect) {
            case TermResult.Effective(var changes, var regime, var notes) -> {
                lines.addAll(passed(changes));
                if (regime > 0) {
                    lines.add(Messages.text("terms.regime", OutcomeWording.text(regime, "km²")));
                }
                notes.forEach(note -> lines.add(words.named(note)));
            }
            case TermResult.Opened(var passages, var notes) -> {
                passages.forEach(passage -> lines.add(Messages.text("terms.opened", words.name(passage.route()),
                    OutcomeWording.text(passage.totalKilometres(), "km"), passage.kilometres().entrySet().stream().map(part ->
                        (part.getKey().isEmpty() ? Messages.text("terms.abroad") : words.name(part.getKey())) + " "
                            + OutcomeWording.text(part.getValue(), "km")).collect(Collectors.joining(", ")))));
                notes.forEach(note -> lines.add(words.named(note)));
            }
            case TermResult.NoTerritory(var reason) -> lines.add(Messages.text("terms.no-territory", words.named(reason)));
            case TermResult.NothingToDo(var reason) -> lines.add(Messages.text("terms.nothing-to-do", words.named(reason)));
            case TermResult.NotChosen(var reason) -> lines.add(Messages.text("terms.not-chosen", words.named(reason)));
        }
        return String.join("\n", lines);
    }

    private List<String> passed(List<Change> changes) {
        var together = new LinkedHashMap<String, List<Change>>();
        changes.forEach(change ->
            together.computeIfAbsent(change.matter() + " " + change.from() + " " + change.to(), _ -> new ArrayList<>()).add(change));
        return together.values().stream().map(list -> {
            var one = list.getFirst();
            double area = list.stream().mapToDouble(Change::squareKilometres).sum();
            var places = list.stream().map(Change::unit).distinct().count();
            return Messages.text("terms.passed." + matter(one.matter()), OutcomeWording.text(area, "km²"), words.name(one.from()),
                words.name(one.to()), places);
        }).toList();
    }

    private static String matter(Matter matter) {
        return matter.name().toLowerCase(Locale.ROOT);
    }
}
