package araxes.view;

import araxes.cartography.MapComposer;
import araxes.model.Atlas;
import araxes.render.MapPainter;
import araxes.render.PagePainter;
import araxes.scenario.CoverageFacts;
import araxes.scenario.ScenarioEngine;
import araxes.session.PictureOrder;
import araxes.viewmodel.ExportChoice;
import araxes.viewmodel.ExportContent;
import araxes.viewmodel.ExportOrders;
import araxes.viewmodel.Messages;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Makes what an export would be, on a worker, and a picture of it: the page or frame itself with fewer pixels.
final class ExportPreview implements Function<ExportPreview.Wanted, ExportPreview.Made> {
    private final Atlas atlas;
    private final CompletableFuture<MapComposer> composer;
    private final CompletableFuture<ScenarioEngine> engine;

    /// @param width of the place where it is shown, in pixels
    /// @param height of the place where it is shown, in pixels
    record Wanted(ExportOrders orders, int width, int height) {}

    /// Opaque pixels row by row, 0xAARRGGBB.
    record Pixels(int width, int height, int[] argb) {}

    /// What would be written.
    sealed interface Made {
        ExportOrders orders();

        /// @param pixels of a page or frame, with fewer of them where it is larger than the place; null for what is no picture
        record Ready(ExportOrders orders, ExportContent content, @Nullable Pixels pixels) implements Made {}

        /// @param reason for the user
        record Nothing(ExportOrders orders, String reason) implements Made {}
    }

    ExportPreview(Atlas atlas, CompletableFuture<MapComposer> composer) {
        this.atlas = atlas;
        this.composer = composer;
        engine = new CompletableFuture<>();
    }

    @Override
    public Made apply(Wanted wanted) {
        var orders = wanted.orders();
        var why = orders.whyNot();
        if (why.isPresent()) {
            return new Made.Nothing(orders, Messages.text(why.get()));
        }
        boolean isPicture = orders.choice().kind() == ExportChoice.Kind.PICTURE;
        if (isPicture) {
            long needed = orders.picture().options().bytesNeeded();
            if (needed > Runtime.getRuntime().maxMemory()) {
                return new Made.Nothing(orders, Messages.text("export.beyond-memory", needed >> 20, Runtime.getRuntime().maxMemory() >> 20));
            }
        }
        ExportContent content;
        try {
            content = ExportContent.of(orders, atlas, composer.join(), this::engine);
        } catch (IllegalArgumentException e) {
            return new Made.Nothing(orders, isPicture ? Messages.text("export.too-small") : Messages.text("export.impossible", String.valueOf(e.getMessage())));
        }
        return new Made.Ready(orders, content, switch (content) {
            case ExportContent.Picture(var drawn) -> {
                var format = drawn.page().format();
                yield pixels(drawn, Math.min(1, Math.min(wanted.width() / (double) format.width(), wanted.height() / (double) format.height())));
            }
            case ExportContent.Film film -> still(film);
            case ExportContent.Data _, ExportContent.Report _ -> null;
        });
    }

    private ScenarioEngine engine() {
        engine.completeAsync(() -> new ScenarioEngine(CoverageFacts.of(atlas)));
        return engine.join();
    }

    /// As it is written, with fewer pixels; a map with the pixels of the screen always with all of them, by the painter that writes it.
    static Pixels pixels(PictureOrder.Drawn drawn, double reduction) {
        var screen = drawn.screen();
        if (screen != null) {
            var painter = new MapPainter();
            painter.paint(screen.drawing());
            return new Pixels(screen.viewport().width(), screen.viewport().height(), painter.pixels());
        }
        var painter = new PagePainter(drawn.page(), reduction);
        return new Pixels(painter.width(), painter.height(), painter.band(0, painter.height()));
    }

    /// The picture of the day that the window shows, or of the last day before it.
    private Pixels still(ExportContent.Film content) {
        var film = content.film();
        int index = 0;
        while (index < film.days().size() - 1 && !film.days().get(index + 1).isAfter(content.order().session().map().day())) {
            index++;
        }
        return new Pixels(film.width(), film.height(), content.exporter().still(film, index));
    }
}
