package araxes.view;

import araxes.session.SessionFile;
import araxes.viewmodel.Messages;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The platform's own file choosers, and questions in a dialog.
final class NativeSessionDialogs implements SessionDialogs {
    private static final String FOLDER = "session";
    private final Window owner;
    private final WindowSettings settings;

    NativeSessionDialogs(Window owner, WindowSettings settings) {
        this.owner = owner;
        this.settings = settings;
    }

    @Override
    public Optional<Path> chooseToOpen() {
        var chooser = chooser("session.open.title");
        chooser.getExtensionFilters().addAll(
            new ExtensionFilter(Messages.text("session.files.all"), "*" + SessionFile.EXTENSION, "*.yaml", "*.yml", "*.png", "*.jpg", "*.svg", "*.pdf",
                "*.tif"),
            new ExtensionFilter(Messages.text("session.files"), "*" + SessionFile.EXTENSION));
        return remembered(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> chooseToSave(String suggestedName) {
        var chooser = chooser("session.save.title");
        chooser.setInitialFileName(suggestedName);
        chooser.getExtensionFilters().add(new ExtensionFilter(Messages.text("session.files"), "*" + SessionFile.EXTENSION));
        return remembered(chooser.showSaveDialog(owner)).flatMap(chosen -> {
            if (chosen.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(SessionFile.EXTENSION)) {
                return Optional.of(chosen);
            }
            // The chooser asked about the name as typed, not about the name with its extension.
            var completed = chosen.resolveSibling(chosen.getFileName() + SessionFile.EXTENSION);
            return Files.notExists(completed) || mayReplace(completed) ? Optional.of(completed) : Optional.empty();
        });
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(Messages.text(title));
        settings.folder(FOLDER).map(File::new).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> remembered(@Nullable File chosen) {
        if (chosen != null) {
            settings.setFolder(FOLDER, chosen.getParent());
        }
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    private boolean mayReplace(Path file) {
        return ask(Messages.text("export.replace", file), "", ButtonType.YES, ButtonType.NO) == ButtonType.YES;
    }

    @Override
    public Unsaved askToSave(String session) {
        var save = new ButtonType(Messages.text("session.ask-save.yes"), ButtonData.YES);
        var discard = new ButtonType(Messages.text("session.ask-save.no"), ButtonData.NO);
        var cancel = new ButtonType(Messages.text("session.ask-save.cancel"), ButtonData.CANCEL_CLOSE);
        var answer = ask(Messages.text("session.ask-save", session), Messages.text("session.ask-save.detail"), save, discard, cancel);
        return answer == save ? Unsaved.SAVE : answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    @Override
    public boolean askToRestore(String session) {
        var restore = new ButtonType(Messages.text("session.ask-restore.yes"), ButtonData.YES);
        var discard = new ButtonType(Messages.text("session.ask-restore.no"), ButtonData.NO);
        return ask(Messages.text("session.ask-restore"), Messages.text("session.ask-restore.detail", session), restore, discard) != discard;
    }

    private @Nullable ButtonType ask(String question, String detail, ButtonType... answers) {
        var dialog = new Alert(Alert.AlertType.CONFIRMATION, detail, answers);
        dialog.initOwner(owner);
        dialog.setTitle("Araxes");
        dialog.setHeaderText(question);
        return dialog.showAndWait().orElse(null);
    }
}
