package araxes.view;

import static araxes.ShippedAtlas.ATLAS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.viewmodel.MapViewModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.Toggle;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The window without a mouse: every control is reached by Tab and shows that it is, and Esc closes what was opened.
@ExtendWith(WindowExtension.class)
class KeyboardReachTest {
    private static final int MOST_CONTROLS = 400;
    /// Around a control, where its ring may lie.
    private static final int RING = 4;
    private MapViewModel viewModel;
    private Scene scene;
    private TestWindow shown;

    @Start
    void open(Stage stage) {
        viewModel = new MapViewModel(ATLAS);
        shown = TestWindow.open(stage, viewModel);
        scene = stage.getScene();
    }

    @BeforeEach
    void waitForTheMap() throws TimeoutException {
        shown.untilUpToDate();
    }

    @Test
    void everyControlIsReachedByTabAndShowsIt() throws InterruptedException {
        select("tab-place");
        walk(scene.getRoot(), scene.getFocusOwner());
    }

    /// Only what the tab holds differs from the walk through the whole window.
    @ParameterizedTest
    @ValueSource(strings = {"tab-proposal", "tab-events", "tab-narrative", "tab-builder"})
    void everyControlOfATabIsReachedAndShowsIt(String tab) throws InterruptedException {
        var details = select(tab);
        TestWindow.onFx(() -> {
            details.requestFocus();
            return true;
        });
        walk(details, details);
    }

    private TabPane select(String tab) {
        return TestWindow.onFx(() -> {
            viewModel.showDay(LocalDate.of(2001, 4, 7));
            viewModel.select(ATLAS.units().getFirst().id());
            viewModel.select(ATLAS.findProposal("keywest_2001_five").orElseThrow());
            var details = (TabPane) scene.lookup("#details");
            details.getTabs().stream().filter(one -> tab.equals(one.getId())).forEach(details.getSelectionModel()::select);
            return details;
        });
    }

    /// From the start by Tab through all within a node, until it is left or the start is come to again.
    private void walk(Parent within, @Nullable Node start) throws InterruptedException {
        paint();
        assertNotNull(start, "something has the focus from the start");
        var reached = new LinkedHashSet<Node>();
        var unseen = new ArrayList<String>();
        var at = start;
        do {
            assertTrue(reached.size() < MOST_CONTROLS, "Tab never comes back to " + name(start));
            assertTrue(reached.add(at), () -> "Tab is caught at " + name(scene.getFocusOwner()) + " after " + reached.size() + " controls");
            var before = at;
            var bounds = before.localToScene(before.getLayoutBounds());
            var focused = snapshot(bounds);
            TestWindow.type(KeyCode.TAB);
            paint();
            at = scene.getFocusOwner();
            if (before != start && same(focused, snapshot(bounds))) {
                unseen.add(name(before));
            }
        } while (at != start && isInside(at, within));
        var missed = controls(within, new ArrayList<>());
        missed.removeAll(reached);
        assertEquals(List.of(), missed.stream().map(KeyboardReachTest::name).toList(), "not reached by Tab");
        assertEquals(List.of(), unseen, "reached, but looking no different");
    }

    @Test
    void escapeClosesWhatAKeyOpenedAndGivesTheFocusBack(FxRobot robot) {
        for (var keys : List.of(List.of(KeyCode.F1), List.of(KeyCode.CONTROL, KeyCode.COMMA), List.of(KeyCode.CONTROL, KeyCode.K),
            List.of(KeyCode.CONTROL, KeyCode.F))) {
            robot.push(keys.toArray(KeyCode[]::new));
            WindowExtension.settle();
            var open = robot.lookup(".page").queryAll().stream().filter(Node::isVisible).toList();
            assertEquals(1, open.size(), keys::toString);
            assertTrue(isInside(scene.getFocusOwner(), open.getFirst()), () -> keys + ": the focus is inside");
            robot.type(KeyCode.ESCAPE);
            WindowExtension.settle();
            assertFalse(open.getFirst().isVisible(), keys::toString);
            assertFalse(isInside(scene.getFocusOwner(), open.getFirst()), () -> keys + ": the focus came back");
        }
    }

    @Test
    void noKeyDoesTwoThingsAndHelpListsThemAll(FxRobot robot) throws TimeoutException {
        var items = ((MenuBar) robot.lookup(".menu-bar").query()).getMenus().stream().flatMap(KeyboardReachTest::items)
            .filter(item -> item.getAccelerator() != null).toList();
        var used = new HashMap<KeyCombination, String>();
        for (var item : items) {
            var other = used.putIfAbsent(item.getAccelerator(), item.getText());
            assertNull(other, () -> item.getAccelerator().getName() + ": " + other + " and " + item.getText());
        }
        assertTrue(used.size() > 20, used::toString);
        robot.push(KeyCode.F1);
        shown.untilUpToDate();
        var page = CardText.of(robot.lookup(".page-content").queryAll().stream()
            .filter(content -> isInside(content, robot.lookup(".page").queryAll().stream().filter(Node::isVisible).findFirst().orElseThrow()))
            .findFirst().orElseThrow());
        used.keySet().forEach(key -> assertTrue(page.contains(key.getDisplayText()), () -> key.getDisplayText() + " is missing in: " + page));
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(KeyboardReachTest::items) : Stream.of(item);
    }

    /// What can be used now, in the order of the scene.
    private static List<Node> controls(Node node, List<Node> found) {
        if (node.isVisible() && node.isManaged() && !node.isDisabled()) {
            // Of a group Tab reaches the chosen one, and the arrow keys the others.
            boolean byArrows = node instanceof Toggle toggle && toggle.getToggleGroup() != null && !toggle.isSelected();
            if (node.isFocusTraversable() && !byArrows) {
                found.add(node);
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> controls(child, found));
            }
        }
        return found;
    }

    private static boolean isInside(Node node, Node outer) {
        for (var up = node; up != null; up = up.getParent()) {
            if (up == outer) {
                return true;
            }
        }
        return false;
    }

    private static String name(Node node) {
        return node == null ? "nothing" : node.getClass().getSimpleName() + "#" + node.getId() + Set.copyOf(node.getStyleClass());
    }

    /// The part of the scene around a control; null where none of it is seen.
    private @Nullable WritableImage snapshot(Bounds control) {
        double left = Math.max(0, control.getMinX() - RING);
        double top = Math.max(0, control.getMinY() - RING);
        double width = Math.min(scene.getWidth(), control.getMaxX() + RING) - left;
        double height = Math.min(scene.getHeight(), control.getMaxY() + RING) - top;
        if (width < 1 || height < 1) {
            return null;
        }
        var parameters = new SnapshotParameters();
        parameters.setViewport(new Rectangle2D(left, top, width, height));
        return TestWindow.onFx(() -> scene.getRoot().snapshot(parameters, null));
    }

    /// Lets the look of what has the focus follow: that takes until the next frame.
    private void paint() throws InterruptedException {
        var painted = new CountDownLatch(1);
        Runnable listener = painted::countDown;
        TestWindow.onFx(() -> {
            scene.addPostLayoutPulseListener(listener);
            Platform.requestNextPulse();
            return true;
        });
        assertTrue(painted.await(1, TimeUnit.MINUTES));
        TestWindow.onFx(() -> {
            scene.removePostLayoutPulseListener(listener);
            return true;
        });
    }

    private static boolean same(@Nullable WritableImage one, @Nullable WritableImage other) {
        if (one == null || other == null) {
            return one == other;
        }
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }
}
