package araxes.viewmodel;

import araxes.cartography.MapFrame;
import araxes.cartography.MapLayer;
import araxes.cartography.MapState;
import araxes.model.Atlas;
import araxes.model.Language;
import araxes.model.Proposal;
import araxes.model.UnitId;
import java.time.LocalDate;
import java.time.temporal.TemporalAmount;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What the window shows: one immutable [MapState] that every command replaces, so that undo is a stack of values.
/// Used on the thread of the toolkit only.
public final class MapViewModel {
    private static final int REMEMBERED_STEPS = 500;
    private final Atlas atlas;
    private final ReadOnlyObjectWrapper<MapState> state;
    private final ReadOnlyObjectWrapper<@Nullable UnitId> selectedUnit = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Proposal> selectedProposal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable MapFrame> frame = new ReadOnlyObjectWrapper<>();
    private final Deque<MapState> undoable = new ArrayDeque<>();
    private final Deque<MapState> redoable = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private boolean scrubbing;

    /// Opens on the last day the atlas knows, with its default layers and no proposal.
    public MapViewModel(Atlas atlas) {
        this.atlas = atlas;
        state = new ReadOnlyObjectWrapper<>(MapState.on(atlas.about().asOf()));
    }

    public Atlas atlas() {
        return atlas;
    }

    public ReadOnlyObjectProperty<MapState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public MapState state() {
        return state.get();
    }

    public LocalDate day() {
        return state.get().day();
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
        change(state.get().withDay(clamped(day)));
    }

    /// As [#showDay], but all days until [#endScrubbing] are one step for undo.
    public void scrubTo(LocalDate day) {
        scrubTo(state.get().withDay(clamped(day)));
    }

    /// All changes until [#endScrubbing] are one step for undo.
    void scrubTo(MapState next) {
        if (next.equals(state.get())) {
            return;
        }
        if (scrubbing) {
            state.set(next);
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
        change(state.get().withLayer(layer, shown));
    }

    public void setShown(Proposal proposal, boolean shown) {
        if (shown != isShown(proposal)) {
            change(state.get().withProposal(proposal.id(), shown));
        }
    }

    public boolean isShown(Proposal proposal) {
        return state.get().proposals().contains(proposal.id());
    }

    public void hideAllProposals() {
        var hidden = state.get();
        for (var id : hidden.proposals()) {
            hidden = hidden.withProposal(id, false);
        }
        change(hidden);
    }

    public void setLanguage(Language language) {
        change(state.get().withLanguage(language));
    }

    public void undo() {
        moveOne(undoable, redoable);
    }

    public void redo() {
        moveOne(redoable, undoable);
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
        if (next.equals(state.get())) {
            return;
        }
        scrubbing = false;
        undoable.push(state.get());
        if (undoable.size() > REMEMBERED_STEPS) {
            undoable.removeLast();
        }
        redoable.clear();
        state.set(next);
        showWhatCanBeUndone();
    }

    private void moveOne(Deque<MapState> from, Deque<MapState> to) {
        endScrubbing();
        if (!from.isEmpty()) {
            to.push(state.get());
            state.set(from.pop());
            showWhatCanBeUndone();
        }
    }

    private void showWhatCanBeUndone() {
        canUndo.set(!undoable.isEmpty());
        canRedo.set(!redoable.isEmpty());
    }

    /// The day, or the first or the last of the atlas if it lies beyond them.
    LocalDate clamped(LocalDate day) {
        if (day.isBefore(firstDay())) {
            return firstDay();
        }
        return day.isAfter(lastDay()) ? lastDay() : day;
    }
}
