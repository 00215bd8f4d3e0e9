package araxes.cli;

import araxes.export.MarkdownText;
import araxes.report.Decimals;
import araxes.report.FigureName;
import araxes.report.ScenarioLines;
import araxes.scenario.Scenario;
import araxes.scenario.WidthSolver.Point;
import araxes.scenario.WidthSolver.Solution;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The answer of `araxes solve`: the width, how it was found, and every width tried.
///
/// @param question such as `even_exchange`
/// @param facts what was asked, in order
/// @param valueUnit of the values of the curve
/// @param asked how exactly the width was wanted
record SolutionReport(String question, Scenario scenario, Map<String, @Nullable Object> facts, String valueUnit, Distance asked, Solution.Found found)
    implements Report {
    static final String SCHEMA = "araxes.solve/1";

    /// Widths are written to the millimetre: finer than any map, coarse enough to be the same everywhere.
    private static BigDecimal width(double kilometres) {
        return Decimals.of(kilometres, 6);
    }

    private BigDecimal value(Point point) {
        return Decimals.of(point.value(), valueUnit);
    }

    @Override
    public Map<String, @Nullable Object> json() {
        var document = new LinkedHashMap<String, @Nullable Object>();
        document.put("schema", SCHEMA);
        document.put("question", question);
        document.put("scenario", ScenarioLines.fields(scenario));
        document.put("asked", facts);
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("width_km", width(found.widthKilometres()));
        answer.put("value", Decimals.of(found.value(), valueUnit));
        answer.put("value_unit", valueUnit);
        answer.put("iterations", found.iterations());
        answer.put("tolerance_km", Decimals.tolerance(found.toleranceKilometres()));
        document.put("answer", answer);
        document.put("method", Wording.of("solve-method." + question));
        document.put("curve", found.curve().stream().map(point -> {
            var fields = new LinkedHashMap<String, @Nullable Object>();
            fields.put("width_km", width(point.widthKilometres()));
            fields.put("value", value(point));
            return fields;
        }).toList());
        return document;
    }

    /// @param kind `answer` or `curve`
    private record Line(String kind, BigDecimal width, BigDecimal value, @Nullable Integer iterations, @Nullable BigDecimal tolerance) {}

    @Override
    public void writeCsv(Writer out) throws IOException {
        var lines = new ArrayList<Line>();
        lines.add(new Line("answer", width(found.widthKilometres()), Decimals.of(found.value(), valueUnit), found.iterations(),
            Decimals.tolerance(found.toleranceKilometres())));
        found.curve().forEach(point -> lines.add(new Line("curve", width(point.widthKilometres()), value(point), null, null)));
        TableFormat.CSV.write(List.of(Column.of("kind", Line::kind), Column.of("width_km", Line::width), Column.of("value", Line::value),
            Column.of("unit", line -> valueUnit), Column.of("iterations", Line::iterations), Column.of("tolerance_km", Line::tolerance)), lines, out);
    }

    @Override
    public void writeMarkdown(Writer out) throws IOException {
        var text = new MarkdownText(out);
        text.heading(1, Wording.of("md.question." + question));
        var lines = new ArrayList<String>();
        lines.add(Wording.of("md.scenario", scenario.proposal().id().equals("-") ? scenario.proposal().name()
            : scenario.proposal().id() + ": " + scenario.proposal().name()));
        lines.addAll(ScenarioLines.of(scenario));
        facts.forEach((name, value) -> {
            var shown = value instanceof List<?> several ? String.join(", ", several.stream().map(String::valueOf).toList()) : String.valueOf(value);
            if (!shown.isEmpty()) {
                lines.add(Wording.of("md.asked." + name, shown));
            }
        });
        text.bullets(lines);
        var unit = FigureName.unitInWords(valueUnit);
        text.paragraph(Wording.of("md.answer", Decimals.grouped(Decimals.of(found.widthKilometres(), "km")),
            Decimals.grouped(Decimals.of(found.value(), valueUnit)), unit, found.iterations(),
            Decimals.tolerance(found.toleranceKilometres()).toPlainString()));
        text.paragraph(Wording.of("solve-method." + question));
        text.table(List.of(Wording.of("md.width-km"), Wording.of("md.value-in", unit)), 0, found.curve().stream().map(point ->
            List.of(width(point.widthKilometres()).toPlainString(), Decimals.grouped(Objects.requireNonNull(value(point))))).toList());
    }
}
