package araxes.view;

import static araxes.ShippedAtlas.ATLAS;
import static araxes.view.TestWindow.onScreen;
import static araxes.view.TestWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.cartography.MapState;
import araxes.viewmodel.DifferenceReport;
import araxes.viewmodel.MapViewModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Several maps in the window, by mouse and keyboard.
@ExtendWith(WindowExtension.class)
class CompareWindowTest {
    @TempDir
    private Path folder;
    private Path chosen;
    private MapViewModel viewModel;
    private TestWindow shown;

    @Start
    void open(Stage stage) {
        viewModel = new MapViewModel(ATLAS);
        shown = TestWindow.open(stage, viewModel, TestServices.with(new TableDialog(), _ -> {}));
    }

    private final class TableDialog implements Dialogs {
        @Override
        public Optional<Path> chooseFolder(@Nullable Path current) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseTableToWrite(String suggestedName) {
            return Optional.ofNullable(chosen);
        }
    }

    @BeforeEach
    void waitForTheMap() throws TimeoutException {
        shown.untilUpToDate();
    }

    @Test
    void fourMapsAreMovedTogetherAndEachShowsItsDay(FxRobot robot) throws TimeoutException {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT4).release(KeyCode.CONTROL);
        shown.untilUpToDate();
        robot.clickOn("#pane-header-3");
        robot.interact(() -> viewModel.showDay(LocalDate.of(1994, 5, 12)));
        robot.drag("#map-2", MouseButton.PRIMARY).moveBy(-60, 30).drop();
        shown.untilUpToDate();
        assertEquals(1, viewModel.session().active(), "the map that was dragged is spoken to");
        var panes = panes(robot);
        assertEquals(4, panes.size());
        var first = panes.getFirst().viewport();
        for (var pane : panes) {
            assertEquals(first.worldX(), pane.viewport().worldX(), 1e-9);
            assertEquals(first.worldY(), pane.viewport().worldY(), 1e-9);
            assertEquals(first.width(), pane.viewport().width());
        }
        assertEquals(LocalDate.of(1994, 5, 12), panes.get(2).frameProperty().get().state().day());
        assertEquals(viewModel.lastDay(), panes.get(3).frameProperty().get().state().day());
        assertTrue(robot.lookup("#pane-header-3").queryAs(PaneHeader.class).getAccessibleText().contains("12 May 1994"));
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        shown.untilUpToDate();
        assertEquals(1, panes(robot).size());
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT4).release(KeyCode.CONTROL);
        shown.untilUpToDate();
        assertEquals(panes, panes(robot), "a map that went is not kept beside a new one");
        assertEquals(panes.getFirst().frameProperty().get().viewport(), panes.get(3).frameProperty().get().viewport());
    }

    @Test
    void keysTurnToTheNextMapAndTheTimelineSpeaksToIt(FxRobot robot) throws TimeoutException {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        robot.type(KeyCode.F6);
        robot.interact(() -> viewModel.showDay(LocalDate.of(2020, 11, 9)));
        robot.type(KeyCode.CLOSE_BRACKET);
        shown.untilUpToDate();
        assertEquals(List.of(viewModel.lastDay(), LocalDate.of(2020, 11, 10)), viewModel.session().panes().stream().map(MapState::day).toList());
        robot.type(KeyCode.F8);
        assertEquals(LocalDate.of(2020, 11, 10), viewModel.session().panes().getFirst().day());
    }

    @Test
    void swipePartsTwoMapsWhereItsLineIsDragged(FxRobot robot) throws TimeoutException {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
        robot.interact(() -> viewModel.showDay(LocalDate.of(1994, 5, 12)));
        shown.untilUpToDate();
        robot.drag("#swipe", MouseButton.PRIMARY).moveBy(-100, 0).drop();
        until(() -> shown.isUpToDate() && viewModel.session().swipe() < 0.5);
        var panes = panes(robot);
        double middle = Math.rint(viewModel.session().swipe() * panes.getFirst().getWidth());
        assertEquals(middle, panes.getFirst().getClip().getBoundsInLocal().getMaxX());
        assertEquals(middle, panes.getLast().getClip().getBoundsInLocal().getMinX());
        robot.type(KeyCode.LEFT);
        assertTrue(viewModel.session().swipe() * panes.getFirst().getWidth() < middle, "the line has the focus and is moved by key");
        robot.clickOn(onScreen(panes.getLast(), middle + 60, 200));
        assertEquals(1, viewModel.session().active(), "a click right of the line turns to the map that is seen there");
    }

    @Test
    void differenceFromTheNextMapIsListedAndARowShowsItsPlace(FxRobot robot) throws Exception {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        robot.type(KeyCode.F6);
        robot.interact(() -> viewModel.showDay(LocalDate.of(1994, 5, 12)));
        robot.type(KeyCode.F6);
        robot.type(KeyCode.F7);
        until(() -> shown.isUpToDate() && robot.lookup("#difference-table").tryQuery().isPresent()
            && !robot.lookup("#difference-table").queryTableView().getItems().isEmpty());
        assertTrue(robot.lookup("#difference-title").queryAs(Label.class).getText().startsWith("12 May 1994 → "));
        var table = robot.lookup("#difference-table").<DifferenceReport.Row>queryTableView();
        var row = table.getItems().stream().filter(one -> one.unit() != null).findFirst().orElseThrow();
        robot.interact(() -> table.getSelectionModel().select(row));
        assertEquals(row.unit(), viewModel.selectedUnitProperty().get());
        robot.interact(() -> {
            table.requestFocus();
            table.getContextMenu().getItems().getFirst().fire();
        });
        var copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertTrue(copied[0].startsWith(row.place() + "\t" + row.change() + "\t"), copied[0]);
        chosen = folder.resolve("difference.csv");
        robot.interact(() -> robot.lookup("#difference-export").queryButton().fire());
        until(() -> Files.exists(chosen));
        var lines = Files.readAllLines(chosen);
        assertEquals("matter,unit,party,rules,before_km2,after_km2,change_km2,gained_km2,lost_km2,from,people_1989_lowest,people_1989_highest,whole_area", lines.getFirst());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("control,kalbajar,AM_NK,")), lines::toString);
        robot.press(KeyCode.SHIFT).type(KeyCode.F7).release(KeyCode.SHIFT);
        until(() -> shown.isUpToDate() && robot.lookup("#difference-table").tryQuery().isEmpty());
    }

    private static List<MapPane> panes(FxRobot robot) {
        return robot.lookup("#maps").queryAs(MapPanes.class).getChildrenUnmodifiable().stream().filter(MapPane.class::isInstance)
            .map(MapPane.class::cast).toList();
    }


}
