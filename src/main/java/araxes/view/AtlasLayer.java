package araxes.view;

import araxes.cartography.Viewport;
import araxes.geometry.WebMercator;
import com.gluonhq.maps.MapLayer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.jspecify.annotations.Nullable;

/// Our layer on Gluon's map. It alone knows where the map stands: `MapView.getZoom` and `getCenter` give back what was set,
/// not what is shown (Gluon 2.0.0-ea+6), so position and zoom are read from and written to the base map below.
final class AtlasLayer extends MapLayer {
    static final double SMALLEST_ZOOM = 5;
    static final double LARGEST_ZOOM = 13;
    private static final double SAME_ZOOM = 1e-9;
    private final Picture picture = new Picture();
    private final Node overlay;
    private final Translate move = new Translate();
    private final Scale grow = new Scale();
    private final Runnable moved;
    private @Nullable Viewport drawn;

    /// @param overlay drawn above the picture, in pixels of the picture; moves with it
    /// @param moved called in the layout pass after the map was moved, zoomed or resized
    AtlasLayer(Node overlay, Runnable moved) {
        this.overlay = overlay;
        this.moved = moved;
        picture.setManaged(false);
        overlay.getTransforms().addAll(move, grow);
        overlay.setManaged(false);
        getChildren().addAll(picture, overlay);
        setMouseTransparent(true);
    }

    @Override
    protected void initialize() {
        baseMap.translateXProperty().subscribe(this::markDirty);
        baseMap.translateYProperty().subscribe(this::markDirty);
        baseMap.zoom().subscribe(this::markDirty);
    }

    Picture picture() {
        return picture;
    }

    /// What the map shows now.
    Viewport viewport(int width, int height) {
        double worldSize = WebMercator.TILE_SIZE * Math.pow(2, baseMap.zoom().get());
        return new Viewport((width / 2.0 - baseMap.getTranslateX()) / worldSize, (height / 2.0 - baseMap.getTranslateY()) / worldSize,
            baseMap.zoom().get(), width, height);
    }

    /// Moves the map there. Whole pixels only: at a fraction of one, the software pipeline resamples every tile.
    void show(Viewport viewport) {
        baseMap.zoom(Math.clamp(viewport.zoom(), SMALLEST_ZOOM, LARGEST_ZOOM) - baseMap.zoom().get(), 0, 0);
        double worldSize = WebMercator.TILE_SIZE * Math.pow(2, baseMap.zoom().get());
        baseMap.setTranslateX(Math.rint(viewport.width() / 2.0 - viewport.worldX() * worldSize));
        baseMap.setTranslateY(Math.rint(viewport.height() / 2.0 - viewport.worldY() * worldSize));
        // Setting the position alone loads no tiles; moving by nothing does.
        baseMap.moveX(0);
    }

    /// Keeps the place under (x, y) where it is.
    void zoomBy(double levels, double x, double y) {
        double zoom = baseMap.zoom().get();
        baseMap.zoom(Math.clamp(zoom + levels, SMALLEST_ZOOM, LARGEST_ZOOM) - zoom, x, y);
    }

    /// Moves the map by less than a pixel, if need be, to where its picture needs no resampling.
    void snapToPixels() {
        baseMap.setTranslateX(Math.rint(baseMap.getTranslateX()));
        baseMap.setTranslateY(Math.rint(baseMap.getTranslateY()));
    }

    void moveBy(double pixelsX, double pixelsY) {
        baseMap.moveX(-pixelsX);
        baseMap.moveY(-pixelsY);
    }

    /// The picture now shows this viewport.
    void pictureDrawn(Viewport viewport) {
        drawn = viewport;
        place();
    }

    /// There is no picture any more.
    void forget() {
        picture.clear();
        drawn = null;
        baseMap.setVisible(true);
        // Gluon keeps tiles by soft references beside, and puts those that are wanted again back.
        baseMap.getChildren().clear();
    }

    @Override
    protected void layoutLayer() {
        snapToPixels();
        place();
        moved.run();
    }

    /// Until the new picture is painted the old one is moved and scaled to where it belongs.
    private void place() {
        var shown = drawn;
        if (shown == null) {
            return;
        }
        double levels = baseMap.zoom().get() - shown.zoom();
        // Maps that follow each other differ in the last bits.
        double scale = Math.abs(levels) < SAME_ZOOM ? 1 : Math.pow(2, levels);
        double left = shown.worldX() * shown.worldSize() - shown.width() / 2.0;
        double top = shown.worldY() * shown.worldSize() - shown.height() / 2.0;
        double x = left * scale + baseMap.getTranslateX();
        double y = top * scale + baseMap.getTranslateY();
        grow.setX(scale);
        grow.setY(scale);
        if (scale == 1) {
            move.setX(Math.rint(x));
            move.setY(Math.rint(y));
            picture.unstretch();
            picture.setLayoutX(move.getX());
            picture.setLayoutY(move.getY());
        } else {
            move.setX(x);
            move.setY(y);
            picture.stretch(scale, x, y);
            picture.setLayoutX(0);
            picture.setLayoutY(0);
        }
        var pane = getParent().getLayoutBounds();
        hideTilesBehind(new BoundingBox(x - 0.5, y - 0.5, shown.width() * scale + 1, shown.height() * scale + 1),
            new BoundingBox(0, 0, pane.getWidth(), pane.getHeight()));
    }

    /// The software pipeline scales every tile, seen or not, and takes longer for that than for all else.
    ///
    /// @param covered by the picture, in pixels of the map's pane, as the pane itself
    private void hideTilesBehind(Bounds covered, Bounds pane) {
        for (var tile : baseMap.getChildren()) {
            var bounds = baseMap.localToParent(tile.getBoundsInParent());
            double left = Math.max(bounds.getMinX(), pane.getMinX());
            double top = Math.max(bounds.getMinY(), pane.getMinY());
            double right = Math.min(bounds.getMaxX(), pane.getMaxX());
            double bottom = Math.min(bounds.getMaxY(), pane.getMaxY());
            tile.setVisible(left < right && top < bottom && !(covered.contains(left, top) && covered.contains(right, bottom)));
        }
    }
}
