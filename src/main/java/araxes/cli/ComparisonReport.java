package araxes.cli;

import araxes.export.ComparisonTable;
import araxes.model.Atlas;
import araxes.scenario.Comparison;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The answer of `araxes compare`: who gained and lost what, and where the rules changed, by unit and in total.
record ComparisonReport(SituationAsked.Found a, SituationAsked.Found b, ComparisonTable table) implements Report {
    static final String SCHEMA = "araxes.compare/1";

    static ComparisonReport of(SituationAsked.Found a, SituationAsked.Found b, Atlas atlas) {
        return new ComparisonReport(a, b, ComparisonTable.of(a.asked().text(), b.asked().text(), a.territory(), b.territory(), atlas));
    }

    Comparison comparison() {
        return table.comparison();
    }

    @Override
    public Map<String, @Nullable Object> json() {
        var document = new LinkedHashMap<String, @Nullable Object>();
        document.put("schema", SCHEMA);
        document.put("a", a.fields());
        document.put("b", b.fields());
        document.put("totals", table.totals());
        document.put("units", table.units());
        document.put("people", table.counted());
        return document;
    }

    @Override
    public void writeCsv(Writer out) throws IOException {
        table.writeCsv(out);
    }

    @Override
    public void writeMarkdown(Writer out) throws IOException {
        table.writeMarkdown(out);
    }
}
