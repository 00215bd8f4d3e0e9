package araxes.view;

import araxes.viewmodel.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The entries of the File menu that concern sessions.
final class FileMenu {
    private FileMenu() {}

    static List<MenuItem> items(SessionKeeper sessions) {
        return List.of(sessions.startNew.menuItem(), sessions.open.menuItem(), recent(sessions), new SeparatorMenuItem(),
            sessions.save.menuItem(), sessions.saveAs.menuItem(), new SeparatorMenuItem());
    }

    /// Read anew whenever the menu opens, because all windows share the list.
    private static Menu recent(SessionKeeper sessions) {
        var menu = new Menu(Messages.text("menu.recent"));
        menu.setId("menu-recent");
        fill(menu, sessions);
        menu.parentMenuProperty().subscribe(file -> {
            if (file != null) {
                file.setOnShowing(_ -> fill(menu, sessions));
            }
        });
        return menu;
    }

    private static void fill(Menu menu, SessionKeeper sessions) {
        var files = sessions.recent();
        menu.getItems().setAll(files.stream().map(file -> item(file, sessions)).toList());
        if (files.isEmpty()) {
            var none = new MenuItem(Messages.text("menu.recent.none"));
            none.setDisable(true);
            menu.getItems().add(none);
        } else {
            var clear = new MenuItem(Messages.text("menu.recent.clear"));
            clear.setOnAction(_ -> sessions.forgetRecent());
            menu.getItems().addAll(new SeparatorMenuItem(), clear);
        }
    }

    private static MenuItem item(Path file, SessionKeeper sessions) {
        boolean there = Files.exists(file);
        var item = new MenuItem(there ? file.toString() : Messages.text("menu.recent.missing", file));
        item.setMnemonicParsing(false);
        item.setDisable(!there);
        item.setOnAction(_ -> sessions.open(file));
        return item;
    }
}
