package araxes.view;

import araxes.cartography.View;
import araxes.cartography.Viewport;
import araxes.geometry.WebMercator;
import araxes.model.Extent;
import araxes.model.TerritorialUnit;
import araxes.model.UnitId;
import araxes.scenario.Check;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.UnitLocator;
import com.gluonhq.maps.MapView;
import java.time.Period;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The map: Gluon's view hosts it and gives it pan, zoom and the base below; the picture above is drawn in the background,
/// at most once a pulse, for the newest state and viewport.
final class MapPane extends Region {
    static final double ZOOM_STEP = 0.5;
    private static final double WHEEL_STEP = 0.25;
    private static final double KEY_PAN_PIXELS = 80;
    private static final double PLACE_ZOOM = 9;
    private static final Duration REST = Duration.millis(300);
    private final MapViewModel viewModel;
    private final UnitLocator locator;
    private final MapView mapView = new MapView();
    private final Region focusRing = new Region();
    private final SelectionOutline selection = new SelectionOutline();
    private final PlaceMarker marker = new PlaceMarker();
    private final AtlasLayer layer = new AtlasLayer(above(selection, marker), this::viewportMoved);
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("map-drawing").daemon().factory());
    private final LatestTask<Drawing.Request, Drawing.Drawn> drawing;
    private final ReadOnlyObjectWrapper<@Nullable Viewport> viewport = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Point2D> pointer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    /// Runs out when the map has come to rest: all movement until then is one step for undo.
    private final PauseTransition rest = new PauseTransition(REST);
    /// The view of the session that the map shows, or has come from.
    private @Nullable View followed;
    private Drawing.@Nullable Request requested;
    private Check.@Nullable Place marked;

    /// @param draw called on a thread of this pane, one request at a time
    /// @param failed told when a picture could not be drawn; the map goes on with the next request
    MapPane(MapViewModel viewModel, Function<Drawing.Request, Drawing.Drawn> draw, Consumer<Throwable> failed) {
        this.viewModel = viewModel;
        locator = new UnitLocator(viewModel.atlas());
        drawing = new LatestTask<>(draw, worker, FxThread.LATER, this::show, failure -> {
            busy.set(false);
            failed.accept(failure);
        });
        setId("map");
        getStyleClass().add("map");
        setFocusTraversable(true);
        setAccessibleText(Messages.text("map.accessible"));
        mapView.addLayer(layer);
        focusRing.getStyleClass().add("focus-ring");
        focusRing.setMouseTransparent(true);
        focusRing.visibleProperty().bind(focusVisibleProperty());
        getChildren().addAll(mapView, focusRing);
        listen();
        viewModel.stateProperty().subscribe(_ -> Platform.requestNextPulse());
        viewModel.selectedUnitProperty().subscribe(_ -> outlineSelection());
        viewModel.sessionProperty().subscribe(session -> follow(session.view()));
        rest.setOnFinished(_ -> rested());
        Runnable onPulse = this::requestPicture;
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removePreLayoutPulseListener(onPulse);
            }
            if (now != null) {
                now.addPreLayoutPulseListener(onPulse);
            }
        });
    }

    /// What part of the world is shown. Null until the pane has a size.
    ReadOnlyObjectProperty<@Nullable Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    /// Longitude and latitude under the pointer; null while it is elsewhere.
    ReadOnlyObjectProperty<@Nullable Point2D> pointerProperty() {
        return pointer.getReadOnlyProperty();
    }

    /// True while a picture is being drawn.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    Picture picture() {
        return layer.picture();
    }

    void show(Extent extent) {
        int width = (int) getWidth();
        int height = (int) getHeight();
        if (width > 0 && height > 0) {
            layer.show(Viewport.showing(extent, width, height));
        }
    }

    private static Group above(Node... nodes) {
        var group = new Group(nodes);
        group.setAutoSizeChildren(false);
        return group;
    }

    /// Moves the map there, near enough to see a village, and rings the place until the next click.
    void show(Check.Place place) {
        var now = viewport.get();
        if (now != null) {
            marked = place;
            layer.show(new Viewport(WebMercator.worldX(place.longitude()), WebMercator.worldY(place.latitude()),
                Math.max(now.zoom(), PLACE_ZOOM), now.width(), now.height()));
            viewportMoved();
            outlineSelection();
        }
    }

    /// Zooms about the middle.
    void zoomBy(double levels) {
        layer.zoomBy(levels, getWidth() / 2, getHeight() / 2);
    }

    @Override
    protected void layoutChildren() {
        var before = viewport.get();
        mapView.resizeRelocate(0, 0, getWidth(), getHeight());
        focusRing.resizeRelocate(0, 0, getWidth(), getHeight());
        int width = (int) getWidth();
        int height = (int) getHeight();
        if (width < 1 || height < 1) {
            return;
        }
        if (before == null) {
            showView(followed);
        } else if (before.width() != width || before.height() != height) {
            layer.show(new Viewport(before.worldX(), before.worldY(), before.zoom(), width, height));
            showViewport();
        }
    }

    private void follow(@Nullable View view) {
        if (!Objects.equals(view, followed)) {
            rest.stop();
            followed = view;
            showView(view);
        }
    }

    private void showView(@Nullable View view) {
        int width = (int) getWidth();
        int height = (int) getHeight();
        if (width > 0 && height > 0) {
            layer.show(view == null ? Viewport.showing(viewModel.atlas().about().home(), width, height) : view.viewport(width, height));
            showViewport();
        }
    }

    private void rested() {
        var now = viewport.get();
        if (now != null) {
            followed = View.of(now);
            viewModel.look(followed);
        }
    }

    private void viewportMoved() {
        var before = viewport.get();
        showViewport();
        var now = viewport.get();
        if (before != null && now != null && !sameView(before, now)) {
            rest.playFromStart();
        }
    }

    private static boolean sameView(Viewport one, Viewport other) {
        return one.worldX() == other.worldX() && one.worldY() == other.worldY() && one.zoom() == other.zoom();
    }

    private void showViewport() {
        int width = (int) getWidth();
        int height = (int) getHeight();
        if (width > 0 && height > 0) {
            viewport.set(layer.viewport(width, height));
            Platform.requestNextPulse();
        }
    }

    /// Once a pulse, so that many changes between two frames are drawn once.
    private void requestPicture() {
        var shown = viewport.get();
        if (shown == null) {
            return;
        }
        var wanted = new Drawing.Request(viewModel.state(), shown);
        if (!wanted.equals(requested)) {
            requested = wanted;
            drawing.request(wanted);
            busy.set(true);
        }
    }

    private void show(Drawing.Drawn drawn) {
        var frame = drawn.frame();
        layer.picture().show(frame.viewport().width(), frame.viewport().height(), drawn.pixels(), drawn.changed());
        var before = viewModel.frameProperty().get();
        boolean moved = before == null || !before.viewport().equals(frame.viewport());
        if (moved) {
            layer.pictureDrawn(frame.viewport());
        }
        viewModel.frameShown(frame);
        if (moved) {
            outlineSelection();
        }
        busy.set(drawing.isWaiting());
    }

    private void outlineSelection() {
        var frame = viewModel.frameProperty().get();
        var unit = viewModel.selectedUnitProperty().get();
        if (frame != null) {
            selection.show(unit == null ? null : viewModel.atlas().unit(unit).area(), frame.viewport());
            marker.show(marked, frame.viewport());
        }
    }

    private void listen() {
        mapView.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        mapView.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
                return;
            }
            if (event.getClickCount() == 2) {
                layer.zoomBy(ZOOM_STEP * 2, event.getX(), event.getY());
            } else {
                selectAt(event.getX(), event.getY());
            }
        });
        mapView.addEventHandler(MouseEvent.MOUSE_MOVED, event -> pointer.set(place(event.getX(), event.getY())));
        mapView.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> pointer.set(null));
        // In place of Gluon's handler, whose steps are too small and whose zoom has no ends.
        mapView.setOnScroll(this::zoomWithWheel);
        mapView.setOnZoom(event -> layer.zoomBy(Math.log(event.getZoomFactor()) / Math.log(2), event.getX(), event.getY()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::panWithKeys);
    }

    private void zoomWithWheel(ScrollEvent event) {
        if (!event.isInertia() && event.getDeltaY() != 0) {
            layer.zoomBy(Math.signum(event.getDeltaY()) * WHEEL_STEP, event.getX(), event.getY());
        }
        event.consume();
    }

    private void panWithKeys(KeyEvent event) {
        if (event.isShiftDown()) {
            switch (event.getCode()) {
                case LEFT -> layer.moveBy(KEY_PAN_PIXELS, 0);
                case RIGHT -> layer.moveBy(-KEY_PAN_PIXELS, 0);
                case UP -> layer.moveBy(0, KEY_PAN_PIXELS);
                case DOWN -> layer.moveBy(0, -KEY_PAN_PIXELS);
                default -> {
                    return;
                }
            }
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case LEFT -> viewModel.stepBack(Period.ofDays(1));
            case RIGHT -> viewModel.stepForward(Period.ofDays(1));
            case ENTER -> selectAt(getWidth() / 2, getHeight() / 2);
            case ESCAPE -> {
                marked = null;
                viewModel.select((UnitId) null);
                outlineSelection();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void selectAt(double x, double y) {
        var place = place(x, y);
        if (place != null) {
            marked = null;
            viewModel.select(locator.unitAt(place.getX(), place.getY()).map(TerritorialUnit::id).orElse(null));
            outlineSelection();
        }
    }

    private @Nullable Point2D place(double x, double y) {
        var shown = viewport.get();
        return shown == null ? null : new Point2D(shown.longitudeAt(x), shown.latitudeAt(y));
    }
}
