package araxes.cli;

import araxes.export.MarkdownText;
import araxes.report.Decimals;
import araxes.report.ExplanationText;
import araxes.report.FigureRow;
import araxes.report.MetricsProse;
import araxes.report.PhaseFigures;
import araxes.report.ScenarioLines;
import araxes.report.TermFields;
import araxes.report.TermText;
import araxes.scenario.Check;
import araxes.scenario.Scenario;
import araxes.scenario.TermResult;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The answer of `araxes metrics`: a proposal's phases with all their figures, checks and provisions.
///
/// @param explain whether each figure is given with its inputs, method, tolerance, caveats, sources and published counterparts
record MetricsReport(Scenario scenario, List<PhaseFigures> phases, boolean explain) implements Report {
    static final String SCHEMA = "araxes.metrics/1";

    MetricsReport {
        phases = List.copyOf(phases);
    }

    @Override
    public Map<String, @Nullable Object> json() {
        var document = new LinkedHashMap<String, @Nullable Object>();
        document.put("schema", SCHEMA);
        document.put("scenario", ScenarioLines.fields(scenario));
        document.put("phases", phases.stream().map(this::fields).toList());
        return document;
    }

    private Map<String, @Nullable Object> fields(PhaseFigures phase) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("phase", phase.number());
        fields.put("label", phase.label());
        fields.put("figures", phase.figures().stream().map(row -> row.fields(explain)).toList());
        fields.put("checks", phase.checks().stream().map(MetricsReport::fields).toList());
        fields.put("terms", phase.terms().stream().map(TermText::fields).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> fields(Check check) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("check", TermText.lower(check.question()));
        FigureRow.putUnlessEmpty(fields, "subject", check.subject());
        fields.put("verdict", TermText.lower(check.verdict()));
        fields.put("reason", check.reason());
        var place = check.place();
        if (place != null) {
            fields.put("place", place.name());
            fields.put("longitude", Decimals.degrees(place.longitude()));
            fields.put("latitude", Decimals.degrees(place.latitude()));
        }
        return fields;
    }

    @Override
    public void writeCsv(Writer out) throws IOException {
        var names = new ArrayList<>(List.of("phase", "topic", "subject", "figure", "detail", "place", "value", "unit",
            "longitude", "latitude", "note"));
        if (explain) {
            names.addAll(List.of("inputs", "method", "ellipsoid", "tolerance", "caveats", "sources", "published"));
        }
        var columns = new ArrayList<Column<List<@Nullable Object>>>();
        for (int i = 0; i < names.size(); i++) {
            int place = i;
            columns.add(Column.of(names.get(i), cells -> place < cells.size() ? cells.get(place) : null));
        }
        TableFormat.writeCsvHeader(columns, out);
        for (var phase : phases) {
            for (var row : phase.figures()) {
                TableFormat.writeCsvRow(columns, cells(phase, row), out);
            }
            for (var check : phase.checks()) {
                TableFormat.writeCsvRow(columns, cells(phase, check), out);
            }
            for (var term : phase.terms()) {
                TableFormat.writeCsvRow(columns, cells(phase, term), out);
            }
        }
    }

    private static List<@Nullable Object> cells(PhaseFigures phase, FigureRow row) {
        var cells = new ArrayList<@Nullable Object>(List.of(phase.number(), row.topic().id(), row.subject(), row.figure().id(), row.detail(),
            row.place()));
        cells.add(row.value());
        cells.add(row.figure().unit());
        addPosition(cells, row.at());
        cells.add(row.note());
        var why = row.explanation();
        cells.addAll(List.of(why.inputs(), why.method(), why.ellipsoid(), Decimals.tolerance(why.tolerance()), why.caveats(), why.sources(),
            ExplanationText.publishedInWords(why)));
        return cells;
    }

    private static List<@Nullable Object> cells(PhaseFigures phase, Check check) {
        var place = check.place();
        var cells = new ArrayList<@Nullable Object>(List.of(phase.number(), "check", check.subject(), TermText.lower(check.question()), "",
            place == null ? "" : place.name(), TermText.lower(check.verdict()), "verdict"));
        addPosition(cells, place);
        cells.add(check.reason());
        return cells;
    }

    private static List<@Nullable Object> cells(PhaseFigures phase, TermResult term) {
        var cells = new ArrayList<@Nullable Object>(List.of(phase.number(), "term", TermText.number(term),
            TermFields.kind(term.term()), "", "", TermText.effect(term), "effect"));
        addPosition(cells, null);
        cells.add(TermText.sentence(term));
        return cells;
    }

    private static void addPosition(List<@Nullable Object> cells, Check.@Nullable Place at) {
        cells.add(at == null ? null : Decimals.degrees(at.longitude()));
        cells.add(at == null ? null : Decimals.degrees(at.latitude()));
    }

    @Override
    public void writeMarkdown(Writer out) throws IOException {
        new MetricsProse(new MarkdownText(out), explain).write(scenario, phases);
    }
}
