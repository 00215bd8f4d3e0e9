package araxes.session;

import araxes.cartography.MapComposer;
import araxes.cartography.MapFrame;
import araxes.cartography.Page;
import araxes.cartography.PageComposer;
import araxes.cartography.PageRequest;
import araxes.cartography.SessionState;
import araxes.cartography.Viewport;
import araxes.export.Imprint;
import araxes.export.NamePattern;
import araxes.export.PageExporter;
import araxes.export.PageFile;
import araxes.export.PngExporter;
import araxes.model.Atlas;
import araxes.model.Extent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A picture that is asked for, whoever asks: the window and the command line get the same bytes for the same.
///
/// @param session whose active map is meant
/// @param viewport of the map if it stands alone with the pixels of the screen
/// @param shown what must be seen, whatever the shape of the picture
public record PictureOrder(SessionState session, Viewport viewport, Extent shown, PictureOptions options) {
    /// A map alone has the pixels asked for; what was to be seen is still seen.
    public static PictureOrder showing(Extent extent, SessionState session, PictureOptions options) {
        var format = options.format();
        return new PictureOrder(session, Viewport.showing(extent, format.width(), format.height()), extent, options);
    }

    /// What fills the places of a [NamePattern].
    ///
    /// @param title of the picture or of what else is written of its map
    public Map<String, String> places(String title) {
        var map = session.map();
        var shown = new LinkedHashSet<String>();
        if (map.outcome() != null) {
            shown.add(map.outcome().proposal());
        }
        shown.addAll(map.proposals());
        return Map.of(NamePattern.TITLE, title, NamePattern.DAY, map.day().toString(), NamePattern.PROPOSAL, String.join("+", shown));
    }

    /// A picture ready to be written.
    ///
    /// @param screen painted as the screen does, instead of the page; null for the page
    public record Drawn(Page page, @Nullable MapFrame screen, PageFile file, Imprint imprint) {
        /// The stream is left open.
        public void writeTo(OutputStream stream) throws IOException {
            if (screen != null) {
                PngExporter.write(screen, imprint, stream);
            } else {
                PageExporter.write(page, file, imprint, stream);
            }
        }
    }

    /// @param maps measuring text as [PageExporter#textMeasure()] does
    /// @throws IllegalArgumentException if what the page shall carry leaves no room for a map
    public Drawn draw(Atlas atlas, MapComposer maps) {
        var pages = new PageComposer(atlas, maps, PageExporter.textMeasure());
        var format = options.format();
        MapFrame screen = null;
        Page page;
        if (options.hasLayout()) {
            var program = Imprint.programLine(Program.nameAndVersion(), atlas);
            page = pages.compose(new PageRequest(session.map(), shown, format, options.title(), options.subtitle(), options.parts(),
                options.marginMillimetres(), program));
        } else {
            var frame = maps.compose(session.map(), format.pixelsPerUnit() == 1 ? viewport
                : Viewport.showing(shown, (int) Math.round(format.widthUnits()), (int) Math.round(format.heightUnits())));
            page = pages.composeMapOnly(frame, format);
            screen = options.isOfScreen() ? frame : null;
        }
        var recipe = Recipe.of(SessionDocument.ofPicture(session, page.map(), options.forRecipe(shown), atlas));
        var imprint = Imprint.of(page.title(), page.description(), Program.nameAndVersion()).withRecipe(recipe.orElse(null));
        return new Drawn(page, screen, options.file(), imprint);
    }
}
