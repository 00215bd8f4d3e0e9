package araxes.view;

import araxes.model.Atlas;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Opens the window. The atlas is read while the toolkit starts.
public final class AtlasApplication extends Application {
    private static final double LARGEST_WIDTH = 2560;
    private static final double LARGEST_HEIGHT = 1440;
    /// JavaFX creates the application itself, so what it needs waits here.
    private static CompletableFuture<Atlas> loading = CompletableFuture.failedFuture(new IllegalStateException("No atlas was given"));

    /// Returns when the window is closed; without a window, at once, if the atlas cannot be read: the future then says why.
    ///
    /// @throws RuntimeException from JavaFX if there is no display; its cause says so
    public static void launchWith(CompletableFuture<Atlas> atlas) {
        loading = atlas;
        launch(AtlasApplication.class);
    }

    /// Called by JavaFX.
    public AtlasApplication() {}

    @Override
    public void start(Stage stage) {
        OfflineTiles.requireOffline();
        WindowFonts.load();
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheetBSS());
        stage.setTitle(Messages.text("window.title.loading"));
        var size = size(Screen.getPrimary().getVisualBounds());
        stage.setScene(new Scene(new StackPane(new Label(Messages.text("window.loading"))), size.getWidth(), size.getHeight()));
        stage.show();
        loading.whenCompleteAsync((atlas, failure) -> open(stage, size, atlas, failure), FxThread.LATER);
    }

    private void open(Stage stage, Rectangle2D size, @Nullable Atlas atlas, @Nullable Throwable failure) {
        if (atlas == null || failure != null) {
            Platform.exit();
            return;
        }
        var viewModel = new MapViewModel(atlas);
        var window = new AtlasWindow(viewModel, stage, new NativeDialogs(stage), getHostServices()::showDocument,
            AtlasApplication::closeWindows);
        window.darkProperty().subscribe(dark -> setUserAgentStylesheet(
            (dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheetBSS()));
        window.darkProperty().set(Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
        stage.setTitle(Messages.text("window.title", atlas.about().title()));
        stage.setScene(window.scene(size.getWidth(), size.getHeight()));
        Rehearsal.playIfAsked(viewModel, Platform::exit);
    }

    /// Popups before the windows they belong to: left open, JavaFX 26 closes them after their view is gone and crashes on GTK.
    private static void closeWindows() {
        List.copyOf(Window.getWindows()).reversed().forEach(Window::hide);
    }

    private static Rectangle2D size(Rectangle2D screen) {
        return new Rectangle2D(0, 0, Math.min(LARGEST_WIDTH, screen.getWidth()), Math.min(LARGEST_HEIGHT, screen.getHeight()));
    }
}
