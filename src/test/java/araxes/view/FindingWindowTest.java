package araxes.view;

import static araxes.ShippedAtlas.ATLAS;
import static araxes.view.TestWindow.onScreen;
import static araxes.view.TestWindow.type;
import static araxes.view.TestWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.cartography.Arrangement;
import araxes.cartography.MapState;
import araxes.cartography.NamePolicy;
import araxes.cartography.Worldview;
import araxes.viewmodel.MapViewModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Finding and reading in the whole window, by mouse and keyboard.
@ExtendWith(WindowExtension.class)
class FindingWindowTest {
    private MapViewModel viewModel;
    private TestWindow shown;

    @Start
    void open(Stage stage) {
        viewModel = new MapViewModel(ATLAS);
        shown = TestWindow.open(stage, viewModel);
    }

    @BeforeEach
    void waitForTheMap() throws TimeoutException {
        shown.untilUpToDate();
    }

    @Test
    void aTownTypedInAnotherScriptIsGoneToWithEnter(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.interact(() -> robot.lookup("#search-field").queryTextInputControl().setText("Ստեփանակերտ"));
        until(() -> !robot.lookup("#search-list").queryAs(ListView.class).getItems().isEmpty());
        robot.push(KeyCode.ENTER);
        shown.untilUpToDate();
        assertFalse(robot.lookup("#search").query().isVisible());
        assertTrue(shown.window().viewport().zoom() >= 9, () -> shown.window().viewport().toString());
        assertEquals(46.75, shown.window().viewport().longitudeAt(shown.window().viewport().width() / 2.0), 0.02);
        assertTrue(robot.lookup("#place-marker").query().isVisible());
    }

    @Test
    void anEventFoundShowsItsDay(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.interact(() -> robot.lookup("#search-field").queryTextInputControl().setText("alma-ata declaration"));
        until(() -> !robot.lookup("#search-list").queryAs(ListView.class).getItems().isEmpty());
        robot.push(KeyCode.ENTER);
        assertEquals(LocalDate.of(1991, 12, 21), viewModel.day());
    }

    @Test
    void measuringByKeysAndMouseGivesADistanceAndAnArea(FxRobot robot) {
        var map = robot.lookup("#map").queryAs(MapPane.class);
        robot.push(KeyCode.M);
        robot.push(KeyCode.ENTER);
        robot.clickOn(onScreen(map, map.getWidth() / 2 + 100, map.getHeight() / 2));
        assertEquals(1, shown.window().tools().measure().measured().legs().size());
        robot.clickOn(onScreen(map, map.getWidth() / 2 + 100, map.getHeight() / 2 + 100));
        assertTrue(shown.window().tools().measure().measured().squareKilometres() > 100);
        assertTrue(robot.lookup("#measure-result").queryAs(Label.class).getText().contains("km²"));
        assertEquals(null, viewModel.selectedUnitProperty().get(), "a click sets a point and selects nothing");
        robot.push(KeyCode.BACK_SPACE);
        assertEquals(2, shown.window().tools().measure().measured().points().size());
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertTrue(clipboard(robot).endsWith(" km"), clipboard(robot));
        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#measure").tryQuery().isPresent());
    }

