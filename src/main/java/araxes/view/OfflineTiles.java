package araxes.view;

import com.gluonhq.maps.tile.TileRetriever;
import com.gluonhq.maps.tile.TileRetrieverProvider;
import java.nio.IntBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// The base map of land and water, painted here and never fetched. Gluon finds this class through `META-INF/services` and creates
/// it itself, once, which is why its painter is a static field.
public final class OfflineTiles implements TileRetriever {
    static final int TILE_SIZE = 256;
    private static final ExecutorService PAINTERS = Executors.newSingleThreadExecutor(
        Thread.ofPlatform().name("base-tiles").daemon().priority(Thread.MIN_PRIORITY).factory());
    private static volatile CompletableFuture<Painter> painter = new CompletableFuture<>();

    /// Paints one tile of [#TILE_SIZE] pixels square.
    interface Painter {
        /// @return premultiplied 0xAARRGGBB, row by row; a new array
        int[] paint(int zoom, long x, long y);
    }

    /// Called by the service loader.
    public OfflineTiles() {}

    /// Tiles asked for before the painter is there wait for it.
    static void paintWith(CompletableFuture<Painter> newPainter) {
        painter = newPainter;
    }

    /// Gluon falls back to a public tile server whose terms forbid such use: better no window than that.
    ///
    /// @throws IllegalStateException if Gluon would take its tiles from elsewhere
    static void requireOffline() {
        var found = TileRetrieverProvider.getInstance().load();
        if (!(found instanceof OfflineTiles)) {
            throw new IllegalStateException("The map would load tiles through " + found.getClass().getName()
                + "; META-INF/services/com.gluonhq.maps.tile.TileRetriever must name " + OfflineTiles.class.getName() + " first");
        }
    }

    /// Completes on the thread of the toolkit, where Gluon puts the image into the scene. A tile that failed would never be asked again.
    @Override
    public CompletableFuture<Image> loadTile(int zoom, long x, long y) {
        return painter.thenApplyAsync(ready -> image(ready.paint(zoom, x, y)), PAINTERS).thenApplyAsync(image -> image, FxThread.LATER);
    }

    private static Image image(int[] pixels) {
        return new WritableImage(
            new PixelBuffer<>(TILE_SIZE, TILE_SIZE, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }
}
