package araxes.view;

import araxes.viewmodel.Messages;
import atlantafx.base.theme.Styles;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The folder an export goes to: typed, or chosen in the dialog of the platform.
final class ExportTarget extends HBox {
    private static final String FOLDER = "export";
    private final TextField folder = new TextField();
    private final WindowSettings settings;

    ExportTarget(WindowSettings settings, Dialogs dialogs) {
        super(6);
        this.settings = settings;
        folder.setId("export-folder");
        folder.setAccessibleText(Messages.text("export.folder"));
        folder.getStyleClass().add(Styles.SMALL);
        folder.setText(settings.folder(FOLDER).orElseGet(() -> System.getProperty("user.home", "")));
        setHgrow(folder, Priority.ALWAYS);
        var choose = new Button(null, new FontIcon(Feather.FOLDER));
        choose.setId("export-choose-folder");
        choose.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        choose.setAccessibleText(Messages.text("export.choose-folder"));
        choose.setOnAction(_ -> dialogs.chooseFolder(find().orElse(null)).ifPresent(chosen -> folder.setText(chosen.toString())));
        getChildren().addAll(folder, choose);
    }

    TextField field() {
        return folder;
    }

    /// Empty if what is typed is no folder.
    Optional<Path> find() {
        try {
            return folder.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(folder.getText().strip()).toAbsolutePath()).filter(Files::isDirectory);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    void remember(Path chosen) {
        settings.setFolder(FOLDER, chosen.toString());
    }
}
