package araxes.viewmodel;

import araxes.cartography.SessionState;
import araxes.cartography.Viewport;
import araxes.export.NamePattern;
import araxes.session.FilmOrder;
import araxes.session.PictureOptions;
import araxes.session.PictureOrder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What is asked for when a choice is made on a map.
///
/// @param viewport of the map in the window
public record ExportOrders(ExportChoice choice, SessionState session, Viewport viewport) {
    /// In the colours chosen.
    private SessionState coloured() {
        var colours = choice.colours();
        return colours == null ? session : session.withMap(session.map().withLook(session.map().look().withColours(colours)));
    }

    private PictureOptions.Size screen() {
        return new PictureOptions.Size(viewport.width(), viewport.height());
    }

    public PictureSizing sizing() {
        return new PictureSizing(choice.picture(), screen());
    }

    /// A map alone without a size is what the window shows, to the pixel.
    public PictureOrder picture() {
        var options = sizing().whole();
        return choice.picture().size() == null && !options.hasLayout() && options.dpi() == null
            ? new PictureOrder(coloured(), viewport, viewport.extent(), options)
            : PictureOrder.showing(viewport.extent(), coloured(), options);
    }

    public FilmOrder film() {
        var film = choice.film();
        return new FilmOrder(coloured(), Viewport.showing(viewport.extent(), film.size().width(), film.size().height()), film.options());
    }

    /// Why the data or the report chosen cannot be had of this map, as a key of the messages; empty if they can.
    public Optional<String> whyNot() {
        var map = session.map();
        return switch (choice.kind()) {
            case PICTURE, FILM -> Optional.empty();
            case DATA -> switch (choice.data().what()) {
                case SITUATION, HISTORY -> Optional.empty();
                case OUTCOME -> map.outcome() == null ? Optional.of("export.no-outcome") : Optional.empty();
                case DIFFERENCE -> map.against() == null ? Optional.of("export.no-difference") : Optional.empty();
            };
            case REPORT -> switch (choice.report().subject()) {
                case PROPOSAL -> ExportReport.proposal(session).isEmpty() ? Optional.of("export.no-proposal") : Optional.empty();
                case COMPARISON -> ExportReport.against(session).isEmpty() ? Optional.of("export.no-comparison") : Optional.empty();
            };
        };
    }

    /// What fills the places of the name.
    ///
    /// @param title of what is exported
    public Map<String, String> places(String title) {
        var places = new HashMap<>(picture().places(title));
        if (choice.kind() == ExportChoice.Kind.FILM) {
            places.put(NamePattern.DAY, choice.film().from() + "_" + choice.film().to());
        }
        return places;
    }

    /// The name of the file, with its ending.
    ///
    /// @param title of what is exported
    public String fileName(String title) {
        return new NamePattern(choice.pattern()).fill(places(title)) + choice.ending();
    }

    /// Why the name cannot be filled; empty if it can.
    public Optional<String> wrongPlace() {
        return new NamePattern(choice.pattern()).unknownPlace();
    }
}
