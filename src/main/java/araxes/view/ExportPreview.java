package araxes.view;

import araxes.cartography.MapComposer;
import araxes.export.FilmExporter;
import araxes.model.Atlas;
import araxes.render.MapPainter;
import araxes.render.PagePainter;
import araxes.scenario.CoverageFacts;
import araxes.scenario.ScenarioEngine;
import araxes.session.FilmOrder;
import araxes.session.PictureOrder;
import araxes.viewmodel.ExportOrders;
import araxes.viewmodel.ExportTable;
import araxes.viewmodel.Messages;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

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

        /// @param pixels of the page, with fewer of them where it is larger than the place
        record Picture(ExportOrders orders, PictureOrder.Drawn drawn, Pixels pixels) implements Made {}

        record Film(ExportOrders orders, FilmOrder order, Pixels pixels) implements Made {}

        record Data(ExportOrders orders, ExportTable table) implements Made {}

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
        try {
            return switch (orders.choice().kind()) {
                case PICTURE -> picture(wanted);
                case FILM -> film(orders);
                case DATA -> data(orders);
            };
        } catch (IllegalArgumentException e) {
            return new Made.Nothing(orders, Messages.text("export.impossible", String.valueOf(e.getMessage())));
        }
    }

    private Made picture(Wanted wanted) {
        var order = wanted.orders().picture();
        long needed = order.options().bytesNeeded();
        if (needed > Runtime.getRuntime().maxMemory()) {
            return new Made.Nothing(wanted.orders(), Messages.text("export.beyond-memory", needed >> 20, Runtime.getRuntime().maxMemory() >> 20));
        }
        PictureOrder.Drawn drawn;
        try {
            drawn = order.draw(atlas, composer.join());
        } catch (IllegalArgumentException e) {
            return new Made.Nothing(wanted.orders(), Messages.text("export.too-small"));
        }
        var format = drawn.page().format();
        double reduction = Math.min(1, Math.min(wanted.width() / (double) format.width(), wanted.height() / (double) format.height()));
        return new Made.Picture(wanted.orders(), drawn, pixels(drawn, reduction));
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
    private Made film(ExportOrders orders) {
        var order = orders.film(atlas);
        int index = 0;
        while (index < order.days().size() - 1 && !order.days().get(index + 1).isAfter(orders.session().map().day())) {
            index++;
        }
        var film = order.film();
        return new Made.Film(orders, order, new Pixels(film.width(), film.height(), films().still(film, index)));
    }

    private Made data(ExportOrders orders) {
        var why = orders.whyNoData();
        if (why.isPresent()) {
            return new Made.Nothing(orders, Messages.text(why.get()));
        }
        engine.completeAsync(() -> new ScenarioEngine(CoverageFacts.of(atlas)));
        return new Made.Data(orders, ExportTable.of(orders.choice().data().what(), orders.session(), engine.join()));
    }

    FilmExporter films() {
        return new FilmExporter(atlas, composer.join());
    }
}
