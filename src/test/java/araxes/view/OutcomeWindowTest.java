package araxes.view;

import static araxes.ShippedAtlas.ATLAS;
import static araxes.view.TestWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.scenario.Outcome;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.OutcomeControls;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// A computed outcome in the window, on the shipped atlas, by mouse and keyboard, without a display.
@ExtendWith(WindowExtension.class)
class OutcomeWindowTest {
    private static final String PROPOSAL = "lavrov_2015";
    private static final String ROUTE = "r_lachin_old";
    private static final LocalDate EVE = LocalDate.of(2014, 12, 31);
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
    void proposalIsComputedSteppedSetAskedAndPutAway(FxRobot robot) throws TimeoutException {
        var opened = viewModel.state();
        robot.interact(() -> viewModel.select(ATLAS.findProposal(PROPOSAL).orElseThrow()));
        robot.clickOn("#proposal-outcome");
        shown.untilUpToDate();
        assertEquals(EVE, viewModel.day());
        assertTrue(text(robot, "#outcome-computed-on").contains("31 December 2014, after phase 2 of 2"));

        until(() -> robot.lookup("#figure-net-control-AZ").tryQuery().isPresent());
        var afterAll = figure(robot, "#figure-net-control-AZ");
        robot.type(KeyCode.COMMA);
        until(() -> shown.isUpToDate() && !figure(robot, "#figure-net-control-AZ").equals(afterAll));
        assertEquals(1, viewModel.state().outcome().phase());
        assertTrue(text(robot, "#outcome-computed-on").contains("after phase 1 of 2"));
        robot.type(KeyCode.PERIOD);
        until(() -> shown.isUpToDate() && figure(robot, "#figure-net-control-AZ").equals(afterAll));

        robot.clickOn("#width-field-" + ROUTE).write("2.5").type(KeyCode.ENTER);
        shown.untilUpToDate();
        assertEquals(Map.of(ROUTE, 2.5), viewModel.state().outcome().widths());
        assertEquals(2, viewModel.state().outcome().phase(), "a full stop typed into the field is no key of the stepper");
        until(() -> figureIs(robot, "#figure-corridor-1-width", "2.50 km"));
        assertEquals(1, robot.lookup(".proposal-cell .computed").queryAll().stream().filter(Node::isVisible).count(), "the list marks it");
        var area = figure(robot, "#figure-corridor-1-area");
        robot.interact(() -> robot.lookup("#width-slider-" + ROUTE).queryAs(Slider.class).requestFocus());
        robot.type(KeyCode.RIGHT);
        until(() -> figureIs(robot, "#figure-corridor-1-width", "3.00 km"));
        assertFalse(figureIs(robot, "#figure-corridor-1-area", area), "the area follows the width");

        robot.interact(() -> robot.lookup("#figure-net-control-AZ").queryAs(Hyperlink.class).fire());
        assertTrue(robot.lookup("#reason").query().isVisible());
        var reason = CardText.of(robot.lookup("#reason-content").query());
        assertTrue(reason.contains("Computed by this program") && reason.contains("31 December 2014, after phase 2 of 2"), reason);
        assertTrue(reason.contains("WGS 84") && reason.contains("Inputs"), reason);
        var value = text(robot, "#reason-value");
        robot.interact(() -> new OutcomeControls(viewModel).showPhase(1));
        until(() -> shown.isUpToDate() && !text(robot, "#reason-value").equals(value));
        assertTrue(CardText.of(robot.lookup("#reason-content").query()).contains("after phase 1 of 2"), "the reason follows its figure");
        robot.interact(() -> robot.lookup("#reason").query().requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#reason").query().isVisible());

        robot.press(KeyCode.CONTROL, KeyCode.R).release(KeyCode.R, KeyCode.CONTROL);
        shown.untilUpToDate();
        assertNull(viewModel.state().outcome());
        assertNull(viewModel.frameProperty().get().outcome());
        assertTrue(robot.lookup("#outcome").tryQuery().isEmpty(), "the panel is gone with the outcome");
        while (viewModel.canUndoProperty().get()) {
            robot.interact(viewModel::undo);
        }
        assertEquals(opened, viewModel.state());
    }

    @Test
    void checkShowsItsPlaceOnTheMap(FxRobot robot) throws TimeoutException {
        compute(robot);
        robot.clickOn("#tab-checks");
        until(() -> !robot.lookup("#report-checks .answer").queryAll().isEmpty());
        var before = shown.window().viewport();
        var button = robot.lookup("#report-checks .place-button").match(Node::isVisible).queryAll().iterator().next();
        robot.clickOn(button, MouseButton.PRIMARY);
        until(() -> shown.isUpToDate() && robot.lookup("#place-marker").query().isVisible());
        assertFalse(before.equals(shown.window().viewport()));
    }

    @Test
    void outcomeFollowsTheDayAndSaysThatItIsNotTheEve(FxRobot robot) throws TimeoutException {
        compute(robot);
        robot.interact(() -> viewModel.showDay(LocalDate.of(1999, 1, 1)));
        shown.untilUpToDate();
        assertTrue(text(robot, "#outcome-computed-on").contains("1 January 1999"));
        var outcome = viewModel.frameProperty().get().outcome();
        assertTrue(outcome instanceof Outcome.Computed computed && computed.scenario().baseline().equals(viewModel.day()));
    }

    @Test
    void widthThatIsNoneIsAnsweredAndChangesNothing(FxRobot robot) throws TimeoutException {
        compute(robot);
        robot.clickOn("#width-field-" + ROUTE).write("wide").type(KeyCode.ENTER);
        assertEquals(Map.of(), viewModel.state().outcome().widths());
        assertTrue(robot.lookup("#outcome .width-control .label").queryAllAs(Label.class).stream()
            .anyMatch(label -> label.isVisible() && label.getText().contains("0.5 to 30 km")));
        robot.type(KeyCode.ESCAPE);
        assertEquals("", robot.lookup("#width-field-" + ROUTE).queryAs(TextField.class).getText());
    }

    @Test
    void draggingTheWidthIsOneStepForUndo(FxRobot robot) throws TimeoutException {
        compute(robot);
        var widths = new ArrayList<Map<String, Double>>();
        viewModel.stateProperty().subscribe(state -> widths.add(state.outcome().widths()));
        robot.drag("#width-slider-" + ROUTE + " .thumb", MouseButton.PRIMARY).moveBy(15, 0).moveBy(15, 0).moveBy(15, 0).drop();
        shown.untilUpToDate();
        assertTrue(widths.size() > 2, "widths on the way are shown too: " + widths);
        assertTrue(viewModel.state().outcome().widths().get(ROUTE) > 1, widths::toString);
        robot.interact(viewModel::undo);
        assertEquals(Map.of(), viewModel.state().outcome().widths());
    }

    @Test
    void alternativeOfTheTextIsChosenAndLeftBehindWithItsProposal(FxRobot robot) throws TimeoutException {
        robot.interact(() -> new OutcomeControls(viewModel).show(ATLAS.findProposal("enclaves_2021_24").orElseThrow()));
        shown.untilUpToDate();
        robot.interact(() -> choose(robot.lookup("#outcome-option").query(), 2));
        shown.untilUpToDate();
        assertEquals(2, viewModel.state().outcome().option());
        compute(robot);
        assertEquals(1, viewModel.state().outcome().option());
        robot.interact(viewModel::undo);
        assertEquals(2, viewModel.state().outcome().option());
        assertEquals(2, robot.lookup("#outcome-option").queryAs(ChoiceBox.class).getValue());
    }

    @Test
    void keyWithoutAProposalAsksForOne(FxRobot robot) {
        robot.clickOn("#timeline");
        robot.press(KeyCode.CONTROL, KeyCode.R).release(KeyCode.R, KeyCode.CONTROL);
        assertTrue(text(robot, "#notice").contains("Choose a proposal"));
        assertNull(viewModel.state().outcome());
    }

    private void compute(FxRobot robot) throws TimeoutException {
        robot.interact(() -> new OutcomeControls(viewModel).show(ATLAS.findProposal(PROPOSAL).orElseThrow()));
        shown.untilUpToDate();
        assertNotNull(viewModel.frameProperty().get().outcome());
    }

    @SuppressWarnings("unchecked")
    private static void choose(Node box, int option) {
        ((ChoiceBox<Integer>) box).setValue(option);
    }


    private static String text(FxRobot robot, String label) {
        return robot.lookup(label).queryAs(Label.class).getText();
    }

    private static String figure(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Hyperlink.class).getText();
    }

    private static boolean figureIs(FxRobot robot, String id, String text) {
        return robot.lookup(id).tryQueryAs(Hyperlink.class).filter(link -> link.getText().equals(text)).isPresent();
    }

}
