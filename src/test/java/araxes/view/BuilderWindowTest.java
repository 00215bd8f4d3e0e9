package araxes.view;

import static araxes.ShippedAtlas.ATLAS;
import static araxes.view.TestWindow.onScreen;
import static araxes.view.TestWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.cartography.Compared;
import araxes.geometry.WebMercator;
import araxes.model.Proposal;
import araxes.model.Provision;
import araxes.model.UnitId;
import araxes.scenario.Draft;
import araxes.scenario.Outcome;
import araxes.search.Found;
import araxes.viewmodel.MapViewModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The scenario builder in the window, on the shipped atlas, by mouse and keyboard, without a display.
@ExtendWith(WindowExtension.class)
class BuilderWindowTest {
    private static final LocalDate DAY = LocalDate.of(2001, 4, 2);
    private static final UnitId LACHIN = new UnitId("lachin");
    private static final UnitId MEGHRI = new UnitId("meghri");
    private MapViewModel viewModel;
    private TestWindow shown;
    private Optional<Path> toOpen = Optional.empty();
    private Optional<Path> toWrite = Optional.empty();

    @Start
    void open(Stage stage) {
        viewModel = new MapViewModel(ATLAS);
        var dialogs = new Dialogs() {
            @Override
            public Optional<Path> chooseFolder(@Nullable Path current) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> chooseScenarioToOpen() {
                return toOpen;
            }

            @Override
            public Optional<Path> chooseScenarioToWrite(String suggestedName) {
                return toWrite;
            }
        };
        shown = TestWindow.open(stage, viewModel, TestServices.with(dialogs, _ -> {}));
    }

    @BeforeEach
    void waitForTheMap(FxRobot robot) throws TimeoutException {
        robot.interact(() -> viewModel.showDay(DAY));
        shown.untilUpToDate();
    }

    @Test
    void scenarioIsBuiltSavedAndOpenedAgain(FxRobot robot, @TempDir Path folder) throws TimeoutException, IOException {
        var opened = viewModel.session();
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N).release(KeyCode.N, KeyCode.SHIFT, KeyCode.CONTROL);
        shown.untilUpToDate();
        assertEquals(DAY, draft().baseline());
        assertTrue(robot.lookup("#outcome").tryQuery().isPresent(), "its figures stand beside the map from the start");

        fire(robot, "#tool-pick");
        robot.clickOn(on(robot, LACHIN), MouseButton.PRIMARY);
        clickWithControl(robot, on(robot, MEGHRI));
        assertEquals("2 selected", count(robot));
        choose(robot, "#builder-receiver", "AZ");
        fire(robot, "#builder-give");
        shown.untilUpToDate();
        assertEquals(List.of(new Provision.Return(List.of(LACHIN, MEGHRI), "AZ")), provisions());
        assertEquals("Return of " + name(LACHIN) + "; " + name(MEGHRI) + " to Azerbaijan.", text(robot, "#builder-news"));
        assertTrue(viewModel.frameProperty().get().outcome() instanceof Outcome.Computed);
        until(() -> figure(robot, "#figure-net-control-AZ").startsWith("+"));
        until(() -> text(robot, "#rule-answer-border_is_kept").equals("Pass"));

        fire(robot, "#builder-add-phase");
        assertEquals(2, viewModel.state().outcome().phase());
        robot.interact(() -> {
            robot.lookup("#builder-phase-label-2").queryAs(TextField.class).setText("Roads");
            robot.lookup("#builder-phase-label-2").queryAs(TextField.class).fireEvent(new ActionEvent());
        });
        assertEquals("Roads", draft().proposal().phases().getLast().label());
        choose(robot, "#builder-route", "r_meghri_rail");
        choose(robot, "#builder-beneficiary", "AZ");
        fire(robot, "#builder-along-route");
        shown.untilUpToDate();
        assertTrue(provisions().getLast() instanceof Provision.Corridor corridor && corridor.widthKilometres() == 5);

