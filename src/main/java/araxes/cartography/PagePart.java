package araxes.cartography;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What a page may carry beside its map. Title, date and credits are on every page.
public enum PagePart {
    SUBTITLE, LEGEND, SCALE_BAR, NORTH_ARROW, LOCATOR, FIGURES, EVENTS, SOURCES, NOTES;

    /// The name on the command line, such as `scale-bar`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Everything but the events of the day and the figures.
    public static Set<PagePart> defaults() {
        return Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(EVENTS, FIGURES)));
    }
}
