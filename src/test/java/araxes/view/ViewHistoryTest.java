package araxes.view;

import static araxes.ShippedAtlas.ATLAS;
import static araxes.view.TestWindow.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import araxes.cartography.Viewport;
import araxes.viewmodel.MapViewModel;
import java.util.concurrent.TimeoutException;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Where the map looks is undone like everything else, and only what the user did is a step.
@ExtendWith(WindowExtension.class)
class ViewHistoryTest {
    private Stage stage;
    private MapViewModel viewModel;
    private TestWindow shown;

    @Start
    void open(Stage opened) {
        stage = opened;
        viewModel = new MapViewModel(ATLAS);
        shown = TestWindow.open(stage, viewModel);
    }

    @BeforeEach
    void waitForTheMap() throws TimeoutException {
        shown.untilUpToDate();
    }

    @Test
    void panIsUndoneAndRedoneByKey(FxRobot robot) throws TimeoutException {
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT, KeyCode.DOWN).release(KeyCode.SHIFT);
        until(() -> viewModel.history().steps().size() > 1);
        var panned = shown.window().viewport();
        assertFalse(isHome());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        until(() -> shown.isUpToDate() && isHome());
        assertNull(viewModel.session().view());
        robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        until(() -> shown.isUpToDate() && near(shown.window().viewport().worldX(), panned.worldX()));
        assertEquals(2, viewModel.history().steps().size());
    }

    @Test
    void dragIsOneStep(FxRobot robot) throws TimeoutException {
        robot.drag("#map").moveBy(60, 40).drop();
        until(() -> viewModel.history().steps().size() > 1);
        assertFalse(isHome());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        until(() -> shown.isUpToDate() && isHome());
        assertEquals(2, viewModel.history().steps().size());
    }

    @Test
    void zoomAndThePanThatFollowsAtOnceAreOneStep(FxRobot robot) throws TimeoutException {
        // On the thread of the toolkit, so that the maps cannot come to rest between them however slow the machine is.
        var map = robot.lookup("#map").queryAs(MapPane.class);
        robot.interact(() -> {
            shown.window().zoom(0.25);
            map.look(Viewport.centredAt(46, 40, shown.window().viewport().zoom(), shown.window().viewport().width(), shown.window().viewport().height()));
            shown.window().zoom(0.5);
        });
        until(() -> viewModel.history().steps().size() > 1);
        assertEquals(2, viewModel.history().steps().size());
    }

    @Test
    void openingAndResizingAreNoSteps(FxRobot robot) throws TimeoutException {
        for (int size : new int[] {900, 700, 1000}) {
            robot.interact(() -> {
                stage.setWidth(size);
                stage.setHeight(size - 50);
            });
            shown.untilUpToDate();
        }
        // A stray step would come when the maps have rested.
        var rested = new PauseTransition(Duration.millis(600));
        robot.interact(rested::play);
        until(() -> rested.getStatus() == Animation.Status.STOPPED);
        assertEquals(1, viewModel.history().steps().size());
    }

    /// To the pixel.
    private boolean isHome() {
        var now = shown.window().viewport();
        var home = Viewport.showing(ATLAS.about().home(), now.width(), now.height());
        return Math.abs(now.zoom() - home.zoom()) < 1e-6 && near(now.worldX(), home.worldX()) && near(now.worldY(), home.worldY());
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) < 1.5 / (256 * Math.pow(2, 7));
    }


}
