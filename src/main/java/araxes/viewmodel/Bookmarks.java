package araxes.viewmodel;

import araxes.cartography.Bookmark;
import araxes.cartography.SessionState;
import araxes.cartography.View;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The places and days the user wants to come back to. They belong to the session, so undo and the session file have them.
public final class Bookmarks {
    private final MapViewModel viewModel;

    public Bookmarks(MapViewModel viewModel) {
        this.viewModel = viewModel;
    }

    /// In the order in which they were made.
    public List<Bookmark> list() {
        return viewModel.session().bookmarks();
    }

    /// Keeps the day of the map and where it looks.
    ///
    /// @param name blank for the day in words
    public void add(String name, View view) {
        var named = name.isBlank() ? DateWording.day(viewModel.day()) : name.strip();
        change(all -> all.add(new Bookmark(named, view, viewModel.day())));
    }

    /// A blank name changes nothing.
    public void rename(int index, String name) {
        if (!name.isBlank()) {
            var old = list().get(index);
            change(all -> all.set(index, new Bookmark(name.strip(), old.view(), old.day())));
        }
    }

    public void delete(int index) {
        change(all -> all.remove(index));
    }

    /// Shows the place and the day, as one step for undo; a number that no bookmark has does nothing.
    public void goTo(int index) {
        if (index >= 0 && index < list().size()) {
            var bookmark = list().get(index);
            viewModel.change(viewModel.session().withView(bookmark.view()).withMap(viewModel.state().withDay(viewModel.clamped(bookmark.day()))));
        }
    }

    private void change(Consumer<List<Bookmark>> edit) {
        var all = new ArrayList<>(list());
        edit.accept(all);
        SessionState next = viewModel.session().withBookmarks(all);
        viewModel.change(next);
    }
}
