package araxes.viewmodel;

import araxes.cartography.SessionState;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// The history as a list to read: steps one after the other that only moved the map, or only the day, are one row.
public final class HistoryRows {
    private final History history;
    private final StepWording words;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();

    /// @param first index of the first step of the row in the history
    /// @param last index of the last, which is where a click leads
    /// @param text what the last step did
    public record Row(int first, int last, String text) {
        public boolean holds(int position) {
            return first <= position && position <= last;
        }
    }

    private enum Kind { OPENED, DAY, VIEW, OTHER }

    public HistoryRows(History history, StepWording words) {
        this.history = history;
        this.words = words;
        rebuild(0);
        history.steps().addListener((ListChangeListener<SessionState>) change -> {
            int from = Integer.MAX_VALUE;
            while (change.next()) {
                from = Math.min(from, change.getFrom());
            }
            rebuild(from);
        });
    }

    /// Oldest first.
    public ObservableList<Row> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    private void rebuild(int from) {
        while (!rows.isEmpty() && rows.getLast().first() >= from) {
            rows.removeLast();
        }
        if (!rows.isEmpty() && rows.getLast().last() >= from) {
            show(rows.size() - 1, rows.getLast().first(), from - 1);
        }
        for (int step = from; step < history.steps().size(); step++) {
            boolean joins = step > 1 && kind(step) != Kind.OTHER && kind(step) == kind(step - 1);
            if (joins) {
                show(rows.size() - 1, rows.getLast().first(), step);
            } else {
                rows.add(new Row(step, step, words.step(history, step)));
            }
        }
    }

    private void show(int row, int first, int last) {
        rows.set(row, new Row(first, last, words.step(history, last)));
    }

    private Kind kind(int step) {
        if (step == 0) {
            return Kind.OPENED;
        }
        var before = history.steps().get(step - 1);
        var after = history.steps().get(step);
        if (before.withView(after.view()).equals(after)) {
            return Kind.VIEW;
        }
        return before.arrangement() == after.arrangement() && before.withMap(before.map().withDay(after.map().day())).equals(after)
            ? Kind.DAY : Kind.OTHER;
    }
}
