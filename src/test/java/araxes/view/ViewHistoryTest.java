package araxes.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import araxes.cartography.Viewport;
import araxes.geodata.AtlasReader;
import araxes.model.Atlas;
import araxes.viewmodel.MapViewModel;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Where the map looks is undone like everything else, and only what the user did is a step.
@ExtendWith(ApplicationExtension.class)
class ViewHistoryTest {
    private static Atlas atlas;
    private Stage stage;
    private MapViewModel viewModel;
    private AtlasWindow window;

    @BeforeAll
    static void readAtlas() throws IOException {
        atlas = AtlasReader.read(Path.of("geodata"));
    }

    @Start
    void open(Stage opened) {
        stage = opened;
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        viewModel = new MapViewModel(atlas);
        window = new AtlasWindow(viewModel, stage, TestServices.with(_ -> Optional.empty(), _ -> {}));
        stage.setX(0);
        stage.setY(0);
        stage.setScene(window.scene(1000, 900));
        stage.show();
    }

    @BeforeEach
    void waitForTheMap() throws TimeoutException {
        until(this::isUpToDate);
    }

    @Test
    void panIsUndoneAndRedoneByKey(FxRobot robot) throws TimeoutException {
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT, KeyCode.DOWN).release(KeyCode.SHIFT);
        until(() -> viewModel.history().steps().size() > 1);
        var panned = window.viewport();
        assertFalse(isHome());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        until(() -> isUpToDate() && isHome());
        assertNull(viewModel.session().view());
        robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        until(() -> isUpToDate() && near(window.viewport().worldX(), panned.worldX()));
        assertEquals(2, viewModel.history().steps().size());
    }

    @Test
    void dragIsOneStep(FxRobot robot) throws TimeoutException {
        robot.drag("#map").moveBy(60, 40).drop();
        until(() -> viewModel.history().steps().size() > 1);
        assertFalse(isHome());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        until(() -> isUpToDate() && isHome());
        assertEquals(2, viewModel.history().steps().size());
    }

    @Test
    void zoomAndThePanThatFollowsAtOnceAreOneStep(FxRobot robot) throws TimeoutException {
        // On the thread of the toolkit, so that the maps cannot come to rest between them however slow the machine is.
        var map = robot.lookup("#map").queryAs(MapPane.class);
        robot.interact(() -> {
            window.zoom(0.25);
            map.look(Viewport.centredAt(46, 40, window.viewport().zoom(), window.viewport().width(), window.viewport().height()));
            window.zoom(0.5);
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
            until(this::isUpToDate);
        }
        // A stray step would come when the maps have rested.
        var rested = new PauseTransition(Duration.millis(600));
        robot.interact(rested::play);
        until(() -> rested.getStatus() == Animation.Status.STOPPED);
        assertEquals(1, viewModel.history().steps().size());
    }

    /// To the pixel.
    private boolean isHome() {
        var now = window.viewport();
        var home = Viewport.showing(atlas.about().home(), now.width(), now.height());
        return Math.abs(now.zoom() - home.zoom()) < 1e-6 && near(now.worldX(), home.worldX()) && near(now.worldY(), home.worldY());
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) < 1.5 / (256 * Math.pow(2, 7));
    }

    private boolean isUpToDate() {
        var frame = viewModel.frameProperty().get();
        return frame != null && frame.state().equals(viewModel.state()) && frame.viewport().equals(window.viewport());
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
