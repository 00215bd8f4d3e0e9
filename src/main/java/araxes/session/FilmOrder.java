package araxes.session;

import araxes.cartography.SessionState;
import araxes.cartography.Viewport;
import araxes.export.Imprint;
import araxes.export.TimeLapse;
import araxes.model.Atlas;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A time-lapse that is asked for, whoever asks: the window and the command line get the same bytes for the same.
///
/// @param session whose active map is meant
/// @param days ascending
/// @param speed pictures a second
/// @param captions whether a band below says what happened
public record FilmOrder(SessionState session, Viewport viewport, List<LocalDate> days, double speed, boolean captions) {
    public static final double SLOWEST = 0.01;
    public static final double FASTEST = 50;
    private static final int AT_END = 2;

    public FilmOrder {
        days = List.copyOf(days);
    }

    /// The last picture stands longest.
    public TimeLapse film() {
        var stands = Duration.ofMillis(Math.round(1000 / speed));
        return new TimeLapse(session.map(), viewport, days, stands, stands.multipliedBy(AT_END), captions);
    }

    /// With the recipe of the first day.
    public Imprint imprint(Atlas atlas) {
        var first = session.withMap(session.map().withDay(days.getFirst()));
        return Imprint.of("", "", Program.nameAndVersion())
            .withRecipe(Recipe.of(SessionDocument.ofPicture(first, viewport, Map.of(), atlas)).orElse(null));
    }
}
