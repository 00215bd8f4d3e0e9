package araxes.view;

import araxes.model.Atlas;
import araxes.session.Journal;
import araxes.session.RecentFiles;
import araxes.session.StateFolder;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.SessionDesk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
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
    private static @Nullable Opening opening;

    /// What the window opens with.
    ///
    /// @param file to open in it; null for none
    /// @param geodata the folder of the atlas as a command line has to name it; null for the one that comes with the program
    public record Opening(@Nullable Path file, @Nullable Path geodata, ScenarioFiles scenarios) {}

    /// Returns when the window is closed; without a window, at once, if the atlas cannot be read: the future then says why.
    ///
    /// @throws RuntimeException from JavaFX if there is no display; its cause says so
    public static void launchWith(CompletableFuture<Atlas> atlas, Opening with) {
        loading = atlas;
        opening = with;
        launch(AtlasApplication.class);
    }

    private static final Locale SYSTEM = Locale.getDefault(Locale.Category.DISPLAY);
    private final WindowSettings settings = WindowSettings.ofUser();
    private @Nullable RecentFiles recent;
    private @Nullable SessionDesk desk;
    private @Nullable Journal journal;
    private @Nullable AtlasWindow window;

    /// Called by JavaFX.
    public AtlasApplication() {}

    @Override
    public void start(Stage stage) {
        OfflineTiles.requireOffline();
        WindowFonts.load();
        WindowTheme.follow(settings, this::restyle);
        Locale.setDefault(Locale.Category.DISPLAY, settings.locale(SYSTEM));
        stage.setTitle(Messages.text("window.title.loading"));
        var size = place(stage);
        stage.setScene(new Scene(new StackPane(new Label(Messages.text("window.loading"))), size.getWidth(), size.getHeight()));
        stage.setOnHiding(_ -> settings.setBounds(new Rectangle2D(stage.getX(), stage.getY(), stage.getScene().getWidth(),
            stage.getScene().getHeight()), stage.isMaximized()));
        stage.show();
        // While the atlas is read.
        recent = new RecentFiles(StateFolder.ofUser());
        loading.whenCompleteAsync((atlas, failure) -> open(stage, atlas, failure), FxThread.LATER);
    }

    private void open(Stage stage, @Nullable Atlas atlas, @Nullable Throwable failure) {
        if (atlas == null || failure != null) {
            Platform.exit();
            return;
        }
        var viewModel = new MapViewModel(atlas, settings.look());
        desk = new SessionDesk(viewModel);
        stage.setOnCloseRequest(event -> {
            event.consume();
            Objects.requireNonNull(window).quit();
        });
        showWindow(stage, viewModel);
        keepJournal();
        if (opening != null && opening.file() != null) {
            Objects.requireNonNull(window).open(opening.file());
        }
        Rehearsal.playIfAsked(viewModel, Objects.requireNonNull(window), Platform::exit);
    }

    private void restyle(Runnable change) {
        if (window == null) {
            change.run();
        } else {
            window.restyle(change);
        }
    }

    /// After the window is there: a journal needs the disk.
    private void keepJournal() {
        var folder = StateFolder.ofUser().resolve("journal");
        Thread.startVirtualThread(() -> {
            try {
                var left = Journal.left(folder);
                var kept = Journal.start(folder, failure -> FxThread.LATER.execute(() -> sayNoJournal(failure)));
                FxThread.LATER.execute(() -> {
                    journal = kept;
                    Objects.requireNonNull(desk).keep(kept);
                    Objects.requireNonNull(window).offer(left);
                });
            } catch (IOException e) {
                FxThread.LATER.execute(() -> sayNoJournal(e));
            }
        });
    }

    private void sayNoJournal(IOException failure) {
        Objects.requireNonNull(window).warn(Messages.text("session.no-journal", String.valueOf(failure.getMessage())));
    }

    /// The window was closed properly: nothing is left for the next start.
    @Override
    public void stop() {
        if (journal != null) {
            journal.close();
        }
    }

    private void reopen(Stage stage, MapViewModel before) {
        Objects.requireNonNull(window).leave();
        var viewModel = before.successor();
        desk = Objects.requireNonNull(desk).successor(viewModel);
        showWindow(stage, viewModel);
    }

    /// Again whenever its language changed; what the view-model holds goes on in its successor.
    private void showWindow(Stage stage, MapViewModel viewModel) {
        Locale.setDefault(Locale.Category.DISPLAY, settings.locale(SYSTEM));
        var with = Objects.requireNonNull(opening);
        var sessions = new SessionServices(_ -> Objects.requireNonNull(desk), new NativeSessionDialogs(stage, settings),
            Objects.requireNonNull(recent), with.geodata());
        var services = new WindowServices(new NativeDialogs(stage, settings), getHostServices()::showDocument,
            with.scenarios(), settings, sessions,
            () -> reopen(stage, viewModel), AtlasApplication::closeWindows);
        window = new AtlasWindow(viewModel, stage, services);
        stage.setScene(window.scene(stage.getScene().getWidth(), stage.getScene().getHeight()));
        WarmUp.after(viewModel, stage.getScene().getStylesheets());
    }

    /// Where the window stood last, if that is still on a screen; else it fills the first.
    private Rectangle2D place(Stage stage) {
        stage.setMaximized(settings.isMaximised());
        var last = settings.boundsOn(Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
        last.ifPresent(bounds -> {
            stage.setX(bounds.getMinX());
            stage.setY(bounds.getMinY());
        });
        return last.orElseGet(() -> size(Screen.getPrimary().getVisualBounds()));
    }

    /// Popups before the windows they belong to: left open, JavaFX 26 closes them after their view is gone and crashes on GTK.
    private static void closeWindows() {
        List.copyOf(Window.getWindows()).reversed().forEach(Window::hide);
    }

    private static Rectangle2D size(Rectangle2D screen) {
        return new Rectangle2D(0, 0, Math.min(LARGEST_WIDTH, screen.getWidth()), Math.min(LARGEST_HEIGHT, screen.getHeight()));
    }
}
