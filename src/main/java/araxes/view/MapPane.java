package araxes.view;

import araxes.cartography.MapDescription;
import araxes.cartography.MapFrame;
import araxes.cartography.Viewport;
import araxes.geometry.WebMercator;
import araxes.model.TerritorialUnit;
import araxes.model.UnitId;
import araxes.scenario.Check;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.UnitLocator;
import com.gluonhq.maps.MapView;
import java.time.Period;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// One map: Gluon's view hosts it and gives it pan, zoom and the base below; the picture above and the marks on it are handed to it.
final class MapPane extends Region {
    static final double ZOOM_STEP = 0.5;
    private static final double WHEEL_STEP = 0.25;
    private static final double KEY_PAN_PIXELS = 80;
    private static final double PLACE_ZOOM = 9;
    private final MapViewModel viewModel;
    private final UnitLocator locator;
    private final MapView mapView = new MapView();
    private final Region focusRing = new Region();
    private final SelectionOutline selection = new SelectionOutline();
    private final PlaceMarker marker = new PlaceMarker();
    private final Group above = above(selection, marker);
    private final AtlasLayer layer = new AtlasLayer(above, Platform::requestNextPulse);
    private final Runnable activate;
    private final ReadOnlyObjectWrapper<@Nullable Point2D> pointer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable MapFrame> frame = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Check.@Nullable Place> marked;
    private boolean held;

    /// @param marked the place that is ringed until the next click, on all maps
    /// @param activate called when the user turns to this map
    MapPane(MapViewModel viewModel, UnitLocator locator, ObjectProperty<Check.@Nullable Place> marked, Runnable activate) {
        this.viewModel = viewModel;
        this.locator = locator;
        this.marked = marked;
        this.activate = activate;
        getStyleClass().add("map");
        setFocusTraversable(true);
        setAccessibleText(Messages.text("map.accessible"));
        mapView.addLayer(layer);
        focusRing.getStyleClass().add("focus-ring");
        focusRing.setMouseTransparent(true);
        focusRing.visibleProperty().bind(focusVisibleProperty());
        getChildren().addAll(mapView, focusRing);
        listen();
        viewModel.selectedUnitProperty().subscribe(_ -> outline());
        marked.subscribe(_ -> outline());
    }

    private static Group above(Node... nodes) {
        var group = new Group(nodes);
        group.setAutoSizeChildren(false);
        return group;
    }

    /// Longitude and latitude under the pointer; null while it is elsewhere.
    ReadOnlyObjectProperty<@Nullable Point2D> pointerProperty() {
        return pointer.getReadOnlyProperty();
    }

    /// What the picture shows, which may lag behind; null before the first.
    ReadOnlyObjectProperty<@Nullable MapFrame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /// Lays something above the picture, in pixels of the picture; it moves with it.
    void addAbove(Node node) {
        above.getChildren().add(node);
    }

    /// Longitude and latitude in degrees at a pixel of this pane; null before it has a size.
    @Nullable Coordinate coordinate(double x, double y) {
        var place = place(x, y);
        return place == null ? null : new Coordinate(place.getX(), place.getY());
    }

    double pixelsBetween(Coordinate one, Coordinate other) {
        var now = viewport();
        return now == null ? 0 : Math.hypot(now.pixelX(WebMercator.worldX(one.x)) - now.pixelX(WebMercator.worldX(other.x)),
            now.pixelY(WebMercator.worldY(one.y)) - now.pixelY(WebMercator.worldY(other.y)));
    }

    Geometry area(UnitId unit) {
        return viewModel.atlas().unit(unit).area();
    }

    Picture picture() {
        return layer.picture();
    }

    /// What the map shows now, on whole pixels; null before it has a size.
    @Nullable Viewport viewport() {
        int width = (int) getWidth();
        int height = (int) getHeight();
        if (width < 1 || height < 1) {
            return null;
        }
        layer.snapToPixels();
        return layer.viewport(width, height);
    }

    /// Moves the map there.
    void look(Viewport viewport) {
        layer.show(viewport);
    }

    /// Moves the map there, near enough to see a village.
    void look(Check.Place place) {
        var now = viewport();
        if (now != null) {
            layer.show(new Viewport(WebMercator.worldX(place.longitude()), WebMercator.worldY(place.latitude()),
                Math.max(now.zoom(), PLACE_ZOOM), now.width(), now.height()));
        }
    }

    /// Whether the mouse holds the map. Told by the events themselves: `pressed` trusts what an event says of the buttons, and not
    /// every platform takes the button that was let go off that list.
    boolean isHeld() {
        return held;
    }

    /// Zooms about the middle.
    void zoomBy(double levels) {
        layer.zoomBy(levels, getWidth() / 2, getHeight() / 2);
    }

    void show(Drawing.Drawn drawn) {
        var now = drawn.frame();
        layer.picture().show(drawn.width(), drawn.height(), drawn.ratio(), drawn.pixels(), drawn.changed());
        var before = frame.get();
        boolean moved = before == null || !before.viewport().equals(now.viewport());
        if (moved) {
            layer.pictureDrawn(now.viewport());
        }
        frame.set(now);
        if (moved) {
            outline();
        }
    }

    /// Lays something over the map that stays in the pane while the map moves below it.
    void lay(Region overlay) {
        getChildren().add(getChildren().indexOf(focusRing), overlay);
    }

    void takeOff(Region overlay) {
        getChildren().remove(overlay);
    }

    /// The map in words, made when a screen reader asks for it.
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        var shown = frame.get();
        return attribute == AccessibleAttribute.HELP && shown != null ? MapDescription.of(viewModel.atlas(), shown)
            : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    protected void layoutChildren() {
        getChildren().forEach(child -> child.resizeRelocate(0, 0, getWidth(), getHeight()));
    }

    private void outline() {
        var shown = frame.get();
        var unit = viewModel.selectedUnitProperty().get();
        if (shown != null) {
            selection.show(unit == null ? null : viewModel.atlas().unit(unit).area(), shown.viewport());
            marker.show(marked.get(), shown.viewport());
        }
    }

    private void listen() {
        mapView.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> {
            held = true;
            activate.run();
            requestFocus();
        });
        mapView.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> held = false);
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
        focusedProperty().subscribe(focused -> {
            if (focused) {
                activate.run();
            }
        });
    }

    private void zoomWithWheel(ScrollEvent event) {
        if (!event.isInertia() && event.getDeltaY() != 0) {
            layer.zoomBy(Math.signum(event.getDeltaY()) * WHEEL_STEP, event.getX(), event.getY());
        }
        event.consume();
    }

    private void panWithKeys(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return; // a command of the menu
        }
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
                marked.set(null);
                viewModel.select((UnitId) null);
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
            marked.set(null);
            viewModel.select(locator.unitAt(place.getX(), place.getY()).map(TerritorialUnit::id).orElse(null));
        }
    }

    /// Longitude and latitude of a pixel; null before the map has a size.
    @Nullable Point2D place(double x, double y) {
        var shown = viewport();
        return shown == null ? null : new Point2D(shown.longitudeAt(x), shown.latitudeAt(y));
    }
}