    @Test
    void measuringGoesOnFromMapToMap(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.M);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        until(() -> shown.isUpToDate() && robot.lookup("#map-2").tryQuery().isPresent());
        var second = robot.lookup("#map-2").queryAs(MapPane.class);
        robot.clickOn(onScreen(second, second.getWidth() / 2 + 60, second.getHeight() / 2));
        assertEquals(1, shown.window().tools().measure().measured().legs().size());
        assertEquals(2, robot.lookup("#measure").queryAll().size(), "both maps show it");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        shown.untilUpToDate();
        assertEquals(1, robot.lookup("#measure").queryAll().size());
        robot.push(KeyCode.ESCAPE);
        assertEquals(0, robot.lookup("#measure").queryAll().size());
    }

    @Test
    void aBookmarkIsRenamedAndThatIsUndone(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.D);
        Platform.runLater(() -> item("bookmark-rename-1").fire());
        until(() -> WaitForAsyncUtils.asyncFx(() -> question().isPresent()).get());
        robot.interact(() -> {
            var asked = question().orElseThrow();
            ((TextField) asked.lookup(".text-field")).setText("The eve");
            ((Button) asked.lookupButton(ButtonType.OK)).fire();
        });
        assertEquals("The eve", viewModel.session().bookmarks().getFirst().name());
        assertTrue(item("bookmark-1").getText().startsWith("The eve"), item("bookmark-1").getText());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertNotEquals("The eve", viewModel.session().bookmarks().getFirst().name());
    }

    private static Optional<DialogPane> question() {
        return Window.getWindows().stream().filter(Window::isShowing).map(open -> open.getScene().getRoot())
            .filter(DialogPane.class::isInstance).map(DialogPane.class::cast).findFirst();
    }

    /// Keys without Ctrl or Alt are commands only where nothing is typed.
    @Test
    void nothingTypedIntoAFieldIsTakenForACommand(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        shown.untilUpToDate();
        var tried = new TreeSet<String>();
        tryFields(robot, tried);
        for (var tab : List.of("#tab-events", "#tab-narrative", "#tab-place", "#tab-proposal")) {
            robot.lookup(tab).tryQuery().ifPresent(found -> robot.clickOn(found));
            tryFields(robot, tried);
        }
        robot.push(KeyCode.CONTROL, KeyCode.J);
        tryFields(robot, tried);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        tryField(robot, robot.lookup("#search-field").queryTextInputControl(), tried);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        tryField(robot, robot.lookup("#palette-field").queryTextInputControl(), tried);
        assertTrue(tried.containsAll(List.of("date-field", "events-words", "palette-field", "proposal-filter", "search-field", "sources-filter")),
            tried.toString());
        assertTrue(tried.stream().filter(id -> id.startsWith("builder")).count() >= 2, tried.toString());
    }

    private void tryFields(FxRobot robot, Set<String> tried) {
        for (var field : robot.lookup(node -> node instanceof TextInputControl input && input.isEditable() && isSeen(input)).queryAllAs(TextInputControl.class)) {
            tryField(robot, field, tried);
        }
    }

    private static boolean isSeen(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible() || one.isDisabled()) {
                return false;
            }
        }
        return true;
    }

    private void tryField(FxRobot robot, TextInputControl field, Set<String> tried) {
        robot.interact(field::requestFocus);
        if (!field.isFocused() || !tried.add(String.valueOf(field.getId()))) {
            return;
        }
        var before = viewModel.session();
        robot.interact(field::clear);
        type(KeyCode.I, KeyCode.M, KeyCode.L, KeyCode.COMMA, KeyCode.PERIOD, KeyCode.OPEN_BRACKET, KeyCode.CLOSE_BRACKET,
            KeyCode.MINUS, KeyCode.PLUS, KeyCode.DIGIT0, KeyCode.SPACE, KeyCode.PAGE_UP, KeyCode.HOME);
        var after = viewModel.session();
        assertEquals(before.panes().stream().map(MapState::day).toList(), after.panes().stream().map(MapState::day).toList(), field.getId());
        assertEquals(before.panes().stream().map(MapState::outcome).toList(), after.panes().stream().map(MapState::outcome).toList(), field.getId());
        assertEquals(before.view(), after.view(), field.getId());
        assertFalse(robot.lookup("#measure").tryQuery().isPresent(), field.getId());
        assertFalse(robot.lookup("#locator").query().isVisible(), field.getId());
        assertTrue(robot.lookup("#map-tip").queryAll().stream().noneMatch(Node::isVisible), field.getId());
        robot.interact(field::clear);
    }

    @Test
    void worldviewAndNamePolicyAreChosenInTheMenuAndUndone(FxRobot robot) {
        robot.interact(() -> item("worldview-de-facto").fire());
        robot.interact(() -> item("name-policy-armenian-first").fire());
        assertEquals(Worldview.DE_FACTO, viewModel.state().look().worldview());
        assertEquals(NamePolicy.ARMENIAN_FIRST, viewModel.state().look().names());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Worldview.UN, viewModel.state().look().worldview());
    }

    @Test
    void aBookmarkIsMadeGoneToAndUndone(FxRobot robot) throws TimeoutException {
        robot.interact(() -> viewModel.showDay(LocalDate.of(1994, 5, 12)));
        shown.untilUpToDate();
        var where = shown.window().viewport();
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertEquals(1, viewModel.session().bookmarks().size());
        robot.interact(() -> viewModel.showDay(LocalDate.of(2020, 11, 10)));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        shown.untilUpToDate();
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        shown.untilUpToDate();
        assertEquals(LocalDate.of(1994, 5, 12), viewModel.day());
        assertEquals(where.zoom(), shown.window().viewport().zoom(), 1e-6);
    }

    @Test
    void whatIsHereAnswersByTheMenuOfTheMap(FxRobot robot) throws TimeoutException {
        robot.interact(() -> viewModel.showDay(LocalDate.of(1994, 5, 12)));
        shown.untilUpToDate();
        var map = robot.lookup("#map").queryAs(MapPane.class);
        robot.clickOn(onScreen(map, map.getWidth() / 2, map.getHeight() / 2), MouseButton.SECONDARY);
        robot.interact(() -> menuItem("map-menu-here").fire());
        until(() -> robot.lookup("#here").query().isVisible());
        var text = CardText.of(robot.lookup("#here").query());
        assertTrue(text.contains("What is here on 12 May 1994"), text);
        assertTrue(text.contains("Armenian forces (NK / Armenia)"), text);
        assertTrue(text.contains("° N"), text);
        assertTrue(text.contains("Proposals that speak of it"), text);
    }

    @Test
    void menuKeyOpensTheMenuOfTheMiddleAndComparesBeforeAndAfter(FxRobot robot) throws TimeoutException {
        robot.interact(() -> viewModel.showDay(LocalDate.of(2021, 1, 1)));
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        shown.untilUpToDate();
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        robot.interact(() -> menuItem("map-menu-compare-here").fire());
        assertEquals(Arrangement.SIDE_BY_SIDE, viewModel.session().arrangement());
        assertEquals(viewModel.session().panes().get(0).day().plusDays(1), viewModel.session().panes().get(1).day());
    }

    @Test
    void drawerOfSourcesFollowsTheMapAndIsSearchedAndCopied(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.J);
        until(() -> robot.lookup("#sources-filter").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#sources-filter").queryTextInputControl().setText("line of contact"));
        assertFalse(listedSources(robot).contains("Line of contact 1994–2016"));
        robot.interact(() -> viewModel.showDay(LocalDate.of(2001, 4, 7)));
        shown.untilUpToDate();
        until(() -> listedSources(robot).contains("Line of contact 1994–2016"));
        robot.interact(() -> item(robot, "#sources-copy", "sources-copy-bibtex").fire());
        assertTrue(clipboard(robot).startsWith("@misc{"), clipboard(robot));
    }

    private static String listedSources(FxRobot robot) {
        return robot.from(robot.lookup("#sources-list").queryAll()).lookup(".hyperlink").queryAllAs(Hyperlink.class).stream()
            .map(Hyperlink::getText).collect(Collectors.joining("\n"));
    }

    @Test
    void keyExplainsTheMiddleOfTheMapAndTheMapDescribesItself(FxRobot robot) throws TimeoutException {
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        robot.push(KeyCode.I);
        var tip = robot.lookup("#map-tip").queryAs(Label.class);
        until(tip::isVisible);
        assertTrue(tip.getText().contains("Azerbaijan"), tip.getText());
        robot.push(KeyCode.I);
        assertFalse(tip.isVisible());
        robot.push(KeyCode.CONTROL, KeyCode.T);
        assertTrue(clipboard(robot).startsWith("South Caucasus"), clipboard(robot));
        assertTrue(robot.lookup("#map").query().getAccessibleText().contains("recorded control"));
        assertTrue(robot.lookup("#map").query().queryAccessibleAttribute(AccessibleAttribute.HELP).toString().contains("km²"));
    }

    @Test
    void overviewIsShownOnDemandAndKeepsClearOfTheLegend(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.L);
        until(() -> robot.lookup("#locator").query().isVisible());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.push(KeyCode.F6);
        until(() -> "map-2".equals(robot.lookup("#locator").query().getParent().getId()));
        robot.push(KeyCode.L);
        assertFalse(robot.lookup("#locator").query().isVisible());
    }

    @Test
    void coordinatesChangeTheirFormatByAClick(FxRobot robot) throws TimeoutException {
        var map = robot.lookup("#map").queryAs(MapPane.class);
        robot.moveTo(onScreen(map, 200, 200));
        var label = robot.lookup("#coordinates").queryAs(Label.class);
        until(() -> label.getText().contains("°"));
        robot.interact(() -> shown.window().tools().nextFormat());
        assertTrue(label.getText().contains("″"), label.getText());
        robot.interact(() -> shown.window().tools().nextFormat());
        assertTrue(label.getText().startsWith("38T "), label.getText());
    }

    private MenuItem item(String id) {
        return Objects.requireNonNull(find(((MenuBar) shown.window().picture().getScene().lookup(".menu-bar")).getMenus(), id));
    }

    private static MenuItem item(FxRobot robot, String button, String id) {
        return Objects.requireNonNull(find(robot.lookup(button).queryAs(MenuButton.class).getItems(), id));
    }

    private static MenuItem menuItem(String id) {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast).filter(ContextMenu::isShowing)
            .map(menu -> find(menu.getItems(), id)).filter(Objects::nonNull).findFirst().orElseThrow();
    }

    private static MenuItem find(List<? extends MenuItem> items, String id) {
        for (var item : items) {
            if (id.equals(item.getId())) {
                return item;
            }
            if (item instanceof Menu menu && find(menu.getItems(), id) instanceof MenuItem inner) {
                return inner;
            }
        }
        return null;
    }

    private static String clipboard(FxRobot robot) {
        var text = new String[1];
        robot.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return String.valueOf(text[0]);
    }

}
