package araxes.cartography;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Sheets and places of legends that were composed lately, so that a step in time makes new only what it changes. Safe to share between threads.
final class KeptSheets {
    /// Room for four maps that are compared, and for the days just passed.
    private static final int MOST_KEPT_SHEETS = 192;
    private static final int MOST_KEPT_CORNERS = 16;
    private final Map<Key, Sheet> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Sheet> eldest) {
            return size() > MOST_KEPT_SHEETS;
        }
    };
    private final Map<Placed, LegendCorner> corners = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Placed, LegendCorner> eldest) {
            return size() > MOST_KEPT_CORNERS;
        }
    };

    /// What the place of a legend depends on.
    private record Placed(Viewport viewport, Seen seen, List<?> subjects) {}

    /// Everything a sheet depends on.
    private record Key(String name, Viewport viewport, List<?> content) {}

    synchronized LegendCorner corner(Viewport viewport, Seen seen, List<?> subjects, Supplier<LegendCorner> found) {
        return corners.computeIfAbsent(new Placed(viewport, seen, subjects), _ -> found.get());
    }

    synchronized Sheet sheet(String name, Viewport viewport, List<?> content, Supplier<Sheet> composed) {
        return kept.computeIfAbsent(new Key(name, viewport, content), _ -> composed.get());
    }
}
