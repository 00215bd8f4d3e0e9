package araxes.viewmodel;

import araxes.cartography.SessionState;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// Every state since the session was opened, and where among them one stands. States share what they have in common, so that a step
/// takes little memory and their number needs no limit.
public final class History {
    private final ObservableList<SessionState> steps = FXCollections.observableArrayList();
    private final ObservableList<SessionState> seen = FXCollections.unmodifiableObservableList(steps);
    private final ReadOnlyIntegerWrapper position = new ReadOnlyIntegerWrapper();

    History(SessionState opened) {
        steps.add(opened);
    }

    /// The same steps, to which nobody listens yet.
    History copy() {
        var copy = new History(steps.getFirst());
        copy.steps.setAll(steps);
        copy.position.set(position());
        return copy;
    }

    /// Oldest first; the first is how the session was opened.
    public ObservableList<SessionState> steps() {
        return seen;
    }

    /// Index of the state that is shown.
    public ReadOnlyIntegerProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    public int position() {
        return position.get();
    }

    /// Forgets what was undone.
    void add(SessionState next) {
        if (position() < steps.size() - 1) {
            steps.remove(position() + 1, steps.size());
        }
        steps.add(next);
        position.set(steps.size() - 1);
    }

    /// Takes the place of the step that is shown.
    void replace(SessionState next) {
        steps.set(position(), next);
    }

    SessionState goTo(int index) {
        position.set(index);
        return steps.get(index);
    }

    void restart(SessionState opened) {
        steps.setAll(opened);
        position.set(0);
    }
}
