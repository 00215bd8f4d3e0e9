package araxes.view;

import static araxes.ShippedAtlas.ATLAS;
import static araxes.view.TestWindow.onScreen;
import static araxes.view.TestWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.cartography.MapFrame;
import araxes.cartography.MarkedEvents;
import araxes.cartography.TimeWindow;
import araxes.model.Event;
import araxes.viewmodel.Lane;
import araxes.viewmodel.MapViewModel;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Time in the window, by mouse and keyboard, on the shipped atlas.
@ExtendWith(WindowExtension.class)
class TimelineWindowTest {
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
    void wheelZoomsTheAxisAboutThePointerAndDoubleClickShowsAll(FxRobot robot) {
        var axis = axis(robot);
        var day = LocalDate.of(2001, 4, 3);
        double x = axis.x(day);
        robot.moveTo(onScreen(axis, x, axis.handleY())).scroll(4, VerticalDirection.UP);
        assertEquals(x, axis.x(day), 1.5, "what was under the pointer is there still");
        assertTrue(axis.x(day.plusYears(1)) - x > 35, "a year is longer than on the whole axis");
        var before = viewModel.day();
        robot.drag(onScreen(axis, x, axis.handleY()), MouseButton.SECONDARY).moveBy(60, 0).drop();
        assertEquals(x + 60, axis.x(day), 6, "dragging with the other button moves the axis");
        assertEquals(before, viewModel.day(), "and not the day");
        robot.doubleClickOn(onScreen(axis, x, axis.handleY()), MouseButton.PRIMARY);
        assertEquals(axis.x(ATLAS.about().firstDay()), 88, 1);
    }

    @Test
    void dayThatIsSteppedToIsKeptInView(FxRobot robot) {
        var axis = axis(robot);
        robot.interact(() -> viewModel.showDay(LocalDate.of(2001, 4, 3)));
        robot.clickOn("#time-zoom-in").clickOn("#time-zoom-in").clickOn("#time-zoom-in").clickOn("#time-zoom-in");
        robot.interact(() -> viewModel.showDay(LocalDate.of(2023, 9, 19)));
        double x = axis.x(viewModel.day());
        assertTrue(x > 88 && x < axis.getWidth(), "the day lies at " + x);
    }

    @Test
    void laneIsHiddenByItsNameAndBroughtBack(FxRobot robot) throws TimeoutException {
        var axis = axis(robot);
        double before = axis.getHeight();
        robot.clickOn(onScreen(axis, 20, 8));
        assertFalse(axis.lanes().contains(Lane.PARTY_AREA));
        until(() -> axis.getHeight() < before);
        robot.interact(() -> axis.lanes().add(Lane.PARTY_AREA));
        until(() -> axis.getHeight() == before);
    }

    @Test
    void wordsOfAnEventTypedIntoTheFieldForDatesGoToIt(FxRobot robot) throws TimeoutException {
        robot.press(KeyCode.CONTROL, KeyCode.G).release(KeyCode.G, KeyCode.CONTROL).write("key west talks");
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertEquals(LocalDate.of(2001, 4, 3), viewModel.day());
        until(() -> "ev_20010403_key_west_talks".equals(chosen(robot).map(Event::id).orElse("")));
    }

    @Test
    void eventsAreSearchedAndTheChosenOneMovesDayAndMap(FxRobot robot) throws TimeoutException {
        var before = viewModel.session().view();
        robot.clickOn("#tab-events").clickOn("#events-words").write("kalbajar handed");
        until(() -> list(robot).getItems().size() == 1);
        var row = robot.lookup(node -> node instanceof ListCell<?> cell && !cell.isEmpty() && String.valueOf(cell.getText()).contains("Kalbajar handed")).queryAs(ListCell.class);
        var day = viewModel.day();
        robot.rightClickOn(row);
        assertTrue(TestWindow.onFx(() -> list(robot).getContextMenu().isShowing()));
        assertEquals(day, viewModel.day(), "the right button asks, it does not go");
        robot.type(KeyCode.ESCAPE);
        robot.clickOn(row);
        assertEquals(LocalDate.of(2020, 11, 25), viewModel.day());
        until(() -> robot.lookup("#place-marker").tryQuery().map(ring -> ring.isVisible()).orElse(false));
        assertEquals("Kalbajar handed over", chosen(robot).orElseThrow().title());
        until(() -> !Objects.equals(before, viewModel.session().view()));
    }

    @Test
    void markedTimeIsChosenAndExplainedByTheLegend(FxRobot robot) throws TimeoutException {
        robot.interact(() -> viewModel.showDay(LocalDate.of(2020, 12, 31)));
        until(() -> viewModel.frameProperty().get().state().equals(viewModel.state()));
        int sheets = viewModel.frameProperty().get().drawing().sheets().size();
        robot.interact(() -> viewModel.change(viewModel.session().withMap(viewModel.state().withWindow(new TimeWindow.Range(Period.ofYears(1))))));
        until(() -> viewModel.frameProperty().get().state().equals(viewModel.state()));
        assertNotEquals(sheets, viewModel.frameProperty().get().drawing().sheets().size());
    }

