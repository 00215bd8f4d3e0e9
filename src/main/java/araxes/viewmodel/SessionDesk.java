package araxes.viewmodel;

import araxes.cartography.SessionState;
import araxes.session.Journal;
import araxes.session.JournalEntry;
import araxes.session.Program;
import araxes.session.SessionDocument;
import java.nio.file.Path;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Which file the session belongs to, whether it holds what the file does not, and the journal of every change since.
///
/// Used on the thread of the toolkit only.
public final class SessionDesk {
    private final MapViewModel viewModel;
    private final SessionDocument.DataVersion data;
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private @Nullable SessionState saved;
    private @Nullable Journal journal;
    private boolean journaled;

    public SessionDesk(MapViewModel viewModel) {
        this.viewModel = viewModel;
        data = SessionDocument.DataVersion.of(viewModel.atlas());
        saved = viewModel.session();
        viewModel.sessionProperty().subscribe(_ -> compare());
    }

    /// Goes on where this one stands, for the successor of its view-model; the journal passes to it.
    public SessionDesk successor(MapViewModel goesOn) {
        var next = new SessionDesk(goesOn);
        next.file.set(file.get());
        next.saved = saved;
        next.journal = journal;
        next.journaled = journaled;
        journal = null;
        next.compare();
        return next;
    }

    /// Null while the session has none.
    public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /// True while there is work that would be lost. Who has only looked around in a session that has no file has nothing to lose.
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /// From now on every change is kept in the journal.
    public void keep(Journal kept) {
        journal = kept;
        compare();
    }

    /// Runs something once all changes so far are in the journal, on another thread; at once where there is none.
    public void whenKept(Runnable then) {
        var kept = journal;
        if (kept == null) {
            then.run();
        } else {
            Thread.startVirtualThread(() -> {
                kept.flush();
                then.run();
            });
        }
    }

    /// The session as it would be saved now.
    public SessionDocument document() {
        return new SessionDocument(Program.nameAndVersion(), data, viewModel.session(), null);
    }

    /// Begins anew, as the window opens.
    public void startNew() {
        show(null, viewModel.opening(), viewModel.opening());
    }

    /// A session was read.
    ///
    /// @param opened the file; null if what was read is no session file, such as a picture
    /// @param state as far as the atlas knows it
    /// @param asSaved as the file holds it
    public void opened(@Nullable Path opened, SessionState state, SessionState asSaved) {
        show(opened, state, asSaved);
    }

    /// A session was found that was not closed properly: it is not what its file holds.
    public void restored(@Nullable Path of, SessionState state) {
        show(of, state, null);
    }

    /// The session is in the file.
    ///
    /// @param state what was written; the session may have changed since
    public void saved(Path written, SessionState state) {
        file.set(written);
        saved = state;
        compare();
    }

    private void show(@Nullable Path of, SessionState state, @Nullable SessionState asSaved) {
        file.set(of);
        saved = asSaved;
        viewModel.open(state);
        compare();
    }

    private void compare() {
        var now = viewModel.session();
        var before = saved;
        boolean same = before != null && (file.get() == null ? sameWork(now, before) : now.equals(before));
        changed.set(!same);
        var kept = journal;
        if (kept == null) {
            return;
        }
        if (!now.equals(before)) {
            kept.append(new JournalEntry(file.get(), document()));
            journaled = true;
        } else if (journaled) {
            kept.forget();
            journaled = false;
        }
    }

    /// Equal but for where one looks and on which day.
    private static boolean sameWork(SessionState one, SessionState other) {
        var day = one.map().day();
        return one.arrangement() == other.arrangement()
            && Objects.equals(one.withView(null).withActive(0).withEveryMap(map -> map.withDay(day)),
                other.withView(null).withActive(0).withEveryMap(map -> map.withDay(day)));
    }
}
