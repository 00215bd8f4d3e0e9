package araxes.viewmodel;

import araxes.cartography.Look;
import araxes.cartography.MapFrame;
import araxes.cartography.MapLayer;
import araxes.cartography.MapState;
import araxes.cartography.SessionState;
import araxes.cartography.View;
import araxes.model.Atlas;
import araxes.model.Language;
import araxes.model.Proposal;
import araxes.model.UnitId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// What the window shows: one immutable [SessionState] that every command replaces, so that undo is a list of values.
/// Used on the thread of the toolkit only.
public final class MapViewModel {
    private final Atlas atlas;
    private final ReadOnlyObjectWrapper<MapState> state;
    private final ReadOnlyObjectWrapper<@Nullable UnitId> selectedUnit = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Proposal> selectedProposal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable MapFrame> frame = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<SessionState> session;
    private final SessionState opening;
    private final History history;
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final BooleanProperty daysLinked = new SimpleBooleanProperty();
    private boolean scrubbing;

    /// Opens on the last day the atlas knows, with its default layers and no proposal.
    public MapViewModel(Atlas atlas) {
        this(atlas, Look.DEFAULT);
    }

    /// As [#MapViewModel(Atlas)], in another look.
    public MapViewModel(Atlas atlas, Look look) {
        this.atlas = atlas;
        opening = SessionState.of(MapState.on(atlas.about().asOf()).withLook(look));
        history = new History(opening);
        session = new ReadOnlyObjectWrapper<>(opening);
        state = new ReadOnlyObjectWrapper<>(opening.map());
    }

    private MapViewModel(MapViewModel before) {
        atlas = before.atlas;
        opening = before.opening;
        history = before.history.copy();
        session = new ReadOnlyObjectWrapper<>(before.session());
        state = new ReadOnlyObjectWrapper<>(before.state());
        canUndo.set(before.canUndo.get());
        canRedo.set(before.canRedo.get());
        daysLinked.set(before.daysLinked.get());
        selectedUnit.set(before.selectedUnit.get());
        selectedProposal.set(before.selectedProposal.get());
    }

    /// Goes on where this one stands, with nobody listening: for a window that is built anew. The old window listens to this one, which
    /// changes no more, and can go with it.
    public MapViewModel successor() {
        return new MapViewModel(this);
    }

    public Atlas atlas() {
        return atlas;
    }

    public ReadOnlyObjectProperty<SessionState> sessionProperty() {
        return session.getReadOnlyProperty();
    }

    public SessionState session() {
        return session.get();
    }

    /// The session as the window opens without a file.
    public SessionState opening() {
        return opening;
    }

    /// All that was done, oldest first.
    public History history() {
        return history;
    }

    /// The active map of the session.
    public ReadOnlyObjectProperty<MapState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public MapState state() {
        return session().map();
    }

    public LocalDate day() {
        return state().day();
    }

    /// One of the analyst's own proposals, else of the atlas.
    public Optional<Proposal> findProposal(String id) {
        return state().findProposal(atlas, id);
    }

    public LocalDate firstDay() {
        return atlas.about().firstDay();
    }

    /// Inclusive.
    public LocalDate lastDay() {
        return atlas.about().asOf();
    }

    /// A day beyond the ends of the atlas becomes its first or last.
    public void showDay(LocalDate day) {
        endScrubbing();
        change(state().withDay(clamped(day)));
    }

    /// As [#showDay], but all days until [#endScrubbing] are one step for undo.
    public void scrubTo(LocalDate day) {
        scrubTo(state().withDay(clamped(day)));
    }

    /// All changes until [#endScrubbing] are one step for undo.
    void scrubTo(MapState next) {
        scrubTo(linked(next));
    }

    /// All changes until [#endScrubbing] are one step for undo.
    void scrubTo(SessionState next) {
        if (next.equals(session())) {
            return;
        }
        if (scrubbing) {
            history.replace(next);
            show(next);
        } else {
            change(next);
            scrubbing = true;
        }
    }

    public void endScrubbing() {
        scrubbing = false;
    }

    public void stepForward(TemporalAmount step) {
        showDay(day().plus(step));
    }

