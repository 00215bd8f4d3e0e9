package araxes.view;

import araxes.viewmodel.Messages;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The platform's own choosers; the one of files asks before it returns an existing one.
final class NativeDialogs implements Dialogs {
    private static final String SCENARIOS = "scenarios";
    private final Window owner;
    private final WindowSettings settings;

    NativeDialogs(Window owner, WindowSettings settings) {
        this.owner = owner;
        this.settings = settings;
    }

    @Override
    public Optional<Path> chooseFolder(@Nullable Path current) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(Messages.text("export.choose-folder"));
        Optional.ofNullable(current).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseScenarioToOpen() {
        var chosen = scenarioChooser("builder.open").showOpenDialog(owner);
        return Optional.ofNullable(chosen).map(file -> {
            settings.setFolder(SCENARIOS, file.getParent());
            return file.toPath();
        });
    }

    @Override
    public Optional<Path> chooseScenarioToWrite(String suggestedName) {
        var chooser = scenarioChooser("builder.save");
        chooser.setInitialFileName(suggestedName);
        var chosen = chooser.showSaveDialog(owner);
        if (chosen == null) {
            return Optional.empty();
        }
        settings.setFolder(SCENARIOS, chosen.getParent());
        var name = chosen.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return Optional.of(chosen.toPath());
        }
        var completed = chosen.toPath().resolveSibling(chosen.getName() + ".yaml");
        return Files.notExists(completed) || mayReplace(completed) ? Optional.of(completed) : Optional.empty();
    }

    private FileChooser scenarioChooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.text(title));
        settings.folder(SCENARIOS).map(File::new).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(Messages.text("builder.file"), "*.yaml", "*.yml"));
        return chooser;
    }

    @Override
    public Optional<Path> chooseTableToWrite(String suggestedName) {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.text("difference-export"));
        chooser.setInitialFileName(suggestedName);
        settings.folder("export").map(File::new).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters().addAll(new FileChooser.ExtensionFilter(Messages.text("difference.csv"), "*.csv"),
            new FileChooser.ExtensionFilter(Messages.text("difference.markdown"), "*.md"));
        var chosen = chooser.showSaveDialog(owner);
        if (chosen == null) {
            return Optional.empty();
        }
        settings.setFolder("export", chosen.getParent());
        return Optional.of(chosen.toPath());
    }

    private boolean mayReplace(Path file) {
        var question = new Alert(Alert.AlertType.CONFIRMATION, Messages.text("export.replace", file), ButtonType.YES, ButtonType.NO);
        question.initOwner(owner);
        question.setHeaderText(null);
        return question.showAndWait().filter(ButtonType.YES::equals).isPresent();
    }
}
