package araxes.geodata;

import araxes.model.Atlas;
import araxes.model.BorderReading;
import araxes.model.DateRange;
import araxes.model.Extent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `atlas.yaml`: what the atlas covers.
final class AboutFile {
    static final String NAME = "atlas.yaml";
    private static final Extent WORLD = new Extent(-180, -85, 180, 85);

    /// Those one can ask for.
    private static final List<String> WORLDVIEWS = List.of("un", "armenia", "azerbaijan", "de-facto");
    /// Kinds of boundaries a rule may speak of instead of single ones.
    private static final Set<String> KINDS = Set.of("state", "delimited_segment", "internal");

    private AboutFile() {}

    static Atlas.About read(Entry entry) {
        var firstDay = day(entry, "first_day", LocalDate.EPOCH);
        var asOf = day(entry, "as_of", LocalDate.MAX);
        var lastInformation = day(entry, "last_information", firstDay);
        if (!firstDay.isBefore(asOf)) {
            entry.issue("about.order", "first_day", "as_of");
        }
        if (lastInformation.isAfter(asOf)) {
            entry.issue("about.order", "last_information", "as_of");
        }
        var extents = new LinkedHashMap<String, Extent>();
        if (entry.entry("extents") instanceof Entry named) {
            for (var name : named.keys()) {
                if (extent(named, name) instanceof Extent extent) {
                    extents.put(name, extent);
                }
            }
            if (extents.isEmpty()) {
                entry.issue("field.missing", "extents");
            }
        }
        var frame = extent(entry, "frame");
        var about = new Atlas.About(entry.text("title"), firstDay, asOf, lastInformation, frame == null ? WORLD : frame,
            extents, entry.texts("credits"), readings(entry));
        if (about.credits().isEmpty()) {
            entry.issue("field.missing", "credits");
        }
        entry.finish();
        return about;
    }

    private static List<BorderReading> readings(Entry about) {
        var readings = new ArrayList<BorderReading>();
        for (var entry : about.entries("worldviews")) {
            var rules = new ArrayList<BorderReading.Rule>();
            for (var rule : entry.entries("rules")) {
                var from = rule.date("from");
                var until = rule.date("until");
                var boundaries = rule.texts("boundaries");
                if (boundaries.isEmpty()) {
                    rule.issue("field.missing", "boundaries");
                }
                boundaries.stream().filter(boundary -> !KINDS.contains(boundary)).forEach(boundary -> rule.refer(References.Kind.LINE, boundary));
                rules.add(new BorderReading.Rule(boundaries, span(rule, from, until),
                    rule.choice("drawing", BorderReading.Drawing.class, BorderReading.Drawing.FULL), rule.text("note")));
                rule.finish();
            }
            var lines = entry.flag("lines_of_control");
            // A departure from the recognised borders is a statement and needs a source.
            var sources = rules.isEmpty() && !lines && !entry.has("sources") ? List.<String>of() : entry.sources();
            var id = entry.text("id");
            if (!WORLDVIEWS.contains(id)) {
                entry.issue("field.choice", "id", id, String.join(", ", WORLDVIEWS));
            }
            readings.add(new BorderReading(id, PartiesFile.names(entry), entry.text("note"), sources, rules, lines));
            entry.finish();
        }
        return readings;
    }

    private static DateRange span(Entry rule, @Nullable LocalDate from, @Nullable LocalDate until) {
        var first = from == null ? LocalDate.MIN : from;
        var end = until == null ? LocalDate.MAX : until;
        if (!first.isBefore(end)) {
            rule.issue("date.reversed", first, end);
            return DateRange.ALWAYS;
        }
        return new DateRange(first, end);
    }

    private static LocalDate day(Entry entry, String key, LocalDate otherwise) {
        var day = entry.date(key);
        if (!entry.has(key)) {
            entry.issue("field.missing", key);
        }
        return day == null ? otherwise : day;
    }

    private static @Nullable Extent extent(Entry entry, String key) {
        List<String> edges = entry.texts(key);
        try {
            if (edges.size() == 4) {
                return new Extent(degrees(edges, 0), degrees(edges, 1), degrees(edges, 2), degrees(edges, 3));
            }
        } catch (IllegalArgumentException e) {
            // said below, for words and for impossible numbers alike
        }
        entry.issue("about.extent", key, edges);
        return null;
    }

    private static double degrees(List<String> edges, int index) {
        return Double.parseDouble(edges.get(index));
    }
}
