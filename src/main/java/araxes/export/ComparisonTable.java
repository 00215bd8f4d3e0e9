package araxes.export;

import araxes.model.Atlas;
import araxes.model.UnitId;
import araxes.scenario.Balance.Matter;
import araxes.scenario.CensusPassage;
import araxes.scenario.Comparison;
import araxes.scenario.Comparison.Change;
import araxes.scenario.Comparison.RegimeChange;
import araxes.scenario.Difference;
import araxes.scenario.Territory;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Who gained and lost what between two situations, and where the rules changed, in total and by unit, and the people that the census
/// counted where control passes; areas in km², to the tenth of a hectare. The same table for `araxes compare` and for the window.
///
/// @param from what the first situation is called
/// @param to what the second situation is called
/// @param people where control passes of areas of which a count is published
public record ComparisonTable(String from, String to, Territory before, Territory after, Comparison comparison, List<CensusPassage> people) {
    private static final List<String> COLUMNS = List.of(
        "matter", "unit", "party", "rules", "before_km2", "after_km2", "change_km2", "gained_km2", "lost_km2");
    /// Of people only; the units of an area that was counted stand together in one cell.
    private static final List<String> PEOPLE = List.of("from", "people_1989_lowest", "people_1989_highest", "whole_area");

    public static ComparisonTable of(String from, String to, Territory before, Territory after, Atlas atlas) {
        return new ComparisonTable(from, to, before, after, Comparison.of(before, after),
            CensusPassage.of(Difference.of(before, after), before, atlas));
    }

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

        List<Object> values() {
            return List.of(matter, unit, party, rules, before, after, change, gained, lost);
        }

        /// Empty texts are left out.
        Map<String, Object> fields() {
            var fields = new LinkedHashMap<String, Object>();
            for (int i = 0; i < COLUMNS.size(); i++) {
                if (!"".equals(values().get(i))) {
                    fields.put(COLUMNS.get(i), values().get(i));
                }
            }
            return fields;
        }

        List<String> csv() {
            return values().stream().map(value -> value instanceof BigDecimal number ? number.toPlainString() : CsvText.text(value.toString())).toList();
        }

        List<String> cells() {
            return List.of(unit, party + rules, grouped(before), grouped(after), grouped(change));
        }

        List<String> totalCells() {
            return List.of(party + rules, grouped(before), grouped(after), grouped(change), grouped(gained), grouped(lost));
        }

        private static BigDecimal area(double value) {
            return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
        }