        var file = folder.resolve("mine.yaml");
        toWrite = Optional.of(file);
        fire(robot, "#builder-save");
        until(() -> Files.exists(file));
        var saved = draft();
        fire(robot, "#builder-delete");
        assertEquals(List.of(), viewModel.session().drafts());
        toOpen = Optional.of(file);
        fire(robot, "#builder-open");
        until(() -> !viewModel.session().drafts().isEmpty());
        assertEquals(saved, draft());
        shown.untilUpToDate();
        while (viewModel.canUndoProperty().get()) {
            robot.interact(viewModel::undo);
        }
        robot.interact(viewModel::redo);
        assertEquals(opened.map(), viewModel.state());
    }

    @Test
    void corridorIsDrawnWithTheMouseAndWithKeys(FxRobot robot) throws TimeoutException {
        newScenario(robot);
        fire(robot, "#builder-draw");
        robot.clickOn(on(robot, LACHIN), MouseButton.PRIMARY);
        robot.clickOn(on(robot, MEGHRI), MouseButton.PRIMARY);
        robot.clickOn(at(robot, 46.5, 39.6), MouseButton.PRIMARY);
        robot.type(KeyCode.BACK_SPACE).type(KeyCode.INSERT).type(KeyCode.ENTER);
        shown.untilUpToDate();
        var own = draft().proposal().own().routes();
        assertEquals(1, own.size());
        assertEquals(3, own.getFirst().geometry().getNumPoints());
        assertEquals("own_route_1", ((Provision.Corridor) provisions().getFirst()).route());
        until(() -> robot.lookup("#builder-slider-0").tryQuery().isPresent());

        fire(robot, "#builder-draw");
        robot.clickOn(on(robot, LACHIN), MouseButton.PRIMARY);
        robot.type(KeyCode.ESCAPE);
        assertEquals(1, draft().proposal().own().routes().size(), "Esc gives the line up");
    }

    @Test
    void corridorPassesToWhomTheFormSays(FxRobot robot) throws TimeoutException {
        newScenario(robot);
        choose(robot, "#builder-route", "r_meghri_rail");
        choose(robot, "#builder-beneficiary", "AZ");
        choose(robot, "#builder-corridor-control", "AZ");
        fire(robot, "#builder-along-route");
        choose(robot, "#builder-corridor-control", "");
        choose(robot, "#builder-corridor-sovereignty", "AZ");
        fire(robot, "#builder-along-route");
        assertEquals(List.of("AZ/null", "null/AZ"), provisions().stream().map(provision -> (Provision.Corridor) provision)
            .map(corridor -> corridor.control() + "/" + corridor.sovereignty()).toList());
        var terms = provisions();
        fire(robot, "#builder-term-later-0");
        assertEquals(terms.reversed(), provisions());
        assertEquals("The order of the terms changed.", text(robot, "#builder-news"));
    }

    @Test
    void termMovedToAnotherPhaseLeavesTheOthersInTheirs(FxRobot robot) throws TimeoutException {
        newScenario(robot);
        choose(robot, "#builder-route", "r_meghri_rail");
        for (var party : List.of("AZ", "AM")) {
            choose(robot, "#builder-beneficiary", party);
            fire(robot, "#builder-along-route");
        }
        fire(robot, "#builder-add-phase");
        shown.untilUpToDate();
        var terms = provisions();
        robot.interact(() -> robot.lookup("#builder-move-term-0").<ChoiceBox<Integer>>query().setValue(2));
        shown.untilUpToDate();
        assertEquals(terms.reversed(), provisions());
        assertEquals(List.of(1, 2), Stream.of("#builder-move-term-0", "#builder-move-term-1")
            .map(id -> TestWindow.onFx(() -> robot.lookup(id).<ChoiceBox<Integer>>query().getValue())).toList());
    }

    @Test
    void rightClickGivesTheUnitThere(FxRobot robot) throws TimeoutException {
        newScenario(robot);
        fire(robot, "#tool-pick");
        robot.clickOn(on(robot, LACHIN), MouseButton.SECONDARY);
        assertEquals("1 selected", count(robot));
        var menu = robot.listWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
            .filter(one -> "units-menu".equals(one.getId())).findFirst().orElseThrow();
        robot.interact(() -> {
            ((Menu) menu.getItems().getFirst()).getItems().stream().filter(item -> item.getText().equals("Azerbaijan")).findFirst().orElseThrow().fire();
            menu.hide();
        });
        assertEquals(List.of(new Provision.Return(List.of(LACHIN), "AZ")), provisions());
    }

    @Test
    void scenarioIsComparedWithAShippedProposal(FxRobot robot) throws TimeoutException {
        newScenario(robot);
        var other = ATLAS.findProposal("keywest_2001_five").orElseThrow();
        robot.interact(() -> robot.lookup("#builder-compare-with").<ChoiceBox<Proposal>>query().setValue(other));
        fire(robot, "#builder-difference");
        shown.untilUpToDate();
        assertTrue(viewModel.frameProperty().get().compared() instanceof Compared.Done, "the difference is on the map");
        until(() -> robot.lookup("#difference").tryQuery().isPresent());
        fire(robot, "#builder-side-by-side");
        assertEquals(Set.of("own_1", other.id()), Set.copyOf(viewModel.session().panes().stream().map(pane -> pane.outcome().proposal()).toList()));
    }

    @Test
    void scenarioStandsInTheMenuAndIsFound(FxRobot robot) throws TimeoutException {
        newScenario(robot);
        var own = menu(robot, "menu-own-scenarios");
        assertEquals(List.of("Scenario 1"), own.getItems().stream().map(MenuItem::getText).toList());
        robot.interact(() -> {
            ((CheckMenuItem) own.getItems().getFirst()).setSelected(true);
            own.getItems().getFirst().fire();
        });
        assertEquals(List.of("own_1"), viewModel.state().proposals());
        robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        robot.interact(() -> robot.lookup("#search-field").queryAs(TextField.class).setText("scenario 1"));
        until(() -> robot.lookup("#search-list").<ListView<Found>>query().getItems().stream()
            .anyMatch(found -> found.id().equals("own_1")));
        robot.interact(() -> robot.lookup("#builder-delete").queryAs(Button.class).fire());
        assertTrue(own.isDisable());
    }

    private static Menu menu(FxRobot robot, String id) {
        return robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream().flatMap(menu -> menu.getItems().stream())
            .filter(item -> id.equals(item.getId())).map(Menu.class::cast).findFirst().orElseThrow();
    }

    @Test
    void unitsAreChosenWithARectangleALoopAndFromTheList(FxRobot robot) throws TimeoutException {
        newScenario(robot);
        fire(robot, "#tool-rectangle");
        robot.drag(at(robot, 46.3, 39.0), MouseButton.PRIMARY).dropTo(at(robot, 47.2, 40.2));
        var inRectangle = count(robot);
        assertNotEquals("0 selected", inRectangle);
        fire(robot, "#tool-lasso");
        robot.drag(at(robot, 45.9, 38.8), MouseButton.PRIMARY).moveTo(at(robot, 46.7, 38.8)).moveTo(at(robot, 46.4, 39.3)).dropTo(at(robot, 45.9, 39.2));
        assertNotEquals(inRectangle, count(robot));
        fire(robot, "#builder-none");
        robot.interact(() -> robot.lookup("#builder-unit-filter").queryAs(TextField.class).setText("meghri"));
        robot.interact(() -> {
            robot.lookup("#builder-units").queryAs(ListView.class).requestFocus();
            robot.lookup("#builder-units").queryAs(ListView.class).getSelectionModel().selectFirst();
        });
        robot.type(KeyCode.SPACE);
        assertEquals("1 selected", count(robot));
        fire(robot, "#builder-lock");
        assertEquals(Set.of(MEGHRI), draft().locked());
        choose(robot, "#builder-receiver", "AZ");
        fire(robot, "#builder-give");
        assertTrue(text(robot, "#builder-news").contains("locked"));
        assertEquals(List.of(), provisions());
    }

    @Test
    void ruleIsSwitchedOffAndABrokenFileIsExplained(FxRobot robot, @TempDir Path folder) throws TimeoutException, IOException {
        newScenario(robot);
        robot.interact(() -> robot.lookup("#rule-no_new_enclave").queryAs(CheckBox.class).fire());
        assertEquals(8, draft().rules().size());
        var file = folder.resolve("broken.yaml");
        Files.writeString(file, "araxes_scenario: 99\n");
        toOpen = Optional.of(file);
        robot.interact(() -> shown.window().openScenario());
        until(() -> text(robot, "#notice").contains("newer version"));
        assertEquals(1, viewModel.session().drafts().size());
    }

    @Test
    void scenarioStandsInTheListAsTheAnalystsOwn(FxRobot robot) throws TimeoutException {
        newScenario(robot);
        until(() -> robot.lookup("#toggle-own_1").tryQuery().isPresent());
        until(() -> text(robot, "#outcome-computed-on").contains("not a historical proposal"));
    }

    private void newScenario(FxRobot robot) throws TimeoutException {
        robot.interact(() -> shown.window().newScenario());
        shown.untilUpToDate();
    }

    private Draft draft() {
        return viewModel.session().drafts().getLast();
    }

    private List<Provision> provisions() {
        return draft().proposal().terms().stream().map(term -> term.provision()).toList();
    }

    private static String name(UnitId unit) {
        return ATLAS.unit(unit).names().english();
    }

    private Point2D on(FxRobot robot, UnitId unit) {
        var inside = ATLAS.unit(unit).area().getInteriorPoint();
        return at(robot, inside.getX(), inside.getY());
    }

    private Point2D at(FxRobot robot, double longitude, double latitude) {
        var viewport = shown.window().viewport();
        return onScreen(robot.lookup("#map").query(), viewport.pixelX(WebMercator.worldX(longitude)), viewport.pixelY(WebMercator.worldY(latitude)));
    }

    /// Not by the robot: without a display its clicks carry no keys.
    private static void clickWithControl(FxRobot robot, Point2D screen) {
        robot.interact(() -> {
            var map = robot.lookup("#map").query();
            var inScene = map.localToScene(map.screenToLocal(screen));
            map.fireEvent(new MouseEvent(MouseEvent.MOUSE_CLICKED, inScene.getX(), inScene.getY(), screen.getX(), screen.getY(), MouseButton.PRIMARY, 1,
                false, true, false, false, false, false, false, false, false, true, null));
        });
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> {
            Node node = robot.lookup(id).query();
            if (node instanceof ToggleButton toggle) {
                toggle.fire();
            } else {
                ((Button) node).fire();
            }
        });
    }

    private static void choose(FxRobot robot, String id, String value) {
        robot.interact(() -> robot.lookup(id).<ChoiceBox<String>>query().setValue(value));
    }

    private static String count(FxRobot robot) {
        return text(robot, "#builder-selected");
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).tryQueryAs(Label.class).map(Label::getText).orElse("");
    }

    private static String figure(FxRobot robot, String id) {
        return robot.lookup(id).tryQueryAs(Hyperlink.class).map(link -> link.getText()).orElse("");
    }


}
