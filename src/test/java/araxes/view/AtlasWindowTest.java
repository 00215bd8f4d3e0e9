package araxes.view;

import static araxes.ShippedAtlas.ATLAS;
import static araxes.view.TestWindow.onScreen;
import static araxes.view.TestWindow.until;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.cartography.MapColours;
import araxes.cartography.MapFrame;
import araxes.geometry.WebMercator;
import araxes.model.UnitId;
import araxes.viewmodel.DateWording;
import araxes.viewmodel.MapViewModel;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window on the shipped atlas, by mouse and keyboard, without a display. The headless screen is 1000 × 1000 pixels.
@ExtendWith(WindowExtension.class)
class AtlasWindowTest {
    private static final UnitId KALBAJAR = new UnitId("kalbajar");
    private final List<String> opened = new ArrayList<>();
    private MapViewModel viewModel;
    private WindowSettings settings;
    private TestWindow shown;

    @Start
    void open(Stage stage) {
        viewModel = new MapViewModel(ATLAS);
        var services = TestServices.with(_ -> Optional.empty(), opened::add);
        settings = services.settings();
        shown = TestWindow.open(stage, viewModel, services);
    }

    @BeforeEach
    void waitForTheMap() throws TimeoutException {
        shown.untilUpToDate();
    }

    @Test
    void anotherThemeLeavesEverythingWhereItWas(FxRobot robot) throws TimeoutException {
        robot.clickOn("#proposal-filter");
        var details = robot.lookup("#details").queryAs(TabPane.class);
        var contents = details.getTabs().stream().map(Tab::getContent).toList();
        var controls = List.copyOf(robot.lookup(node -> node.isFocusTraversable()).queryAll());
        robot.interact(() -> {
            shown.window().restyle(() -> Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet()));
            // Before all is back from the first change.
            shown.window().restyle(() -> Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet()));
        });
        until(() -> "proposal-filter".equals(Optional.ofNullable(details.getScene().getFocusOwner()).map(Node::getId).orElse("")));
        assertEquals(contents, details.getTabs().stream().map(Tab::getContent).toList());
        assertEquals(controls, List.copyOf(robot.lookup(node -> node.isFocusTraversable()).queryAll()));
    }

    @Test
    void everyCommandIsFoundByItsName(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.K);
        robot.write("previous change");
        robot.push(KeyCode.ENTER);
        assertEquals(ATLAS.changesOfControl().lower(ATLAS.about().asOf()), viewModel.day());
        assertFalse(robot.lookup("#palette").query().isVisible());
    }

    @Test
    void keysOfTheMenuWorkWhileTheMapHasTheFocus(FxRobot robot) {
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.LEFT);
        assertEquals(ATLAS.changesOfControl().lower(ATLAS.about().asOf()), viewModel.day());
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.D);
        assertEquals(WindowSettings.Theme.DARK, settings.themeProperty().get());
    }

    @Test
    void preferenceIsAppliedWhenItsListIsClosed(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
        var box = robot.lookup("#preferences-colours").<ComboBox<MapColours>>query();
        var before = viewModel.state().look().colours();
        robot.interact(() -> {
            box.requestFocus();
            box.show();
        });
        robot.type(KeyCode.DOWN);
        assertNotEquals(before, box.getValue());
        assertEquals(before, viewModel.state().look().colours(), "the keys only go through the list");
        robot.type(KeyCode.ENTER);
        assertFalse(box.isShowing());
        assertEquals(box.getValue(), viewModel.state().look().colours());
    }

    @Test
    void preferencesChangeTheMapAndAreKept(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
        robot.interact(() -> robot.lookup("#preferences-colours").<ComboBox<MapColours>>query()
            .setValue(MapColours.GREYSCALE));
        assertEquals(MapColours.GREYSCALE, viewModel.state().look().colours());
    }

    @Test
    void draggingTheTimelineMovesTheDayAndTheMap(FxRobot robot) throws TimeoutException {
        var axis = robot.lookup("#timeline").queryAs(TimelineAxis.class);
        var days = new ArrayList<LocalDate>();
        viewModel.stateProperty().subscribe(state -> days.add(state.day()));
        var from = onScreen(axis, axis.x(viewModel.day()), axis.handleY());
        var to = onScreen(axis, axis.x(LocalDate.of(1994, 5, 12)), axis.handleY());
        robot.drag(from.getX(), from.getY(), MouseButton.PRIMARY);
        robot.moveTo(from.midpoint(to)).moveTo(to).drop();
        shown.untilUpToDate();
        assertEquals(1994, viewModel.day().getYear());
        assertTrue(days.size() > 2, "days on the way are shown too: " + days);
        assertEquals(DateWording.day(viewModel.day()), robot.lookup("#date").queryAs(Label.class).getText());
        assertEquals(Optional.of("AM_NK"), frame().situation().control().controllerOf(KALBAJAR));
    }

    @Test
    void proposalIsFoundByWordsAndToggledOntoTheMap(FxRobot robot) throws Exception {
        var before = pixels();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F).write("meghri exchange");
        until(() -> robot.lookup("#toggle-sadarak_1999").tryQuery().isPresent());
        robot.clickOn("#toggle-sadarak_1999");
        shown.untilUpToDate();
        assertEquals(List.of("sadarak_1999"), viewModel.state().proposals());
        assertFalse(Arrays.equals(before, pixels()), "the proposal is drawn");
        var card = texts(robot, "#proposal-card");
        assertTrue(card.contains("Meghri exchange (Sadarak/Washington talks)"), card::toString);
        robot.clickOn("#toggle-sadarak_1999");
        shown.untilUpToDate();
        assertArrayEquals(before, pixels(), "hidden again, the map is what it was");
    }

    @Test
    void clickOnAUnitTellsWhoHeldItOnTheDay(FxRobot robot) throws TimeoutException {
        robot.interact(() -> viewModel.showDay(LocalDate.of(1994, 5, 12)));
        shown.untilUpToDate();
        robot.clickOn(place(robot, KALBAJAR), MouseButton.PRIMARY);
        assertEquals(KALBAJAR, viewModel.selectedUnitProperty().get());
        shown.untilUpToDate();
        assertEquals(ATLAS.party("AM_NK").names().english(), robot.lookup("#unit-party").queryAs(Label.class).getText());
        var text = CardText.of(robot.lookup("#unit-card").query());
        var period = ATLAS.history(KALBAJAR).on(viewModel.day()).orElseThrow();
        assertTrue(text.contains(period.event()), text);
        for (var id : period.evidence().sources()) {
            assertTrue(text.contains(ATLAS.findSource(id).orElseThrow().title()), "every source can be read and copied: " + text);
        }
        robot.interact(() -> viewModel.showDay(LocalDate.of(2021, 1, 1)));
        until(() -> ATLAS.party("AZ").names().english().equals(robot.lookup("#unit-party").queryAs(Label.class).getText()));
    }

    @Test
    void typedDateMovesTheMapAndNonsenseIsAnswered(FxRobot robot) throws TimeoutException {
        robot.press(KeyCode.CONTROL, KeyCode.G).release(KeyCode.G, KeyCode.CONTROL).write("10.11.2020").type(KeyCode.ENTER);
        shown.untilUpToDate();
        assertEquals(LocalDate.of(2020, 11, 10), viewModel.day(), "digits typed into the field are no keys of the map");
        robot.write("soon").type(KeyCode.ENTER);
        assertTrue(robot.lookup("#date-answer").queryAs(Label.class).getText().contains("not a date"));
        assertEquals(LocalDate.of(2020, 11, 10), viewModel.day());
    }

    @Test
    void daysAndChangesOfControlAreSteppedByKey(FxRobot robot) {
        robot.clickOn("#timeline");
        robot.interact(() -> viewModel.showDay(LocalDate.of(2020, 11, 9)));
        robot.type(KeyCode.RIGHT);
        assertEquals(LocalDate.of(2020, 11, 10), viewModel.day());
        robot.press(KeyCode.CONTROL).type(KeyCode.RIGHT).release(KeyCode.CONTROL);
        assertEquals(ATLAS.changesOfControl().higher(LocalDate.of(2020, 11, 10)), viewModel.day());
        robot.type(KeyCode.HOME);
        assertEquals(ATLAS.about().firstDay(), viewModel.day());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertNotEquals(ATLAS.about().firstDay(), viewModel.day());
    }

    @Test
    void spacePlaysAndPauses(FxRobot robot) throws TimeoutException {
        robot.clickOn("#timeline");
        robot.interact(() -> viewModel.showDay(LocalDate.of(1994, 5, 12)));
        robot.type(KeyCode.SPACE);
        until(() -> viewModel.day().isAfter(LocalDate.of(1994, 5, 20)));
        robot.type(KeyCode.SPACE);
        var paused = viewModel.day();
        shown.untilUpToDate();
        assertEquals(paused, viewModel.day());
        robot.interact(viewModel::undo);
        assertEquals(LocalDate.of(1994, 5, 12), viewModel.day());
    }

    @Test
    void linksOpenOnlyWhenClicked(FxRobot robot) throws TimeoutException {
        robot.interact(() -> viewModel.select(KALBAJAR));
        until(() -> robot.lookup("#unit-card .hyperlink").tryQuery().isPresent());
        assertEquals(List.of(), opened);
        var links = robot.lookup("#unit-card .source .hyperlink").queryAllAs(Hyperlink.class);
        robot.interact(() -> links.iterator().next().fire());
        assertEquals(1, opened.size());
        assertTrue(opened.getFirst().startsWith("http"), opened::toString);
    }

    @Test
    void everyLayerCanBeShownAndHidden(FxRobot robot) throws TimeoutException {
        for (var box : robot.lookup(".layers .check-box").queryAllAs(CheckBox.class)) {
            boolean before = box.isSelected();
            robot.interact(box::fire);
            shown.untilUpToDate();
            assertNotEquals(before, box.isSelected());
            robot.interact(viewModel::undo);
            assertEquals(before, box.isSelected(), "undo moves the toggle back");
        }
    }

    @Test
    void zoomAndPanKeepThePictureOnWholePixels(FxRobot robot) throws TimeoutException {
        var before = frame().viewport();
        robot.moveTo("#map").scroll(2, VerticalDirection.UP);
        shown.untilUpToDate();
        assertTrue(frame().viewport().zoom() > before.zoom());
        robot.drag("#map", MouseButton.PRIMARY).moveBy(-120, 40).drop();
        shown.untilUpToDate();
        var picture = (Picture) shown.window().picture();
        assertFalse(picture.isStretched());
        assertEquals(0, picture.getLayoutX(), 1e-6, "the newest picture lies where the map is");
        assertEquals(0, picture.getLayoutY(), 1e-6);
    }

    private MapFrame frame() {
        return viewModel.frameProperty().get();
    }


    private Point2D place(FxRobot robot, UnitId unit) {
        var inside = ATLAS.unit(unit).area().getInteriorPoint();
        var viewport = frame().viewport();
        return onScreen(robot.lookup("#map").query(), viewport.pixelX(WebMercator.worldX(inside.getX())), viewport.pixelY(WebMercator.worldY(inside.getY())));
    }

    private static List<String> texts(FxRobot robot, String card) {
        return robot.lookup(card).query().lookupAll("*").stream().filter(Labeled.class::isInstance)
            .map(node -> ((Labeled) node).getText()).toList();
    }

    private WritableImage snapshot() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> shown.window().picture().snapshot(null, null));
    }

    private int[] pixels() {
        var image = snapshot();
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

}
