package araxes.view;

import araxes.cartography.Arrangement;
import araxes.cartography.Seen;
import araxes.cartography.SessionState;
import araxes.cartography.View;
import araxes.cartography.Viewport;
import araxes.model.Extent;
import araxes.scenario.Check;
import araxes.viewmodel.CompareControls;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.UnitLocator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The maps of the session, of equal size and looking at the same place whichever of them is moved. Their pictures are drawn in the
/// background, at most once a pulse, for the newest states and viewport.
final class MapPanes extends Region {
    private static final Duration REST = Duration.millis(300);
    /// Differences of position, in pixels, and of zoom that are rounding.
    private static final double SAME_PIXEL = 0.01;
    private static final double SAME_ZOOM = 1e-9;
    /// Pixels painted beyond the line between two maps.
    private static final int BESIDE_SWIPE = 32;
    private final MapViewModel viewModel;
    private final UnitLocator locator;
    private final List<MapPane> panes = new ArrayList<>();
    /// All that were ever needed at once, with their headers: one that goes is kept for when it is needed again, because window,
    /// tools and view-model listen to it and hold it anyway.
    private final List<MapPane> made = new ArrayList<>();
    private final List<PaneHeader> madeHeaders = new ArrayList<>();
    private final List<Consumer<MapPane>> attached = new ArrayList<>();
    private final List<PaneHeader> headers = new ArrayList<>();
    private final SwipeDivider divider;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("map-drawing").daemon().factory());
    private final LatestTask<List<Drawing.Request>, List<Drawing.Drawn>> drawing;
    private final ReadOnlyObjectWrapper<@Nullable Viewport> viewport = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Point2D> pointer = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Check.@Nullable Place> marked = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    /// Runs out when the maps have come to rest: all movement until then is one step for undo.
    private final PauseTransition rest = new PauseTransition(REST);
    /// The view of the session that the maps show, or have come from.
    private @Nullable View followed;
    private List<Drawing.Request> requested = List.of();
    private Consumer<MapPane> added = _ -> { };

    /// @param draw called on a thread of this pane, one request at a time
    /// @param failed told when a picture could not be drawn; the maps go on with the next request
    MapPanes(MapViewModel viewModel, CompareControls compare, Function<List<Drawing.Request>, List<Drawing.Drawn>> draw, Consumer<Throwable> failed) {
        this.viewModel = viewModel;
        locator = new UnitLocator(viewModel.atlas());
        drawing = new LatestTask<>(draw, worker, FxThread.LATER, this::show, failure -> {
            busy.set(false);
            failed.accept(failure);
        });
        setId("maps");
        getStyleClass().add("maps");
        divider = new SwipeDivider(viewModel, compare);
        getChildren().add(divider);
        viewModel.sessionProperty().subscribe(this::follow);
        rest.setOnFinished(_ -> rested());
        divider.pressedProperty().or(divider.focusedProperty()).subscribe(_ -> Platform.requestNextPulse());
        Runnable onPulse = this::pulse;
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removePreLayoutPulseListener(onPulse);
            }
            if (now != null) {
                now.addPreLayoutPulseListener(onPulse);
            }
        });
    }

    /// Hands over each map, those there are and those to come.
    void whenAdded(Consumer<MapPane> taker) {
        added = taker;
        made.forEach(taker);
    }

    /// What part of the world each map shows. Null until they have a size.
    ReadOnlyObjectProperty<@Nullable Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    /// Longitude and latitude under the pointer; null while it is on no map.
    ReadOnlyObjectProperty<@Nullable Point2D> pointerProperty() {
        return pointer.getReadOnlyProperty();
    }

    /// True while a picture is being drawn.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Those there are, and those that may come back.
    List<MapPane> everyPane() {
        return List.copyOf(made);
    }

    /// The map that is always there.
    MapPane first() {
        return panes.getFirst();
    }

    /// Does something to every map there is and every one that comes.
    void onEveryPane(Consumer<MapPane> attach) {
        attached.add(attach);
        made.forEach(attach);
    }

    /// The map that commands speak to.
    MapPane active() {
        return panes.get(viewModel.session().active());
    }

    void show(Extent extent) {
        var now = viewport.get();
        if (now != null) {
            active().look(Viewport.showing(extent, now.width(), now.height()));
            pulse();
        }
    }

    /// Moves the maps there and rings the place until the next click.
    void show(Check.Place place) {
        if (viewport.get() != null) {
            marked.set(place);
            active().look(place);
            pulse();
        }
    }

    void zoomBy(double levels) {
        active().zoomBy(levels);
    }

    @Override
    public void requestFocus() {
        active().requestFocus();
    }

    @Override
    protected void layoutChildren() {
        int width = (int) getWidth();
        int height = (int) getHeight();
        if (width < 1 || height < 1) {
            return;
        }
        var session = viewModel.session();
        var arranged = PaneLayout.of(session.arrangement(), width, height);
        arranged.place(panes, headers, divider, session.swipe());
        var before = viewport.get();
        if (arranged.width() < 1 || arranged.height() < 1) {
            return;
        }
        if (before == null) {
            showView(followed);
        } else if (before.width() != arranged.width() || before.height() != arranged.height()) {
            look(new Viewport(before.worldX(), before.worldY(), before.zoom(), arranged.width(), arranged.height()));
        } else if (panes.stream().anyMatch(pane -> !same(before, Objects.requireNonNull(pane.viewport())))) {
            // A map that came has its size only now.
            look(before);
        }
    }

    private void follow(SessionState session) {
        boolean focused = false;
        while (panes.size() > session.panes().size()) {
            focused |= panes.getLast().isFocused();
            panes.getLast().forget();
            getChildren().removeAll(panes.removeLast(), headers.removeLast());
        }
        if (focused) {
            // Else the keys of the maps would go nowhere.
            requestFocus();
        }
        while (panes.size() < session.panes().size()) {
            addPane();
        }
        if (!Objects.equals(session.view(), followed)) {
            rest.stop();
            followed = session.view();
            showView(followed);
        }
        var frame = active().frameProperty().get();
        if (frame != null && frame.state().equals(session.map())) {
            viewModel.frameShown(frame);
        }
        requestLayout();
        Platform.requestNextPulse();
    }

    private void addPane() {
        int index = panes.size();
        if (index == made.size()) {
            makePane(index);
        }
        panes.add(made.get(index));
        headers.add(madeHeaders.get(index));
        getChildren().add(index, made.get(index));
        getChildren().add(madeHeaders.get(index));
    }

    private void makePane(int index) {
        var pane = new MapPane(viewModel, locator, marked, () -> viewModel.activate(index));
        pane.setId(index == 0 ? "map" : "map-" + (index + 1));
        pane.pointerProperty().subscribe(pointer::set);
        made.add(pane);
        madeHeaders.add(new PaneHeader(viewModel, index, pane::requestFocus));
        attached.forEach(attach -> attach.accept(pane));
        added.accept(pane);
    }

    private void showView(@Nullable View view) {
        int width = (int) panes.getFirst().getWidth();
        int height = (int) panes.getFirst().getHeight();
        if (width > 0 && height > 0) {
            look(view == null ? Viewport.showing(viewModel.atlas().about().home(), width, height) : view.viewport(width, height));
        }
    }

    /// Moves all maps there.
    private void look(Viewport wanted) {
        panes.forEach(pane -> pane.look(wanted));
        viewport.set(active().viewport());
        Platform.requestNextPulse();
    }

    private void rested() {
        // A drag that pauses is still one, and a move that no pulse has seen yet belongs to it.
        if (followTheMovedOne() || panes.stream().anyMatch(MapPane::isHeld)) {
            rest.playFromStart();
            return;
        }
        var now = viewport.get();
        if (now != null) {
            followed = View.of(now);
            viewModel.look(followed);
        }
    }

    /// Once a pulse, so that many changes between two frames are drawn once.
    private void pulse() {
        followTheMovedOne();
        var shown = viewport.get();
        if (shown == null) {
            return;
        }
        var wanted = new ArrayList<Drawing.Request>();
        for (int i = 0; i < panes.size(); i++) {
            wanted.add(new Drawing.Request(i, viewModel.session().panes().get(i), shown, seen(i), painted(i, shown.width()), ratio()));
        }
        if (!wanted.equals(requested)) {
            requested = wanted;
            drawing.request(wanted);
            busy.set(true);
        }
    }

    private Seen seen(int pane) {
        return switch (viewModel.session().arrangement()) {
            case SINGLE -> Seen.WHOLE;
            case SIDE_BY_SIDE, GRID -> pane == 0 ? Seen.FIRST : Seen.FURTHER;
            case SWIPE -> pane == 0 ? Seen.LEFT : Seen.RIGHT;
        };
    }

    /// Of maps that lie over each other little more is painted than is seen, unless the line between them may be moved at any moment.
    private Drawing.Columns painted(int pane, int width) {
        double swipe = viewModel.session().swipe() * width;
        return switch (divider.isPressed() || divider.isFocused() ? Seen.WHOLE : seen(pane)) {
            case WHOLE, FIRST, FURTHER -> new Drawing.Columns(0, width);
            case LEFT -> new Drawing.Columns(0, Math.min(width, (int) swipe + BESIDE_SWIPE));
            case RIGHT -> new Drawing.Columns(Math.max(0, (int) swipe - BESIDE_SWIPE), width);
        };
    }

    /// How many pixels of the screen are drawn for one of the window: 2 on many laptops.
    private double ratio() {
        return getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
    }

    /// Before the layout of the same pulse, so that the maps move as one.
    ///
    /// @return whether one had moved
    private boolean followTheMovedOne() {
        var before = viewport.get();
        for (var pane : before == null ? List.<MapPane>of() : panes) {
            var now = pane.viewport();
            if (now != null && now.width() == before.width() && now.height() == before.height() && !same(before, now)) {
                viewport.set(now);
                panes.stream().filter(other -> other != pane).forEach(other -> other.look(now));
                rest.playFromStart();
                return true;
            }
        }
        return false;
    }

    private static boolean same(Viewport one, Viewport other) {
        return Math.abs(one.zoom() - other.zoom()) < SAME_ZOOM && Math.abs(one.worldX() - other.worldX()) * one.worldSize() < SAME_PIXEL
            && Math.abs(one.worldY() - other.worldY()) * one.worldSize() < SAME_PIXEL;
    }

    private void show(List<Drawing.Drawn> drawn) {
        for (var picture : drawn) {
            if (picture.pane() < panes.size()) {
                panes.get(picture.pane()).show(picture);
                if (picture.pane() == viewModel.session().active()) {
                    viewModel.frameShown(picture.frame());
                }
            }
        }
        busy.set(drawing.isWaiting());
    }
}
