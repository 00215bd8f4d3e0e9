package araxes.cartography;

import araxes.scenario.Draft;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// All that an analyst has before them and can undo, keep in a file and open again.
///
/// Maps that are compared have their own day, proposals, outcome and baseline; layers, window of time and look they share.
///
/// @param panes as many as the arrangement has
/// @param active index of the pane that commands speak to
/// @param swipe where a swipe parts two maps, as a fraction of their width
/// @param view where all maps look; null for the atlas's first extent, whatever the size
/// @param drafts the analyst's own proposals; every pane knows them
public record SessionState(String title, List<MapState> panes, int active, Arrangement arrangement, double swipe, @Nullable View view,
    List<Draft> drafts, List<Bookmark> bookmarks) {
    public SessionState {
        if (panes.size() != arrangement.panes() || active < 0 || active >= panes.size()) {
            throw new IllegalArgumentException(arrangement + " has " + arrangement.panes() + " panes, not " + panes.size() + " with "
                + active + " active");
        }
        if (!(swipe >= 0 && swipe <= 1)) {
            throw new IllegalArgumentException("A swipe is a fraction of the width, not " + swipe);
        }
        drafts = List.copyOf(drafts);
        bookmarks = List.copyOf(bookmarks);
        var own = drafts.stream().map(Draft::proposal).toList();
        var common = panes.get(active);
        panes = panes.stream().map(pane -> pane.withCommon(common).withDrafts(own)).toList();
    }

    public static SessionState of(MapState map) {
        return new SessionState("", List.of(map), 0, Arrangement.SINGLE, 0.5, null, List.of(), List.of());
    }

    /// The map that commands speak to.
    public MapState map() {
        return panes.get(active);
    }

    /// Replaces the active map; the others follow in what all share.
    public SessionState withMap(MapState map) {
        var changed = new ArrayList<>(panes);
        changed.set(active, map);
        return new SessionState(title, changed, active, arrangement, swipe, view, drafts, bookmarks);
    }

    /// @param newPanes as many as there are
    public SessionState withPanes(List<MapState> newPanes) {
        return new SessionState(title, newPanes, active, arrangement, swipe, view, drafts, bookmarks);
    }

    public SessionState withActive(int index) {
        return new SessionState(title, panes, index, arrangement, swipe, view, drafts, bookmarks);
    }

    /// Panes that come are like the active one; those that go are the last, but never the active one.
    public SessionState withArrangement(Arrangement wanted) {
        var changed = new ArrayList<>(panes);
        int nowActive = active;
        while (changed.size() > wanted.panes()) {
            int last = changed.size() - 1;
            if (last == nowActive) {
                Collections.swap(changed, nowActive, wanted.panes() - 1);
                nowActive = wanted.panes() - 1;
            }
            changed.remove(changed.size() - 1);
        }
        while (changed.size() < wanted.panes()) {
            changed.add(map());
        }
        return new SessionState(title, changed, nowActive, wanted, swipe, view, drafts, bookmarks);
    }

    public SessionState withSwipe(double fraction) {
        return new SessionState(title, panes, active, arrangement, Math.clamp(fraction, 0, 1), view, drafts, bookmarks);
    }

    public SessionState withView(@Nullable View newView) {
        return new SessionState(title, panes, active, arrangement, swipe, newView, drafts, bookmarks);
    }

    public SessionState withDrafts(List<Draft> newDrafts) {
        return new SessionState(title, panes, active, arrangement, swipe, view, newDrafts, bookmarks);
    }

    public SessionState withBookmarks(List<Bookmark> newBookmarks) {
        return new SessionState(title, panes, active, arrangement, swipe, view, drafts, newBookmarks);
    }

    public SessionState withTitle(String newTitle) {
        return new SessionState(newTitle, panes, active, arrangement, swipe, view, drafts, bookmarks);
    }

    /// Replaces every map.
    public SessionState withEveryMap(UnaryOperator<MapState> change) {
        return new SessionState(title, panes.stream().map(change).toList(), active, arrangement, swipe, view, drafts, bookmarks);
    }
}
