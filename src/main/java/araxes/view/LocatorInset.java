package araxes.view;

import araxes.cartography.DisplayItem;
import araxes.cartography.DisplayList;
import araxes.cartography.MapComposer;
import araxes.cartography.MapFrame;
import araxes.cartography.Viewport;
import araxes.render.MapPainter;
import araxes.viewmodel.Messages;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
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
    private final LatestTask<Viewport, Drawn> drawing;
    private @Nullable MapFrame frame;
    private @Nullable Viewport drawn;

    private record Drawn(int height, int[] pixels) {}

    /// @param composer ready sooner or later
    LocatorInset(CompletableFuture<MapComposer> composer) {
        setId("locator");
        setMouseTransparent(true);
        getChildren().add(picture);
        picture.setManaged(false);
        setAccessibleText(Messages.text("locator.accessible"));
        visibleProperty().bind(shown);
        drawing = new LatestTask<>(viewport -> paint(composer.join(), viewport), worker, FxThread.LATER,
            done -> {
                picture.show(WIDTH, done.height(), 1, done.pixels(), List.of());
                requestLayout();
            }, _ -> shown.set(false));
        shown.subscribe(_ -> update());
    }

    BooleanProperty shownProperty() {
        return shown;
    }

    /// The map shows this now.
    void follow(@Nullable MapFrame now) {
        frame = now;
        update();
        requestLayout();
    }

    private void update() {
        var now = frame;
        if (shown.get() && now != null && !now.viewport().equals(drawn)) {
            drawn = now.viewport();
            drawing.request(now.viewport());
        }
    }

    private static Drawn paint(MapComposer composer, Viewport viewport) {
        int height = (int) composer.locatorHeight(WIDTH);
        var painter = new MapPainter();
        painter.paint(new DisplayList(WIDTH, height, 0xFFFFFFFF, List.of(composer.composeLocator(viewport, 0, 0, WIDTH))));
        return new Drawn(height, painter.pixels());
    }

    @Override
    protected void layoutChildren() {
        double height = picture.height();
        double right = getWidth() - WIDTH - EDGE;
        double bottom = getHeight() - height - EDGE;
        var corners = List.of(new BoundingBox(right, EDGE, WIDTH, height), new BoundingBox(EDGE, bottom, WIDTH, height),
            new BoundingBox(EDGE, BELOW_THE_DATE, WIDTH, height), new BoundingBox(right, getHeight() - height - ABOVE_THE_SCALE, WIDTH, height));
        var taken = legend();
        var free = corners.stream().filter(corner -> taken == null || !corner.intersects(taken)).findFirst().orElse(corners.getFirst());
        picture.relocate(Math.rint(free.getMinX()), Math.rint(free.getMinY()));
    }

    /// Where the legend lies: the first area of its sheet is its paper.
    private @Nullable Bounds legend() {
        if (frame == null) {
            return null;
        }
        return frame.drawing().sheets().stream().filter(sheet -> sheet.name().equals("legend")).flatMap(sheet -> sheet.items().stream())
            .filter(DisplayItem.Area.class::isInstance).map(DisplayItem.Area.class::cast).findFirst().map(paper -> {
                var box = paper.path().parts().getFirst();
                return new BoundingBox(box[0], box[1], box[4] - box[0], box[5] - box[1]);
            }).orElse(null);
    }
}
