package araxes.view;

import araxes.model.TerritorialUnit;
import araxes.model.UnitId;
import araxes.viewmodel.UnitLocator;
import araxes.viewmodel.UnitSelection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/// What mouse and keys do on the maps while a scenario is edited: choose units one by one or with a lasso, or draw a line.
/// Places are kept in degrees, so that the map can be moved meanwhile.
final class MapTool {
    /// A hand that draws is never quite still.
    private static final double SMALLEST_STEP_PIXELS = 3;
    private final UnitLocator locator;
    private final UnitSelection selection;
    private final Consumer<List<Coordinate>> drawn;
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.LOOK);
    private final ReadOnlyObjectWrapper<List<Coordinate>> line = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Coordinate> pointer = new ReadOnlyObjectWrapper<>();
    private @Nullable MenuOpener menu;

    enum Mode {
        /// The map as it always is.
        LOOK,
        PICK, RECTANGLE, LASSO,
        /// A line, place by place.
        DRAW
    }

    /// Opens the menu of commands on the selected units.
    interface MenuOpener {
        void open(MapPane pane, double screenX, double screenY);
    }

    /// @param drawn told a line when it is finished
    MapTool(UnitLocator locator, UnitSelection selection, Consumer<List<Coordinate>> drawn) {
        this.locator = locator;
        this.selection = selection;
        this.drawn = drawn;
        mode.subscribe(_ -> line.set(List.of()));
    }

    ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    /// The places of the gesture: a lasso, two corners of a rectangle, or the line so far; longitude and latitude in degrees.
    ReadOnlyObjectProperty<List<Coordinate>> lineProperty() {
        return line.getReadOnlyProperty();
    }

    /// Where the line would go on; null while the pointer is elsewhere.
    ReadOnlyObjectProperty<@Nullable Coordinate> pointerProperty() {
        return pointer.getReadOnlyProperty();
    }

    void setMenu(MenuOpener opener) {
        menu = opener;
    }

    void attach(MapPane pane) {
        pane.addAbove(new ToolOverlay(this, selection, pane));
        pane.addEventFilter(MouseEvent.ANY, event -> mouse(pane, event));
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(pane, event));
    }

    private void mouse(MapPane pane, MouseEvent event) {
        var now = mode.get();
        var place = pane.coordinate(event.getX(), event.getY());
        if (now == Mode.LOOK || place == null) {
            return;
        }
        var type = event.getEventType();
        pointer.set(type == MouseEvent.MOUSE_EXITED_TARGET || type == MouseEvent.MOUSE_EXITED ? null : place);
        if (event.getButton() == MouseButton.SECONDARY && type == MouseEvent.MOUSE_PRESSED) {
            openMenu(pane, event, place);
        } else if (event.getButton() == MouseButton.PRIMARY || type == MouseEvent.MOUSE_DRAGGED) {
            switch (now) {
                case LOOK -> { }
                case PICK -> pick(event, place);
                case RECTANGLE, LASSO -> drag(pane, event, place);
                case DRAW -> draw(event, place);
            }
        }
    }

    private void openMenu(MapPane pane, MouseEvent event, Coordinate place) {
        if (mode.get() != Mode.DRAW) {
            unitAt(place).filter(unit -> !selection.units().contains(unit)).ifPresent(unit -> selection.set(List.of(unit)));
            if (menu != null && !selection.units().isEmpty()) {
                menu.open(pane, event.getScreenX(), event.getScreenY());
            }
        }
        event.consume();
    }

    private void pick(MouseEvent event, Coordinate place) {
        if (event.getEventType() != MouseEvent.MOUSE_CLICKED || !event.isStillSincePress()) {
            return;
        }
        var unit = unitAt(place);
        if (event.isShortcutDown() || event.isShiftDown()) {
            unit.ifPresent(selection::toggle);
        } else {
            selection.set(unit.stream().toList());
        }
        event.consume();
    }

    private void drag(MapPane pane, MouseEvent event, Coordinate place) {
        var type = event.getEventType();
        if (type == MouseEvent.MOUSE_PRESSED) {
            pane.requestFocus();
            line.set(List.of(place));
        } else if (type == MouseEvent.MOUSE_DRAGGED && !line.get().isEmpty()) {
            lengthen(pane, place);
        } else if (type == MouseEvent.MOUSE_RELEASED && !line.get().isEmpty()) {
            choose(event.isShortcutDown() || event.isShiftDown());
            line.set(List.of());
        }
        event.consume();
    }

    private void lengthen(MapPane pane, Coordinate place) {
        var places = new ArrayList<>(line.get());
        if (mode.get() == Mode.RECTANGLE) {
            line.set(List.of(places.getFirst(), place));
        } else if (pane.pixelsBetween(places.getLast(), place) >= SMALLEST_STEP_PIXELS) {
            places.add(place);
            line.set(List.copyOf(places));
        }
    }

    private void choose(boolean more) {
        var ring = ring();
        var units = ring.size() < 4 ? unitAt(line.get().getFirst()).stream().toList() : locator.unitsWithin(ring);
        if (more) {
            selection.add(units);
        } else {
            selection.set(units);
        }
    }

    /// The gesture as a closed ring.
    List<Coordinate> ring() {
        var places = line.get();
        if (mode.get() == Mode.RECTANGLE && places.size() == 2) {
            var one = places.getFirst();
            var other = places.getLast();
            return List.of(one, new Coordinate(other.x, one.y), other, new Coordinate(one.x, other.y), one);
        }
        var ring = new ArrayList<>(places);
        if (!places.isEmpty()) {
            ring.add(places.getFirst());
        }
        return ring;
    }

    private void draw(MouseEvent event, Coordinate place) {
        if (event.getEventType() != MouseEvent.MOUSE_CLICKED || !event.isStillSincePress()) {
            return;
        }
        if (event.getClickCount() == 1) {
            add(place);
        } else {
            finish();
        }
        event.consume();
    }

    private void add(Coordinate place) {
        var places = new ArrayList<>(line.get());
        places.add(place);
        line.set(List.copyOf(places));
    }

    private void finish() {
        var places = line.get();
        mode.set(Mode.LOOK);
        drawn.accept(places);
    }

    private void key(MapPane pane, KeyEvent event) {
        var now = mode.get();
        if (now == Mode.LOOK) {
            return;
        }
        switch (event.getCode()) {
            case ESCAPE -> mode.set(Mode.LOOK);
            case ENTER -> {
                if (now == Mode.DRAW) {
                    finish();
                } else {
                    middle(pane).ifPresent(place -> unitAt(place).ifPresent(selection::toggle));
                }
            }
            case BACK_SPACE -> {
                var places = line.get();
                line.set(places.isEmpty() ? places : places.subList(0, places.size() - 1));
            }
            case INSERT -> {
                if (now == Mode.DRAW) {
                    middle(pane).ifPresent(this::add);
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static Optional<Coordinate> middle(MapPane pane) {
        return Optional.ofNullable(pane.coordinate(pane.getWidth() / 2, pane.getHeight() / 2));
    }

    private Optional<UnitId> unitAt(Coordinate place) {
        return locator.unitAt(place.x, place.y).map(TerritorialUnit::id);
    }
}
