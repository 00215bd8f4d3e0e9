package araxes.report;

import araxes.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A scenario as it stands at the head of a report.
public final class ScenarioLines {
    private ScenarioLines() {}

    /// For programs; lengths in km.
    public static Map<String, @Nullable Object> fields(Scenario scenario) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("proposal", scenario.proposal().id());
        fields.put("name", scenario.proposal().name());
        if (scenario.proposal().isOwn()) {
            fields.put("own", true);
        }
        fields.put("baseline", scenario.baseline());
        var widths = new TreeMap<String, @Nullable Object>();
        scenario.widths().forEach((route, width) -> widths.put(route, Decimals.of(width, "km")));
        fields.put("widths_km", widths);
        fields.put("option", scenario.option());
        fields.put("options", scenario.options());
        return fields;
    }

    /// The same for people: the baseline first, then what differs from the text as it stands.
    public static List<String> of(Scenario scenario) {
        var lines = new ArrayList<String>();
        lines.add(ReportWords.of("md.baseline", scenario.baseline()));
        lines.addAll(choices(scenario));
        return lines;
    }

    /// What was chosen of it.
    static List<String> choices(Scenario scenario) {
        var lines = new ArrayList<String>();
        if (scenario.proposal().isOwn()) {
            lines.add(ReportWords.of("md.own"));
        }
        new TreeMap<>(scenario.widths()).forEach((route, width) -> lines.add(route.equals(Scenario.EVERY_ROUTE)
            ? ReportWords.of("md.width-all", Decimals.of(width, "km")) : ReportWords.of("md.width", route, Decimals.of(width, "km"))));
        if (scenario.options() > 1) {
            lines.add(ReportWords.of("md.option", scenario.option(), scenario.options()));
        }
        return lines;
    }
}
