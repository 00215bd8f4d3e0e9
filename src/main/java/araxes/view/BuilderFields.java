package araxes.view;

import araxes.model.Atlas;
import araxes.model.Language;
import araxes.viewmodel.AtlasWording;
import araxes.viewmodel.Messages;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The small controls a builder is made of.
final class BuilderFields {
    private BuilderFields() {}

    static Button button(String id, Runnable run) {
        var button = new Button(Messages.text("builder." + id));
        button.setId("builder-" + id);
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    static Button icon(String id, Feather icon, Runnable run) {
        var button = new Button(null, new FontIcon(icon));
        button.setId("builder-" + id);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        var text = Messages.text("builder." + id);
        button.setTooltip(new Tooltip(text));
        button.setAccessibleText(text);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    /// A field that is taken when Enter is pressed or another gets the focus; Esc puts back what was.
    static TextField field(String id, Consumer<String> taken) {
        var field = new TextField();
        field.setId("builder-" + id);
        field.setAccessibleText(Messages.text("builder." + id));
        field.setPromptText(Messages.text("builder." + id));
        field.getStyleClass().add(Styles.SMALL);
        field.setMinWidth(40);
        field.getProperties().put("shown", "");
        Runnable take = () -> {
            if (!field.getText().equals(field.getProperties().get("shown"))) {
                taken.accept(field.getText());
            }
        };
        field.setOnAction(_ -> take.run());
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                take.run();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                field.setText(String.valueOf(field.getProperties().get("shown")));
                event.consume();
            }
        });
        return field;
    }

    /// Puts a text in without taking it for the user's; not while the user is writing.
    static void show(TextField field, String text) {
        field.getProperties().put("shown", text);
        if (!field.isFocused() && !field.getText().equals(text)) {
            field.setText(text);
        }
    }

    static <T> ChoiceBox<T> choice(String id, List<T> items, Function<T, String> name) {
        var box = new ChoiceBox<T>();
        box.setId("builder-" + id);
        box.setAccessibleText(Messages.text("builder." + id));
        box.setTooltip(new Tooltip(Messages.text("builder." + id)));
        box.getStyleClass().add(Styles.SMALL);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(60);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setConverter(new Named<>(name));
        box.getItems().setAll(items);
        if (!items.isEmpty()) {
            box.setValue(items.getFirst());
        }
        return box;
    }

    static ChoiceBox<String> parties(String id, Atlas atlas, Language language) {
        var words = new AtlasWording(atlas, language);
        return choice(id, atlas.parties().stream().map(party -> party.id()).toList(), words::party);
    }

    /// A word that stays whole, however narrow the panel.
    static Label word(String key) {
        var word = Cards.muted(Messages.text(key));
        word.setWrapText(false);
        word.setMinWidth(Label.USE_PREF_SIZE);
        return word;
    }

    static HBox row(Node... nodes) {
        var row = new HBox(6, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
