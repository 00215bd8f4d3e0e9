package araxes.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import araxes.TestAtlas;
import araxes.cartography.Bookmark;
import araxes.cartography.View;
import java.util.List;
import org.junit.jupiter.api.Test;

class BookmarksTest {
    private static final View HERE = new View(46, 40.5, 8);
    private final MapViewModel viewModel = new MapViewModel(TestAtlas.create());
    private final Bookmarks bookmarks = new Bookmarks(viewModel);

    @Test
    void bookmarkBringsBackPlaceAndDayInOneStep() {
        viewModel.showDay(TestAtlas.CHANGE);
        bookmarks.add("The change", HERE);
        viewModel.showDay(TestAtlas.LAST);
        bookmarks.goTo(0);
        assertEquals(TestAtlas.CHANGE, viewModel.day());
        assertEquals(HERE, viewModel.session().view());
        viewModel.undo();
        assertEquals(TestAtlas.LAST, viewModel.day());
        assertNull(viewModel.session().view());
    }

    @Test
    void withoutANameItIsCalledByItsDay() {
        viewModel.showDay(TestAtlas.CHANGE);
        bookmarks.add(" ", HERE);
        assertEquals(List.of(new Bookmark("3 April 2001", HERE, TestAtlas.CHANGE)), bookmarks.list());
    }

    @Test
    void renamingAndDeletingCanBeUndone() {
        bookmarks.add("one", HERE);
        bookmarks.add("two", HERE);
        bookmarks.rename(0, " first ");
        bookmarks.rename(1, " ");
        bookmarks.delete(1);
        assertEquals(List.of("first"), bookmarks.list().stream().map(Bookmark::name).toList());
        viewModel.undo();
        assertEquals(List.of("first", "two"), bookmarks.list().stream().map(Bookmark::name).toList());
        viewModel.undo();
        assertEquals("one", bookmarks.list().getFirst().name());
    }

    @Test
    void numberWithoutABookmarkDoesNothing() {
        bookmarks.goTo(4);
        assertEquals(TestAtlas.LAST, viewModel.day());
    }
}
