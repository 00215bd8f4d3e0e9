package araxes.geodata;

import araxes.model.Atlas;
import araxes.model.Extent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `atlas.yaml`: what the atlas covers.
final class AboutFile {
    static final String NAME = "atlas.yaml";
    private static final Extent WORLD = new Extent(-180, -85, 180, 85);

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
            extents, entry.texts("credits"));
        if (about.credits().isEmpty()) {
            entry.issue("field.missing", "credits");
        }
        entry.finish();
        return about;
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