        private static String grouped(BigDecimal number) {
            return String.format(Locale.ROOT, "%,.3f", number);
        }
    }

    /// One map of column to value for each total.
    public List<Map<String, Object>> totals() {
        return allTotals().stream().map(Line::fields).toList();
    }

    /// One map of column to value for each unit and party, or unit and rules.
    public List<Map<String, Object>> units() {
        return allUnits().stream().map(Line::fields).toList();
    }

    /// One map of column to value for each area that was counted and each passage of it. Numbers belong to a whole area only.
    public List<Map<String, Object>> counted() {
        return people.stream().map(passage -> {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("units", passage.units().stream().map(UnitId::value).toList());
            fields.put("from", passage.from());
            fields.put("to", passage.to());
            fields.put("area_km2", Line.area(passage.squareKilometres()));
            fields.put("whole_area", passage.whole());
            if (isKnown(passage)) {
                fields.put("people_1989_lowest", Math.round(passage.lowest()));
                fields.put("people_1989_highest", Math.round(passage.highest()));
            }
            return (Map<String, Object>) fields;
        }).toList();
    }

    private static boolean isKnown(CensusPassage passage) {
        return passage.whole() && passage.highest() > 0;
    }

    /// With a header; the totals come first, the people last.
    public void writeCsv(Writer out) throws IOException {
        var header = new ArrayList<>(COLUMNS);
        header.addAll(PEOPLE);
        CsvText.line(header, out);
        var lines = new ArrayList<>(allTotals());
        lines.addAll(allUnits());
        for (var line : lines) {
            CsvText.line(withEmpty(line.csv(), PEOPLE.size()), out);
        }
        for (var passage : people) {
            var area = Line.area(passage.squareKilometres()).toPlainString();
            CsvText.line(List.of("people", CsvText.text(ids(passage)), CsvText.text(passage.to()), "", "", "", "", area, "",
                CsvText.text(passage.from()), isKnown(passage) ? String.valueOf(Math.round(passage.lowest())) : "",
                isKnown(passage) ? String.valueOf(Math.round(passage.highest())) : "", String.valueOf(passage.whole())), out);
        }
    }

    private static List<String> withEmpty(List<String> cells, int more) {
        var all = new ArrayList<>(cells);
        IntStream.range(0, more).forEach(_ -> all.add(""));
        return all;
    }

    private static String ids(CensusPassage passage) {
        return passage.units().stream().map(UnitId::value).collect(Collectors.joining(" "));
    }

    /// For people: headings and tables.
    public void writeMarkdown(Writer out) throws IOException {
        var text = new MarkdownText(out);
        text.heading(1, title());
        write(text);
    }

    public String title() {
        return ExportWords.say("comparison", from, to);
    }

    /// As [#writeMarkdown], without the title.
    public void write(Prose text) throws IOException {
        if (comparison.changes().isEmpty() && comparison.regimes().isEmpty()) {
            text.paragraph(ExportWords.say("comparison.none"));
        }
        for (var matter : Matter.values()) {
            write(text, lower(matter), totals(matter), units(matter));
        }
        write(text, "regime", regimeTotals(), regimes());
        if (!people.isEmpty()) {
            text.heading(2, ExportWords.say("comparison.matter.people"));
            text.paragraph(ExportWords.say("comparison.people.note"));
            text.table(List.of(ExportWords.say("comparison.unit"), ExportWords.say("comparison.from"), ExportWords.say("comparison.to"),
                ExportWords.say("comparison.area"), ExportWords.say("comparison.people")), 3, people.stream().map(passage -> List.of(
                    ids(passage), passage.from(), passage.to(), Line.grouped(Line.area(passage.squareKilometres())), counted(passage))).toList());
        }
    }

    private static String counted(CensusPassage passage) {
        if (!passage.whole()) {
            return ExportWords.say("comparison.people.part");
        }
        if (!isKnown(passage)) {
            return ExportWords.say("comparison.people.unknown");
        }
        return passage.lowest() == passage.highest() ? String.format(Locale.ROOT, "%,.0f", passage.lowest())
            : String.format(Locale.ROOT, "%,.0f–%,.0f", passage.lowest(), passage.highest());
    }

    private static void write(Prose text, String matter, List<Line> totals, List<Line> units) throws IOException {
        if (totals.isEmpty()) {
            return;
        }
        var who = ExportWords.say("comparison.who." + matter);
        var before = ExportWords.say("comparison.before");
        var after = ExportWords.say("comparison.after");
        var change = ExportWords.say("comparison.change");
        text.heading(2, ExportWords.say("comparison.matter." + matter));
        text.table(List.of(who, before, after, change, ExportWords.say("comparison.gained"), ExportWords.say("comparison.lost")), 1,
            totals.stream().map(Line::totalCells).toList());
        text.table(List.of(ExportWords.say("comparison.unit"), who, before, after, change), 2, units.stream().map(Line::cells).toList());
    }

    private List<Line> units(Matter matter) {
        return comparison.changes().stream().filter(change -> change.matter() == matter).map(change -> Line.of(lower(matter),
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
            lines.add(Line.of(lower(matter), "", party, "", has(before, matter, party),
                has(after, matter, party), gained, lost));
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
        return lower(change.kind()) + (change.words().isEmpty() ? "" : ": " + change.words());
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

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