    @Test
    void aStepOfTheDayPaintsNoLaneAnew(FxRobot robot) throws TimeoutException {
        var axis = axis(robot);
        robot.interact(() -> viewModel.showDay(LocalDate.of(2001, 4, 3)));
        WindowExtension.settle();
        int before = axis.paintings();
        for (int i = 0; i < 20; i++) {
            robot.type(KeyCode.CLOSE_BRACKET);
        }
        until(() -> viewModel.frameProperty().get().state().equals(viewModel.state()));
        assertEquals(LocalDate.of(2001, 4, 23), viewModel.day());
        assertEquals(before, axis.paintings());
        // Proposals stand out while they are on the map: each of them, not only the first.
        for (var id : List.of("keywest_2001_five", "kazan_2011", "step_1997")) {
            int painted = axis.paintings();
            robot.interact(() -> viewModel.setShown(viewModel.findProposal(id).orElseThrow(), true));
            until(() -> axis.paintings() > painted);
        }
    }

    @Test
    void daysOfTheOtherMapsAreMarkedOnTheAxis(FxRobot robot) {
        var days = robot.lookup("#pane-days").queryAs(PaneDays.class);
        assertEquals("", days.shown());
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT4).release(KeyCode.CONTROL);
        robot.interact(() -> viewModel.activate(1));
        robot.interact(() -> viewModel.showDay(LocalDate.of(1994, 5, 12)));
        assertEquals("1 3 4", days.shown(), "three maps on one other day");
        robot.interact(() -> viewModel.activate(2));
        robot.interact(() -> viewModel.showDay(LocalDate.of(2001, 4, 3)));
        assertEquals("2 | 1 4", days.shown(), "in the order of time, but the active one, which has the handle");
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        assertEquals("", days.shown());
    }

    @Test
    void markedEventIsChosenByAClickOnTheMap(FxRobot robot) throws TimeoutException {
        robot.interact(() -> viewModel.change(viewModel.session().withMap(viewModel.state().withDay(LocalDate.of(2020, 11, 25))
            .withWindow(new TimeWindow.Range(Period.ofWeeks(1))))));
        until(() -> viewModel.frameProperty().get().state().equals(viewModel.state()));
        var map = robot.lookup("#map").queryAs(MapPane.class);
        var spot = marker(viewModel.frameProperty().get());
        robot.clickOn(onScreen(map, spot.getX(), spot.getY()));
        until(() -> robot.lookup("#events-list").tryQuery().isPresent() && chosen(robot).isPresent());
        assertTrue(!chosen(robot).orElseThrow().date().isBefore(LocalDate.of(2020, 11, 19)), chosen(robot).toString());
        assertEquals(LocalDate.of(2020, 11, 25), viewModel.day(), "the map stays");
        assertEquals(null, viewModel.selectedUnitProperty().get());
        robot.moveTo(onScreen(map, spot.getX() + 30, spot.getY() + 30)).moveTo(onScreen(map, spot.getX(), spot.getY()));
        var tip = robot.lookup("#map-tip").queryAs(Label.class);
        until(() -> tip.isVisible() && tip.getText().contains(chosen(robot).orElseThrow().title()));
    }

    /// The middle of a marker, found as a user finds it: a number in a ring.
    private Point2D marker(MapFrame frame) {
        for (int y = 0; y < frame.viewport().height(); y += 3) {
            for (int x = 0; x < frame.viewport().width(); x += 3) {
                if (MarkedEvents.at(x, y, ATLAS, frame).isPresent()) {
                    return new Point2D(x + 3, y + 3);
                }
            }
        }
        throw new AssertionError("no event is marked");
    }

    @Test
    void keysGoToTheChangesAmongTheUnitsInView(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.LEFT).type(KeyCode.LEFT);
        var earlier = viewModel.day();
        robot.type(KeyCode.RIGHT).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertTrue(earlier.isBefore(viewModel.day()) && viewModel.day().isBefore(viewModel.lastDay()), earlier + " " + viewModel.day());
        assertTrue(ATLAS.units().stream().anyMatch(unit -> ATLAS.history(unit.id()).periods().stream()
            .anyMatch(period -> period.valid().from().equals(viewModel.day()))));
    }

    @Test
    void narrativeIsReadStepByStep(FxRobot robot) {
        robot.clickOn("#tab-narrative").clickOn("#narrative-key-west-2001");
        assertEquals(LocalDate.of(2001, 3, 5), viewModel.day());
        robot.clickOn("#narrative #next-step").clickOn("#narrative #next-step");
        assertEquals(List.of("keywest_2001_seed004"), viewModel.state().proposals());
        assertTrue(robot.lookup("#narrative-step").queryAs(Label.class).getText().startsWith("Step 3 of"));
        robot.press(KeyCode.SHIFT).type(KeyCode.PAGE_UP).release(KeyCode.SHIFT);
        assertEquals(LocalDate.of(2001, 4, 3), viewModel.day());
        robot.interact(() -> robot.lookup("#narrative #next-step").query().requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertTrue(TestWindow.onFx(() -> robot.lookup("#map").query().isFocused()), "Esc closes the story and gives the map its keys");
        assertTrue(robot.lookup("#narrative-key-west-2001").tryQuery().isPresent());
    }

    private static TimelineAxis axis(FxRobot robot) {
        return robot.lookup("#timeline").queryAs(TimelineAxis.class);
    }

    @SuppressWarnings("unchecked")
    private static ListView<Event> list(FxRobot robot) {
        return robot.lookup("#events-list").queryAs(ListView.class);
    }

    private static Optional<Event> chosen(FxRobot robot) {
        return Optional.ofNullable(list(robot).getSelectionModel().getSelectedItem());
    }

}
