package araxes.view;

import araxes.viewmodel.Messages;
import atlantafx.base.theme.Styles;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Fields that edit one value together: each shows a part of it and makes of what is entered a new value.
///
/// @param <T> the value
final class ExportFields<T> {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double LABEL_WIDTH = 92;
    private final Consumer<T> changed;
    private final List<Consumer<T>> showing = new ArrayList<>();
    private @Nullable T value;
    private boolean isShowing;

    /// @param changed takes the value that a user made
    ExportFields(Consumer<T> changed) {
        this.changed = changed;
    }

    /// Puts a value in without taking it for the user's.
    void show(T newValue) {
        value = newValue;
        isShowing = true;
        try {
            showing.forEach(field -> field.accept(newValue));
        } finally {
            isShowing = false;
        }
    }

    private void change(Function<T, T> how) {
        var before = value;
        if (!isShowing && before != null) {
            var after = how.apply(before);
            if (!after.equals(before)) {
                value = after;
                changed.accept(after);
            }
        }
    }

    <C> ComboBox<C> choice(String id, List<C> items, Function<C, String> name, Function<T, C> part, BiFunction<T, C, T> with) {
        var box = new ComboBox<C>();
        box.setId("export-" + id);
        box.getItems().setAll(items);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getStyleClass().add(Styles.SMALL);
        box.setAccessibleText(Messages.text("export." + id));
        box.setConverter(new Named<>(name));
        showing.add(shown -> box.setValue(part.apply(shown)));
        box.valueProperty().subscribe((_, chosen) -> {
            if (chosen != null) {
                change(before -> with.apply(before, chosen));
            }
        });
        return box;
    }

    CheckBox check(String id, Function<T, Boolean> part, BiFunction<T, Boolean, T> with) {
        var box = new CheckBox(Messages.text("export." + id));
        box.setId("export-" + id);
        showing.add(shown -> box.setSelected(part.apply(shown)));
        box.selectedProperty().subscribe((_, chosen) -> change(before -> with.apply(before, chosen)));
        return box;
    }

    /// A field whose text counts with every letter. What means nothing is marked and does not count.
    ///
    /// @param with throws an IllegalArgumentException if the text means nothing
    TextField text(String id, Function<T, String> part, BiFunction<T, String, T> with) {
        var field = new TextField();
        field.setId("export-" + id);
        field.setAccessibleText(Messages.text("export." + id));
        field.getStyleClass().add(Styles.SMALL);
        field.setMinWidth(40);
        field.setPrefColumnCount(6);
        HBox.setHgrow(field, Priority.ALWAYS);
        showing.add(shown -> {
            var now = part.apply(shown);
            if (!field.isFocused()) {
                field.setText(now);
                field.pseudoClassStateChanged(WRONG, false);
            }
        });
        field.textProperty().subscribe((_, typed) -> {
            if (isShowing) {
                return;
            }
            try {
                change(before -> with.apply(before, typed));
                field.pseudoClassStateChanged(WRONG, false);
            } catch (IllegalArgumentException | DateTimeException _) {
                field.pseudoClassStateChanged(WRONG, true);
            }
        });
        // What was marked is put back once the field is left.
        field.focusedProperty().subscribe((before, now) -> {
            var shown = value;
            if (before && !now && shown != null) {
                show(shown);
            }
        });
        return field;
    }

    /// Runs whenever a value is shown.
    void whenShown(Consumer<T> then) {
        showing.add(then);
    }

    static HBox row(String key, Node... fields) {
        var name = new Label(Messages.text("export." + key));
        name.setMinWidth(LABEL_WIDTH);
        name.setPrefWidth(LABEL_WIDTH);
        name.setWrapText(true);
        name.setLabelFor(fields[0]);
        var row = new HBox(6, name);
        row.getChildren().addAll(fields);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(fields[0], Priority.ALWAYS);
        return row;
    }

    static Label unit(String text) {
        var unit = new Label(text);
        unit.setMinWidth(Label.USE_PREF_SIZE);
        unit.getStyleClass().add(Styles.TEXT_MUTED);
        return unit;
    }

    static VBox group(String key, Node... rows) {
        var heading = new Label(Messages.text("export." + key));
        heading.getStyleClass().add("group-heading");
        var group = new VBox(5, heading);
        group.getChildren().addAll(rows);
        return group;
    }
}
