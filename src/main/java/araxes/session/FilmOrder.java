package araxes.session;

import araxes.cartography.SessionState;
import araxes.cartography.Viewport;
import araxes.export.Imprint;
import araxes.export.TimeLapse;
import araxes.model.Atlas;

/// A time-lapse that is asked for, whoever asks: the window and the command line get the same bytes for the same.
///
/// @param session whose active map is meant, on whatever day
public record FilmOrder(SessionState session, Viewport viewport, FilmOptions options) {
    private static final int AT_END = 2;

    /// The last picture stands longest.
    public TimeLapse film(Atlas atlas) {
        return new TimeLapse(session.map().withDay(options.from()), viewport, options.step().days(atlas, options.from(), options.to()),
            options.stands(), options.stands().multipliedBy(AT_END), options.captions());
    }

    /// With the recipe of the first day.
    public Imprint imprint(Atlas atlas) {
        var first = session.withMap(session.map().withDay(options.from()));
        var size = new PictureOptions.Size(viewport.width(), viewport.height());
        return Imprint.of("", "", Program.nameAndVersion())
            .withRecipe(Recipe.of(SessionDocument.ofPicture(first, viewport, options.forRecipe(size), atlas)).orElse(null));
    }
}
