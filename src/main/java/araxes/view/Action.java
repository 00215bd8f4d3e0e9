package araxes.view;

import araxes.viewmodel.Messages;
import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Something the user can do, said once: menu entry, button and line in the list of keys are made from it.
///
/// @param id the text is `action.<id>` of the messages
record Action(String id, @Nullable Feather icon, @Nullable KeyCombination key, Runnable run) {
    String text() {
        return Messages.text("action." + id);
    }

    MenuItem menuItem() {
        var item = new MenuItem(text());
        item.setId("menu-" + id);
        item.setMnemonicParsing(false);
        if (icon != null) {
            item.setGraphic(new FontIcon(icon));
        }
        if (key != null) {
            item.setAccelerator(key);
        }
        item.setOnAction(_ -> run.run());
        return item;
    }

    /// An icon with the text and the key in its tooltip.
    Button button() {
        var button = new Button();
        button.setId(id);
        if (icon != null) {
            button.setGraphic(new FontIcon(icon));
        }
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setTooltip(new Tooltip(textWithKey()));
        button.setAccessibleText(text());
        button.setOnAction(_ -> run.run());
        return button;
    }

    String textWithKey() {
        return key == null ? text() : text() + "  (" + key.getDisplayText() + ")";
    }
}
