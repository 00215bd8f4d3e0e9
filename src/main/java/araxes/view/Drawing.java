package araxes.view;

import araxes.cartography.DenseDrawing;
import araxes.cartography.DisplayList;
import araxes.cartography.MapComposer;
import araxes.cartography.MapFrame;
import araxes.cartography.MapState;
import araxes.cartography.Seen;
import araxes.cartography.Viewport;
import araxes.model.Atlas;
import araxes.render.BaseTiles;
import araxes.render.BundledFonts;
import araxes.render.MapPainter;
import araxes.render.PixelBox;
import araxes.scenario.Outcome;
import araxes.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Draws the pictures of the maps, on a worker. Keeps the pixels of the last ones, so that a step in time redoes only what changed:
/// whoever asks takes them before asking again.
final class Drawing implements Function<List<Drawing.Request>, List<Drawing.Drawn>> {
    private static final int UNSEEN_WIDTH = 640;
    private static final int UNSEEN_HEIGHT = 400;
    private final CompletableFuture<MapComposer> composer;
    private final List<Board> boards = new ArrayList<>();

    /// @param pane index of the map
    /// @param seen which part of it no other map lies over
    /// @param painted in pixels of the viewport, the columns that are wanted: no fewer than are seen
    /// @param ratio pixels of the screen to a pixel of the viewport
    record Request(int pane, MapState state, Viewport viewport, Seen seen, Columns painted, double ratio) {}

    /// From one, inclusive, to another, exclusive.
    record Columns(int from, int until) {
        PixelBox of(DisplayList drawing, double ratio) {
            int left = (int) (from * ratio);
            return new PixelBox(left, 0, Math.min(drawing.width(), (int) Math.ceil(until * ratio)) - left, drawing.height());
        }
    }

    /// @param pane index of the map
    /// @param width in pixels of the screen
    /// @param height in pixels of the screen
    /// @param pixels of the whole picture, valid until the next request; what was not wanted may be out of date
    record Drawn(int pane, MapFrame frame, double ratio, int width, int height, int[] pixels, List<PixelBox> changed) {}

    Drawing(Atlas atlas) {
        // Projecting the atlas takes longer than any frame: done beside the making of the window.
        this(CompletableFuture.supplyAsync(() -> new MapComposer(atlas, new BundledFonts())));
        composer.thenAcceptAsync(ready -> paintUnseen(atlas, ready));
    }

    /// @param composer ready sooner or later
    Drawing(CompletableFuture<MapComposer> composer) {
        this.composer = composer;
    }

    /// A small picture that nobody sees, so that the first one that is seen finds fonts and classes at hand.
    private static void paintUnseen(Atlas atlas, MapComposer composer) {
        var extent = atlas.about().home();
        var unseen = Viewport.showing(extent, UNSEEN_WIDTH, UNSEEN_HEIGHT);
        new MapPainter().paint(composer.compose(MapState.on(atlas.about().asOf()), unseen).drawing());
    }

    /// Ready sooner or later; safe to share.
    CompletableFuture<MapComposer> composer() {
        return composer;
    }

    /// Paints the base below the picture; safe beside [#apply].
    BaseTiles baseTiles() {
        return new BaseTiles(composer.join());
    }

    /// The computed outcome that a state asks for; safe beside [#apply], which takes longer and finds it computed.
    Optional<Outcome> outcomeOf(MapState state) {
        return composer.join().outcomeOf(state);
    }

    /// What comes of a scenario; safe beside [#apply], which finds it computed.
    Outcome outcomeOf(Scenario scenario) {
        return composer.join().outcomeOf(scenario);
    }

    /// @param requests one for each map, in their order; at least one
    /// @return the maps that changed
    @Override
    public List<Drawn> apply(List<Request> requests) {
        boolean done = false;
        try {
            while (boards.size() > requests.size()) {
                boards.removeLast();
            }
            while (boards.size() < requests.size()) {
                boards.add(new Board());
            }
            var ready = composer.join();
            // Each map on a board of its own, so that two cores paint two maps at a time; the first one here.
            var others = requests.stream().skip(1)
                .map(request -> {
                    var board = boards.get(request.pane());
                    return CompletableFuture.supplyAsync(() -> board.draw(request, ready));
                }).toList();
            var drawn = new ArrayList<Drawn>();
            boards.getFirst().draw(requests.getFirst(), ready).ifPresent(drawn::add);
            others.forEach(other -> other.join().ifPresent(drawn::add));
            done = true;
            return drawn;
        } finally {
            if (!done) {
                // What was drawn is lost with the failure, so the next time all is drawn anew.
                boards.clear();
            }
        }
    }

    /// What one map is painted on.
    private static final class Board {
        private final MapPainter painter = new MapPainter();
        private DenseDrawing dense = new DenseDrawing(1);
        private @Nullable Request last;

        Optional<Drawn> draw(Request request, MapComposer composer) {
            if (request.equals(last)) {
                return Optional.empty();
            }
            var frame = composer.compose(request.state(), request.viewport(), request.seen());
            if (dense.ratio() != request.ratio()) {
                dense = new DenseDrawing(request.ratio());
            }
            var drawing = dense.of(frame.drawing());
            var changed = painter.paint(drawing, request.painted().of(drawing, request.ratio()));
            last = request;
            return Optional.of(new Drawn(request.pane(), frame, request.ratio(), drawing.width(), drawing.height(), painter.pixels(), changed));
        }
    }
}
