package araxes.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.geodata.AtlasReader;
import araxes.model.Atlas;
import araxes.viewmodel.MapViewModel;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.Toggle;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The window without a mouse: every control is reached by Tab and shows that it is, and Esc closes what was opened.
@ExtendWith(ApplicationExtension.class)
class KeyboardReachTest {
    private static final int MOST_CONTROLS = 400;
    /// Around a control, where its ring may lie.
    private static final int RING = 4;
    private static Atlas atlas;
    private MapViewModel viewModel;
    private Scene scene;

    @BeforeAll
    static void readAtlas() throws IOException {
        atlas = AtlasReader.read(Path.of("geodata"));
    }

    @Start
    void open(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        viewModel = new MapViewModel(atlas);
        scene = new AtlasWindow(viewModel, stage, TestServices.with(_ -> Optional.empty(), _ -> {})).scene(1000, 1000);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void waitForTheMap() throws TimeoutException {
        until(() -> viewModel.frameProperty().get() != null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tab-place", "tab-proposal", "tab-events", "tab-narrative", "tab-builder"})
    void everyControlIsReachedByTabAndShowsIt(String tab, FxRobot robot) {
        robot.interact(() -> {
            viewModel.showDay(LocalDate.of(2001, 4, 7));
            viewModel.select(atlas.units().getFirst().id());
            viewModel.select(atlas.findProposal("keywest_2001_five").orElseThrow());
            var details = (TabPane) scene.lookup("#details");
            details.getTabs().stream().filter(one -> tab.equals(one.getId())).forEach(details.getSelectionModel()::select);
        });
        WaitForAsyncUtils.waitForFxEvents();
        var start = scene.getFocusOwner();
        assertNotNull(start, "something has the focus from the start");
        var reached = new LinkedHashSet<Node>();
        var unseen = new ArrayList<String>();
        var at = start;
        var picture = snapshot();
        do {
            assertTrue(reached.size() < MOST_CONTROLS, "Tab never comes back to " + name(start));
            assertTrue(reached.add(at), () -> "Tab is caught at " + name(scene.getFocusOwner()) + " after " + reached.size() + " controls");
            var before = at;
            var bounds = before.localToScene(before.getLayoutBounds());
            robot.type(KeyCode.TAB);
            var next = snapshot();
            at = scene.getFocusOwner();
            if (before != start && same(picture, next, bounds)) {
                unseen.add(name(before));
            }
            picture = next;
        } while (at != start);
        var missed = controls(scene.getRoot(), new ArrayList<>());
        missed.removeAll(reached);
        assertEquals(List.of(), missed.stream().map(KeyboardReachTest::name).toList(), "not reached by Tab");
        assertEquals(List.of(), unseen, "reached, but looking no different");
    }

    @Test
    void escapeClosesWhatAKeyOpenedAndGivesTheFocusBack(FxRobot robot) {
        for (var keys : List.of(List.of(KeyCode.F1), List.of(KeyCode.CONTROL, KeyCode.COMMA), List.of(KeyCode.CONTROL, KeyCode.K))) {
            robot.push(keys.toArray(KeyCode[]::new));
            WaitForAsyncUtils.waitForFxEvents();
            var open = robot.lookup(".page").queryAll().stream().filter(Node::isVisible).toList();
            assertEquals(1, open.size(), keys::toString);
            assertTrue(isInside(scene.getFocusOwner(), open.getFirst()), () -> keys + ": the focus is inside");
            robot.type(KeyCode.ESCAPE);
            WaitForAsyncUtils.waitForFxEvents();
            assertFalse(open.getFirst().isVisible(), keys::toString);
            assertFalse(isInside(scene.getFocusOwner(), open.getFirst()), () -> keys + ": the focus came back");
        }
    }

    @Test
    void noKeyDoesTwoThingsAndHelpListsThemAll(FxRobot robot) {
        var items = ((MenuBar) robot.lookup(".menu-bar").query()).getMenus().stream().flatMap(KeyboardReachTest::items)
            .filter(item -> item.getAccelerator() != null).toList();
        var used = new HashMap<KeyCombination, String>();
        for (var item : items) {
            var other = used.putIfAbsent(item.getAccelerator(), item.getText());
            assertNull(other, () -> item.getAccelerator().getName() + ": " + other + " and " + item.getText());
        }
        assertTrue(used.size() > 20, used::toString);
        robot.push(KeyCode.F1);
        WaitForAsyncUtils.waitForFxEvents();
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

    private WritableImage snapshot() {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> scene.snapshot(null));
    }

    /// Whether both pictures show the same at that place of the scene; false where none of it is seen.
    private static boolean same(WritableImage one, WritableImage other, Bounds place) {
        int left = (int) Math.max(0, place.getMinX() - RING);
        int top = (int) Math.max(0, place.getMinY() - RING);
        int right = (int) Math.min(one.getWidth(), place.getMaxX() + RING);
        int bottom = (int) Math.min(one.getHeight(), place.getMaxY() + RING);
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    return false;
                }
            }
        }
        return left < right && top < bottom;
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
