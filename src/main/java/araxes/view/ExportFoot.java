package araxes.view;

import araxes.export.NamePattern;
import araxes.viewmodel.ExportChoice;
import araxes.viewmodel.ExportContent;
import araxes.viewmodel.ExportOrders;
import araxes.viewmodel.Messages;
import atlantafx.base.theme.Styles;
import java.nio.file.Files;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Where an export goes, by what name, and the buttons that send it there. An existing file is replaced only if the user says so.
final class ExportFoot extends VBox {
    private final ExportPane.Commands commands;
    private final ExportTarget target;
    private final Runnable close;
    private final ExportFields<ExportChoice> naming;
    private final Label fileName = new Label();
    private final Label answer = new Label();
    private final Button write = button("write", () -> write(false));
    private final Button copy = button("copy", this::copy);
    private final Button print = button("print", this::print);
    private final HBox replace = new HBox(8, button("yes", () -> write(true)), button("keep", this::keep));
    private ExportPreview.Made.@Nullable Ready ready;

    /// @param changed takes a choice with another name
    /// @param close closes the dialog
    ExportFoot(ExportTarget target, ExportPane.Commands commands, Consumer<ExportChoice> changed, Runnable close) {
        super(6);
        this.target = target;
        this.commands = commands;
        this.close = close;
        naming = new ExportFields<>(changed);
        var pattern = naming.text("pattern", ExportChoice::pattern, (choice, typed) -> {
            if (typed.isBlank() || new NamePattern(typed).unknownPlace().isPresent()) {
                throw new IllegalArgumentException("Not a name: " + typed);
            }
            return choice.withPattern(typed);
        });
        fileName.setId("export-file-name");
        fileName.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        fileName.setWrapText(true);
        answer.setId("export-answer");
        answer.setWrapText(true);
        answer.setMinHeight(Region.USE_PREF_SIZE);
        replace.setVisible(false);
        replace.managedProperty().bind(replace.visibleProperty());
        write.getStyleClass().add(Styles.ACCENT);
        target.field().textProperty().subscribe(_ -> say(""));
        var buttons = new FlowPane(8, 6, write, copy, print, button("close", close));
        getChildren().addAll(ExportFields.row("folder", target), ExportFields.row("pattern", pattern), fileName, answer, replace, buttons);
        getStyleClass().add("export-foot");
    }

    private static Button button(String id, Runnable run) {
        var button = new Button(Messages.text("export." + id));
        button.setId("export-" + id);
        button.setOnAction(_ -> run.run());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    void show(ExportChoice choice) {
        naming.show(choice);
        copy.setVisible(choice.kind() == ExportChoice.Kind.PICTURE);
        print.setVisible(choice.kind() == ExportChoice.Kind.PICTURE);
    }

    /// @param made what is seen; only that can be written
    /// @param orders what is chosen
    void enable(ExportPreview.@Nullable Made made, @Nullable ExportOrders orders) {
        ready = made instanceof ExportPreview.Made.Ready now && now.orders().equals(orders) ? now : null;
        boolean isReady = ready != null;
        write.setDisable(!isReady);
        copy.setDisable(!isReady);
        print.setDisable(!isReady);
        fileName.setText(isReady ? Messages.text("export.becomes", name(Objects.requireNonNull(ready))) : "");
    }

    private static String name(ExportPreview.Made.Ready made) {
        return made.orders().fileName(made.content().title());
    }

    /// @param mayReplace whether the user was asked about an existing file and agreed
    void write(boolean mayReplace) {
        var now = ready;
        if (now == null) {
            return;
        }
        var folder = target.find();
        if (folder.isEmpty()) {
            say(Messages.text("export.no-folder", target.field().getText()));
            target.field().requestFocus();
            return;
        }
        var file = folder.get().resolve(name(now));
        if (Files.isDirectory(file)) {
            say(Messages.text("export.folder-exists", file.getFileName()));
        } else if (!mayReplace && Files.exists(file)) {
            say(Messages.text("export.replace-question", file.getFileName()));
            replace.setVisible(true);
            replace.getChildren().getLast().requestFocus();
        } else {
            target.remember(folder.get());
            commands.write(now, file, mayReplace);
            close.run();
        }
    }

    private void keep() {
        say("");
        write.requestFocus();
    }

    private void copy() {
        if (ready != null && ready.content() instanceof ExportContent.Picture(var drawn)) {
            commands.copy(drawn);
        }
    }

    private void print() {
        if (ready != null) {
            commands.print(ready.orders());
        }
    }

    /// An answer to what was tried; empty for none.
    void say(String text) {
        answer.setText(text);
        Cards.reveal(answer, !text.isEmpty());
        replace.setVisible(false);
    }
}
