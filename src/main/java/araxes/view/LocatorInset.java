package araxes.view;

import araxes.cartography.DenseDrawing;
import araxes.cartography.MapComposer;
import araxes.cartography.MapFrame;
import araxes.render.MapPainter;
import araxes.viewmodel.Messages;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.BoundingBox;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A small overview on the map with a box where it looks, in a corner that neither date, legend nor scale has.
final class LocatorInset extends Pane {
    private static final int WIDTH = 170;
    private static final double EDGE = 10;
    private static final double BELOW_THE_DATE = 58;
    private static final double ABOVE_THE_SCALE = 74;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final Picture picture = new Picture();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("locator").daemon().factory());
    private final LatestTask<Asked, Drawn> drawing;
    private @Nullable MapPane pane;
    private Subscription frames = Subscription.EMPTY;
    private @Nullable Asked asked;

    private record Asked(MapFrame frame, double ratio) {
        /// Whether its picture would be the same.
        boolean isLike(@Nullable Asked other) {
            return other != null && ratio == other.ratio && frame.viewport().equals(other.frame.viewport())
                && frame.state().look().colours() == other.frame.state().look().colours();
        }
    }

    private record Drawn(int width, int height, double ratio, int[] pixels) {}

    /// @param composer ready sooner or later
    LocatorInset(CompletableFuture<MapComposer> composer) {
        setId("locator");
        setMouseTransparent(true);
        getChildren().add(picture);
        picture.setManaged(false);
        setAccessibleText(Messages.text("locator.accessible"));
        visibleProperty().bind(shown);
        drawing = new LatestTask<>(wanted -> paint(composer.join(), wanted), worker, FxThread.LATER,
            done -> {
                picture.show(done.width(), done.height(), done.ratio(), done.pixels(), List.of());
                requestLayout();
            }, _ -> shown.set(false));
        shown.subscribe(this::update);
    }

    BooleanProperty shownProperty() {
        return shown;
    }

    /// Lies on this map from now on.
    void moveTo(MapPane wanted) {
        if (wanted != pane) {
            frames.unsubscribe();
            if (pane != null) {
                pane.takeOff(this);
            }
            pane = wanted;
            wanted.lay(this);
            frames = wanted.frameProperty().subscribe(_ -> update());
        }
    }

    private @Nullable MapFrame frame() {
        return pane == null ? null : pane.frameProperty().get();
    }

    private void update() {
        var frame = frame();
        if (shown.get() && frame != null) {
            var wanted = new Asked(frame, getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX());
            if (!wanted.isLike(asked)) {
                asked = wanted;
                drawing.request(wanted);
            }
        }
        requestLayout();
    }

    private static Drawn paint(MapComposer composer, Asked asked) {
        var dense = new DenseDrawing(asked.ratio()).of(composer.locator(asked.frame(), WIDTH));
        var painter = new MapPainter();
        painter.paint(dense);
        return new Drawn(dense.width(), dense.height(), asked.ratio(), painter.pixels());
    }

    @Override
    protected void layoutChildren() {
        double height = picture.getBoundsInParent().getHeight();
        // Of two maps that a swipe parts each is seen in part.
        var seen = pane != null && pane.getClip() != null ? pane.getClip().getBoundsInParent() : new BoundingBox(0, 0, getWidth(), getHeight());
        double left = seen.getMinX() + EDGE;
        double right = seen.getMaxX() - WIDTH - EDGE;
        double bottom = getHeight() - height - EDGE;
        var corners = List.of(new BoundingBox(right, EDGE, WIDTH, height), new BoundingBox(left, bottom, WIDTH, height),
            new BoundingBox(left, BELOW_THE_DATE, WIDTH, height), new BoundingBox(right, getHeight() - height - ABOVE_THE_SCALE, WIDTH, height));
        var frame = frame();
        var taken = frame == null ? null : LegendPlace.of(frame);
        var free = corners.stream().filter(corner -> taken == null || !corner.intersects(taken)).findFirst().orElse(corners.getFirst());
        picture.relocate(Math.rint(free.getMinX()), Math.rint(free.getMinY()));
    }
}
