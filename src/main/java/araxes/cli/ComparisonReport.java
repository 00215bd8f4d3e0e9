package araxes.cli;

import araxes.scenario.Balance.Matter;
import araxes.scenario.Comparison;
import araxes.scenario.Comparison.Change;
import araxes.scenario.Comparison.RegimeChange;
import araxes.scenario.Territory;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The answer of `araxes compare`: who gained and lost what, and where the rules changed, by unit and in total.
record ComparisonReport(SituationAsked.Found a, SituationAsked.Found b, Comparison comparison) implements Report {
    static final String SCHEMA = "araxes.compare/1";
    private static final List<Column<Line>> COLUMNS = List.of(
        Column.of("matter", Line::matter), Column.of("unit", Line::unit), Column.of("party", Line::party), Column.of("rules", Line::rules),
        Column.of("before_km2", Line::before), Column.of("after_km2", Line::after), Column.of("change_km2", Line::change),
        Column.of("gained_km2", Line::gained), Column.of("lost_km2", Line::lost));

    /// A row of the table.
    ///
    /// @param matter `control`, `sovereignty` or `regime`
    /// @param unit empty for a total
    /// @param party empty for a regime
    /// @param rules kind and words of a regime
    /// @param gained sum of what was gained in some units; of one unit, the change if it is a gain
    private record Line(String matter, String unit, String party, String rules, BigDecimal before, BigDecimal after, BigDecimal change,
        BigDecimal gained, BigDecimal lost) {
        static Line of(String matter, String unit, String party, String rules, double before, double after, double gained, double lost) {
            return new Line(matter, unit, party, rules, area(before), area(after), area(after - before), area(gained), area(lost));
        }

        Map<String, @Nullable Object> fields() {
            var fields = new LinkedHashMap<String, @Nullable Object>();
            COLUMNS.forEach(column -> {
                var value = column.value().apply(this);
                if (!"".equals(value)) {
                    fields.put(column.name(), value);
                }
            });
            return fields;
        }

        List<String> cells() {
            return List.of(unit, party + rules, Decimals.grouped(before), Decimals.grouped(after), Decimals.grouped(change));
        }

        List<String> totalCells() {
            return List.of(party + rules, Decimals.grouped(before), Decimals.grouped(after), Decimals.grouped(change),
                Decimals.grouped(gained), Decimals.grouped(lost));
        }

        private static BigDecimal area(double value) {
            return Decimals.of(value, "km2");
        }
    }

    private List<Line> units(Matter matter) {
        return comparison.changes().stream().filter(change -> change.matter() == matter).map(change -> Line.of(MetricsReport.lower(matter),
            change.unit().value(), change.party(), "", change.before(), change.after(),
            Math.max(0, change.gained()), Math.max(0, -change.gained()))).toList();
    }

    private List<Line> totals(Matter matter) {
        var lines = new ArrayList<Line>();
        var changes = comparison.changes().stream().filter(change -> change.matter() == matter).toList();
        var parties = new TreeSet<>(changes.stream().map(Change::party).toList());
        for (var party : parties) {
            double gained = changes.stream().filter(change -> change.party().equals(party)).mapToDouble(change -> Math.max(0, change.gained())).sum();
            double lost = changes.stream().filter(change -> change.party().equals(party)).mapToDouble(change -> Math.max(0, -change.gained())).sum();
            lines.add(Line.of(MetricsReport.lower(matter), "", party, "", has(a.territory(), matter, party),
                has(b.territory(), matter, party), gained, lost));
        }
        return lines;
    }

    private static double has(Territory territory, Matter matter, String party) {
        return matter == Matter.CONTROL ? territory.squareKilometresHeldBy(party) : territory.squareKilometresOf(party);
    }

    private List<Line> regimes() {
        return comparison.regimes().stream().map(change -> Line.of("regime", change.unit().value(), "", rules(change),
            change.before(), change.after(),
            Math.max(0, change.after() - change.before()), Math.max(0, change.before() - change.after()))).toList();
    }

    private List<Line> regimeTotals() {
        var totals = new TreeMap<String, Line>();
        comparison.regimes().forEach(change -> totals.computeIfAbsent(rules(change), rules -> {
            var same = comparison.regimes().stream().filter(other -> rules(other).equals(rules)).toList();
            return Line.of("regime", "", "", rules,
                same.stream().mapToDouble(RegimeChange::before).sum(), same.stream().mapToDouble(RegimeChange::after).sum(),
                same.stream().mapToDouble(one -> Math.max(0, one.after() - one.before())).sum(),
                same.stream().mapToDouble(one -> Math.max(0, one.before() - one.after())).sum());
        }));
        return List.copyOf(totals.values());
    }

    private static String rules(RegimeChange change) {
        return MetricsReport.lower(change.kind()) + (change.words().isEmpty() ? "" : ": " + change.words());
    }

    private List<Line> allTotals() {
        var lines = new ArrayList<Line>();
        for (var matter : Matter.values()) {
            lines.addAll(totals(matter));
        }
        lines.addAll(regimeTotals());
        return lines;
    }

    private List<Line> allUnits() {
        var lines = new ArrayList<Line>();
        for (var matter : Matter.values()) {
            lines.addAll(units(matter));
        }
        lines.addAll(regimes());
        return lines;
    }

    @Override
    public Map<String, @Nullable Object> json() {
        var document = new LinkedHashMap<String, @Nullable Object>();
        document.put("schema", SCHEMA);
        document.put("a", a.fields());
        document.put("b", b.fields());
        document.put("totals", allTotals().stream().map(Line::fields).toList());
        document.put("units", allUnits().stream().map(Line::fields).toList());
        return document;
    }

    @Override
    public void writeCsv(Writer out) throws IOException {
        var lines = new ArrayList<>(allTotals());
        lines.addAll(allUnits());
        TableFormat.CSV.write(COLUMNS, lines, out);
    }

    @Override
    public void writeMarkdown(Writer out) throws IOException {
        var text = new MarkdownText(out);
        text.heading(1, title());
        write(text);
    }

    String title() {
        return Wording.of("md.comparison", a.asked().text(), b.asked().text());
    }

    /// Without the title.
    void write(Prose text) throws IOException {
        if (comparison.changes().isEmpty() && comparison.regimes().isEmpty()) {
            text.paragraph(Wording.of("md.no-difference"));
        }
        for (var matter : Matter.values()) {
            write(text, MetricsReport.lower(matter), totals(matter), units(matter));
        }
        write(text, "regime", regimeTotals(), regimes());
    }

    private static void write(Prose text, String matter, List<Line> totals, List<Line> units) throws IOException {
        if (totals.isEmpty()) {
            return;
        }
        var who = Wording.of("md.who." + matter);
        text.heading(2, Wording.of("md.matter." + matter));
        text.table(List.of(who, Wording.of("md.before-km2"), Wording.of("md.after-km2"), Wording.of("md.change-km2"), Wording.of("md.gained-km2"),
            Wording.of("md.lost-km2")), 1, totals.stream().map(Line::totalCells).toList());
        text.table(List.of(Wording.of("md.unit"), who, Wording.of("md.before-km2"), Wording.of("md.after-km2"), Wording.of("md.change-km2")), 2,
            units.stream().map(Line::cells).toList());
    }
}