    public void stepBack(TemporalAmount step) {
        showDay(day().minus(step));
    }

    /// The next day on which control of any unit changed; stays where it is after the last.
    public void showNextChange() {
        var next = atlas.changesOfControl().higher(day());
        if (next != null) {
            showDay(next);
        }
    }

    /// The previous day on which control of any unit changed; the first day of the atlas before the first.
    public void showPreviousChange() {
        var previous = atlas.changesOfControl().lower(day());
        showDay(previous == null ? firstDay() : previous);
    }

    public void setShown(MapLayer layer, boolean shown) {
        change(state().withLayer(layer, shown));
    }

    public void setShown(Proposal proposal, boolean shown) {
        if (shown != isShown(proposal)) {
            change(state().withProposal(proposal.id(), shown));
        }
    }

    public boolean isShown(Proposal proposal) {
        return state().proposals().contains(proposal.id());
    }

    public void hideAllProposals() {
        var hidden = state();
        for (var id : hidden.proposals()) {
            hidden = hidden.withProposal(id, false);
        }
        change(hidden);
    }

    public void setLook(Look look) {
        change(state().withLook(look));
    }

    public void setLanguage(Language language) {
        change(state().withLanguage(language));
    }

    public void undo() {
        goTo(history.position() - 1);
    }

    public void redo() {
        goTo(history.position() + 1);
    }

    /// Goes to any step of the history; a number beyond its ends does nothing.
    public void goTo(int position) {
        endScrubbing();
        if (position >= 0 && position < history.steps().size()) {
            show(history.goTo(position));
        }
    }

    /// The user looks elsewhere.
    public void look(View view) {
        change(session().withView(view));
    }

    /// Commands speak to another map from now on. No step for undo: nothing that is shown changes.
    public void activate(int pane) {
        if (pane != session().active()) {
            endScrubbing();
            var next = session().withActive(pane);
            history.replace(next);
            show(next);
        }
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable UnitId> selectedUnitProperty() {
        return selectedUnit.getReadOnlyProperty();
    }

    public void select(@Nullable UnitId unit) {
        selectedUnit.set(unit);
    }

    public ReadOnlyObjectProperty<@Nullable Proposal> selectedProposalProperty() {
        return selectedProposal.getReadOnlyProperty();
    }

    public void select(Proposal proposal) {
        selectedProposal.set(proposal);
    }

    /// The frame on screen, which may lag behind the state by the time it takes to draw. Null before the first.
    public ReadOnlyObjectProperty<@Nullable MapFrame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    public void frameShown(MapFrame shown) {
        frame.set(shown);
    }

    /// One step for undo; none if nothing changes.
    void change(MapState next) {
        change(linked(next));
    }

    /// One step for undo; none if nothing changes.
    public void change(SessionState next) {
        if (next.equals(session())) {
            return;
        }
        scrubbing = false;
        history.add(next);
        show(next);
    }

    /// Opens another session; what was done before is forgotten.
    public void open(SessionState opened) {
        endScrubbing();
        history.restart(opened);
        show(opened);
    }

    private void show(SessionState next) {
        session.set(next);
        state.set(next.map());
        canUndo.set(history.position() > 0);
        canRedo.set(history.position() < history.steps().size() - 1);
    }

    /// While true, a step in time of one map moves the others by as many days, as far as the atlas reaches.
    BooleanProperty daysLinkedProperty() {
        return daysLinked;
    }

    private SessionState linked(MapState next) {
        long days = ChronoUnit.DAYS.between(day(), next.day());
        if (!daysLinked.get() || days == 0) {
            return session().withMap(next);
        }
        var moved = new ArrayList<MapState>();
        for (var pane : session().panes()) {
            moved.add(pane.withDay(clamped(pane.day().plusDays(days))));
        }
        return session().withPanes(moved).withMap(next);
    }

    /// The day, or the first or the last of the atlas if it lies beyond them.
    LocalDate clamped(LocalDate day) {
        if (day.isBefore(firstDay())) {
            return firstDay();
        }
        return day.isAfter(lastDay()) ? lastDay() : day;
    }
}
