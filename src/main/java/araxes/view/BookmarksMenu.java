package araxes.view;

import araxes.cartography.Bookmark;
import araxes.model.Extent;
import araxes.viewmodel.Bookmarks;
import araxes.viewmodel.DateWording;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputDialog;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The user's places and days, each to go to, rename and delete, and the extents the atlas comes with.
final class BookmarksMenu extends Menu {
    private static final List<KeyCode> DIGITS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5,
        KeyCode.DIGIT6, KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT9);
    private final MapViewModel viewModel;
    private final Bookmarks bookmarks;
    private final Action add;
    private final Consumer<Extent> showExtent;
    private List<Bookmark> listed = List.of();

    BookmarksMenu(MapViewModel viewModel, Bookmarks bookmarks, Action add, Consumer<Extent> showExtent) {
        super(Messages.text("menu.bookmarks"));
        this.viewModel = viewModel;
        this.bookmarks = bookmarks;
        this.add = add;
        this.showExtent = showExtent;
        setId("menu-bookmarks");
        fill();
        viewModel.sessionProperty().subscribe(session -> {
            if (!session.bookmarks().equals(listed)) {
                fill();
            }
        });
    }

    private void fill() {
        listed = bookmarks.list();
        getItems().setAll(add.menuItem());
        if (!listed.isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        var change = new Menu(Messages.text("bookmark.change"));
        for (int i = 0; i < listed.size(); i++) {
            int index = i;
            var bookmark = listed.get(i);
            var text = bookmark.name().equals(DateWording.day(bookmark.day())) ? bookmark.name()
                : bookmark.name() + " · " + DateWording.day(bookmark.day());
            var go = item(text, () -> bookmarks.goTo(index));
            go.setId("bookmark-" + (i + 1));
            if (i < DIGITS.size()) {
                go.setAccelerator(new KeyCodeCombination(DIGITS.get(i), KeyCombination.ALT_DOWN));
            }
            getItems().add(go);
            var rename = item(Messages.text("bookmark.rename", bookmark.name()), () -> rename(index));
            rename.setId("bookmark-rename-" + (i + 1));
            change.getItems().addAll(rename,
                item(Messages.text("bookmark.delete", bookmark.name()), () -> bookmarks.delete(index)));
        }
        if (!listed.isEmpty()) {
            getItems().add(change);
        }
        getItems().add(new SeparatorMenuItem());
        viewModel.atlas().about().extents().forEach((name, extent) ->
            getItems().add(item(Messages.find("extent." + name).orElse(name), () -> showExtent.accept(extent))));
    }

    private void rename(int index) {
        var question = new TextInputDialog(bookmarks.list().get(index).name());
        question.setHeaderText(null);
        question.setTitle(Messages.text("bookmark.name"));
        question.setContentText(Messages.text("bookmark.name"));
        question.showAndWait().ifPresent(name -> bookmarks.rename(index, name));
    }

    private static MenuItem item(String text, Runnable run) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
