package araxes.view;

import araxes.viewmodel.Messages;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/// A menu of the values of a property, of which one is chosen.
final class RadioMenu {
    private RadioMenu() {}

    /// @param id the text is `menu.<id>` of the messages
    static <T> Menu of(String id, List<T> values, Function<T, String> text, ObjectProperty<T> property) {
        var menu = new Menu(Messages.text("menu." + id));
        menu.setId("menu-" + id);
        var group = new ToggleGroup();
        for (var value : values) {
            var item = new RadioMenuItem(text.apply(value));
            item.setMnemonicParsing(false);
            item.setToggleGroup(group);
            item.setOnAction(_ -> property.set(value));
            property.subscribe(current -> item.setSelected(value.equals(current)));
            menu.getItems().add(item);
        }
        return menu;
    }
}
