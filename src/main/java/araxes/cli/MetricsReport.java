package araxes.cli;

import araxes.export.MarkdownText;
import araxes.scenario.Check;
import araxes.scenario.Checks;
import araxes.scenario.Figures;
import araxes.scenario.Outcome;
import araxes.scenario.PhaseResult;
import araxes.scenario.Scenario;
import araxes.scenario.TermResult;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The answer of `araxes metrics`: a proposal's phases with all their figures, checks and provisions.
///
/// @param explain whether each figure is given with its inputs, method, tolerance, caveats, sources and published counterparts
record MetricsReport(Scenario scenario, List<Phase> phases, boolean explain) implements Report {
    static final String SCHEMA = "araxes.metrics/1";

    MetricsReport {
        phases = List.copyOf(phases);
    }

    /// @param number 0 for the baseline, else as in the text
    record Phase(int number, String label, List<FigureRow> figures, List<Check> checks, List<TermResult> terms) {
        Phase {
            figures = List.copyOf(figures);
            checks = List.copyOf(checks);
            terms = List.copyOf(terms);
        }

        static Phase baseline(Outcome.Computed computed) {
            return new Phase(0, Wording.of("baseline-label"), SituationRows.of(Figures.of(computed.scenario(), computed.before())),
                Checks.of(computed.before()), List.of());
        }

        /// @param evenWithin by how many per cent an even exchange may be off
        static Phase of(Outcome.Computed computed, PhaseResult result, double evenWithin) {
            var rows = new ArrayList<>(SituationRows.of(Figures.of(computed.scenario(), result.territory())));
            rows.addAll(ProposalRows.of(computed, result));
            return new Phase(result.number(), Objects.requireNonNullElse(result.label(), ""), rows, Checks.of(computed, result, evenWithin),
                result.terms());
        }

        /// Who asks for one figure wants nothing else.
        ///
        /// @param wanted ids of figures; none for all that there is
        Phase only(Set<String> wanted) {
            return wanted.isEmpty() ? this
                : new Phase(number, label, figures.stream().filter(row -> wanted.contains(row.figure().id())).toList(), List.of(), List.of());
        }
    }

    @Override
    public Map<String, @Nullable Object> json() {
        var document = new LinkedHashMap<String, @Nullable Object>();
        document.put("schema", SCHEMA);
        document.put("scenario", ScenarioChoice.fields(scenario));
        document.put("phases", phases.stream().map(this::fields).toList());
        return document;
    }

    private Map<String, @Nullable Object> fields(Phase phase) {
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
        fields.put("check", lower(check.question()));
        FigureRow.putUnlessEmpty(fields, "subject", check.subject());
        fields.put("verdict", lower(check.verdict()));
        fields.put("reason", check.reason());
        var place = check.place();
        if (place != null) {
            fields.put("place", place.name());
            fields.put("longitude", Decimals.degrees(place.longitude()));
            fields.put("latitude", Decimals.degrees(place.latitude()));
        }
        return fields;
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
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

    private static List<@Nullable Object> cells(Phase phase, FigureRow row) {
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

    private static List<@Nullable Object> cells(Phase phase, Check check) {
        var place = check.place();
        var cells = new ArrayList<@Nullable Object>(List.of(phase.number(), "check", check.subject(), lower(check.question()), "",
            place == null ? "" : place.name(), lower(check.verdict()), "verdict"));
        addPosition(cells, place);
        cells.add(check.reason());
        return cells;
    }

    private static List<@Nullable Object> cells(Phase phase, TermResult term) {
        var cells = new ArrayList<@Nullable Object>(List.of(phase.number(), "term", Wording.of("term", term.position() + 1),
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
        new MetricsProse(new MarkdownText(out), explain).write(this);
    }
}
