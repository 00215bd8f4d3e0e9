package araxes.view;

import araxes.cartography.MapComposer;
import araxes.cartography.MapFrame;
import araxes.cartography.MapState;
import araxes.cartography.Viewport;
import araxes.model.Atlas;
import araxes.render.BaseTiles;
import araxes.render.BundledFonts;
import araxes.render.MapPainter;
import araxes.render.PixelBox;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// Draws the picture of the map, on a worker. Keeps the pixels of the last one, so that a step in time redoes only what changed:
/// whoever asks takes them before asking again.
final class Drawing implements Function<Drawing.Request, Drawing.Drawn> {
    private static final int UNSEEN_WIDTH = 640;
    private static final int UNSEEN_HEIGHT = 400;
    private final CompletableFuture<MapComposer> composer;
    private final MapPainter painter = new MapPainter();

    record Request(MapState state, Viewport viewport) {}

    /// @param pixels of the whole picture, valid until the next request
    record Drawn(MapFrame frame, int[] pixels, List<PixelBox> changed) {}

    Drawing(Atlas atlas) {
        // Projecting the atlas takes longer than any frame: done beside the making of the window.
        composer = CompletableFuture.supplyAsync(() -> new MapComposer(atlas, new BundledFonts()));
        composer.thenAcceptAsync(ready -> paintUnseen(atlas, ready));
    }

    /// A small picture that nobody sees, so that the first one that is seen finds fonts and classes at hand.
    private static void paintUnseen(Atlas atlas, MapComposer composer) {
        var extent = atlas.about().home();
        var unseen = Viewport.showing(extent, UNSEEN_WIDTH, UNSEEN_HEIGHT);
        new MapPainter().paint(composer.compose(MapState.on(atlas.about().asOf()), unseen).drawing());
    }

    /// Paints the base below the picture; safe beside [#apply].
    BaseTiles baseTiles() {
        return new BaseTiles(composer.join());
    }

    @Override
    public Drawn apply(Request request) {
        var frame = composer.join().compose(request.state(), request.viewport());
        var changed = painter.paint(frame.drawing());
        return new Drawn(frame, painter.pixels(), changed);
    }
}
