package araxes.view;

import araxes.YamlScenarios;
import araxes.session.Journal;
import araxes.session.RecentFiles;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.SessionDesk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The window as the program opens it, with journal, theme and fonts, but in a folder of its own and with dialogs that are answered at once:
/// one session file, one scenario file, nothing else is asked.
public final class UsedWindow {
    private UsedWindow() {}

    /// @param folder where everything is kept
    /// @param failed told when the journal fails
    public static Scene open(MapViewModel viewModel, Stage stage, Path folder, double width, double height, Consumer<IOException> failed)
        throws IOException {
        WindowFonts.load();
        var settings = TestServices.settings();
        var window = new AtomicReference<AtlasWindow>();
        WindowTheme.follow(settings, change -> window.get().restyle(change));
        var desk = new SessionDesk(viewModel);
        var sessions = new SessionServices(_ -> desk, new Answers(folder.resolve("session.araxes")), new RecentFiles(folder), null);
        window.set(new AtlasWindow(viewModel, stage, new WindowServices(_ -> Optional.empty(), _ -> {}, new YamlScenarios(), settings, sessions,
            () -> {}, () -> {})));
        var scene = window.get().scene(width, height);
        WarmUp.after(viewModel, scene.getStylesheets());
        desk.keep(Journal.start(folder.resolve("journal"), failed));
        return scene;
    }

    private record Answers(Path file) implements SessionDialogs {
        @Override
        public Optional<Path> chooseToOpen() {
            return Optional.of(file);
        }

        @Override
        public Optional<Path> chooseToSave(String suggestedName) {
            return Optional.of(file);
        }

        @Override
        public Unsaved askToSave(String session) {
            return Unsaved.DISCARD;
        }

        @Override
        public boolean askToRestore(String session) {
            return false;
        }
    }
}
