package araxes.report;

import araxes.export.Prose;
import araxes.report.FigureRow.Topic;
import araxes.scenario.Scenario;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// A metrics report for people: parties side by side, then what passed, the corridors, the checks and the provisions.
public final class MetricsProse {
    private final Prose text;
    private final boolean explain;

    public MetricsProse(Prose text, boolean explain) {
        this.text = text;
        this.explain = explain;
    }

    public void write(Scenario scenario, List<PhaseFigures> phases) throws IOException {
        text.heading(1, scenario.proposal().id() + ": " + scenario.proposal().name());
        text.bullets(ScenarioLines.of(scenario));
        for (var phase : phases) {
            write(phase);
        }
    }

    void write(PhaseFigures phase) throws IOException {
        text.heading(2, phase.number() == 0 ? ReportWords.of("md.before")
            : phase.label().isEmpty() ? ReportWords.of("md.phase-bare", phase.number()) : ReportWords.of("md.phase", phase.number(), phase.label()));
        for (var topic : Topic.values()) {
            var rows = phase.figures().stream().filter(row -> row.topic() == topic).toList();
            if (!rows.isEmpty()) {
                text.heading(3, ReportWords.of("md.topic." + topic.id()));
                if (topic == Topic.SITUATION) {
                    sideBySide(rows);
                } else {
                    oneByOne(rows);
                }
            }
        }
        checks(phase);
        terms(phase);
        if (explain && !phase.figures().isEmpty()) {
            text.beginAside(3, ReportWords.of("md.explained"));
            for (var row : phase.figures()) {
                text.heading(4, row.what() + ReportWords.of("md.when." + row.topic().id())
                    + (row.place().isEmpty() ? "" : ", " + row.place()) + ": " + row.shown());
                text.bullets(ExplanationText.lines(row.explanation(), row.unitShown()));
            }
            text.endAside();
        }
    }

    /// One column a party.
    private void sideBySide(List<FigureRow> rows) throws IOException {
        var parties = List.copyOf(new TreeSet<>(rows.stream().map(FigureRow::subject).toList()));
        var table = new LinkedHashMap<String, Map<String, String>>();
        var notes = new TreeSet<String>();
        // By figure first: the rows come party by party, and a party may lack one.
        for (var figure : FigureName.values()) {
            rows.stream().filter(row -> row.figure() == figure).forEach(row -> {
                var about = row.place().isEmpty() ? row.detail() : row.place();
                var label = figure.label() + (about.isEmpty() ? "" : " · " + about)
                    + (row.unitShown().isEmpty() ? "" : ", " + row.unitShown());
                table.computeIfAbsent(label, key -> new LinkedHashMap<>())
                    .put(row.subject(), row.value() == null ? ReportWords.of("not-known") : Decimals.grouped(row.value()));
                if (!row.note().isEmpty()) {
                    notes.add(row.subject() + ": " + row.note());
                }
            });
        }
        var header = new ArrayList<String>(List.of(""));
        header.addAll(parties);
        text.table(header, 1, table.entrySet().stream().map(line -> {
            var cells = new ArrayList<String>(List.of(line.getKey()));
            parties.forEach(party -> cells.add(line.getValue().getOrDefault(party, "")));
            return List.<String>copyOf(cells);
        }).toList());
        text.bullets(List.copyOf(notes));
    }

    private void oneByOne(List<FigureRow> rows) throws IOException {
        text.table(List.of(ReportWords.of("md.of"), ReportWords.of("md.figure"), ReportWords.of("md.detail"), ReportWords.of("md.place"), ReportWords.of("md.value")), 4,
            rows.stream().map(row -> List.of(row.subject(), row.figure().label(), row.detail(), place(row),
                row.shown())).toList());
        text.bullets(rows.stream().filter(row -> !row.note().isEmpty()).map(row -> row.subject() + ": " + row.note()).toList());
    }

    private static String place(FigureRow row) {
        var at = row.at();
        return at == null ? row.place() : ReportWords.of("md.at", Decimals.degrees(at.latitude()), Decimals.degrees(at.longitude()));
    }

    void checks(PhaseFigures phase) throws IOException {
        if (!phase.checks().isEmpty()) {
            text.heading(3, ReportWords.of("md.checks"));
            text.table(List.of(ReportWords.of("md.check"), ReportWords.of("md.verdict"), ReportWords.of("md.reason"), ReportWords.of("md.place")), 4,
                phase.checks().stream().map(check -> List.of(
                    ReportWords.of("check." + TermText.lower(check.question())) + (check.subject().isEmpty() ? "" : " · " + check.subject()),
                    ReportWords.of("verdict." + TermText.lower(check.verdict())), check.reason(),
                    check.place() == null ? "" : check.place().name())).toList());
        }
    }

    private void terms(PhaseFigures phase) throws IOException {
        if (!phase.terms().isEmpty()) {
            text.heading(3, ReportWords.of("md.terms"));
            text.table(List.of(ReportWords.of("md.term"), ReportWords.of("md.provision"), ReportWords.of("md.effect"), ReportWords.of("md.did")), 4,
                phase.terms().stream().map(term -> List.of(String.valueOf(term.position() + 1), TermFields.kind(term.term()).replace('_', ' '),
                    TermText.effect(term).replace('_', ' '), TermText.sentence(term))).toList());
        }
    }
}
