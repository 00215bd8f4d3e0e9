package araxes.view;

import araxes.viewmodel.MapViewModel;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/// The window of Araxes as tests open it, and what they ask of it. The scene is read on the thread of the toolkit only, since nothing
/// in it may be read while that thread changes it.
record TestWindow(AtlasWindow window, MapViewModel viewModel) {
    /// The screen of the headless platform is 1000 × 1000 and a popup that ends below it throws, so room is left for those of the lowest row.
    static final int WIDTH = 1000;
    static final int HEIGHT = 900;
    private static final int PATIENCE_SECONDS = 60;

    static TestWindow open(Stage stage, MapViewModel viewModel) {
        return open(stage, viewModel, TestServices.plain());
    }

    static TestWindow open(Stage stage, MapViewModel viewModel, WindowServices services) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        var window = new AtlasWindow(viewModel, stage, services);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(window.scene(WIDTH, HEIGHT));
        stage.show();
        return new TestWindow(window, viewModel);
    }

    /// Whether the picture is that of the state and the viewport, and the panels are filled.
    boolean isUpToDate() {
        var frame = viewModel.frameProperty().get();
        return !PulseShare.isUnderWay() && frame != null && frame.state().equals(viewModel.state()) && frame.viewport().equals(window.viewport());
    }

    void untilUpToDate() throws TimeoutException {
        until(this::isUpToDate);
    }

    /// Waits for something that comes by itself.
    static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WindowExtension.settle();
    }

    /// @param x in the node's own pixels, as y
    static Point2D onScreen(Node node, double x, double y) {
        return onFx(() -> Objects.requireNonNull(node.localToScreen(x, y)));
    }

    static <T> T onFx(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, question);
    }

    /// Types the keys one after another without the pauses of a person.
    static void type(KeyCode... keys) {
        onFx(() -> {
            var robot = new Robot();
            for (var key : keys) {
                robot.keyType(key);
            }
            return true;
        });
    }
}
