package araxes.viewmodel;

import araxes.cartography.NarrativeStep;
import araxes.cartography.SessionState;
import araxes.model.Narrative;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import org.jspecify.annotations.Nullable;

/// Goes through a narrative, by hand or by itself. Each step sets day, view, proposals and outcome of the map, as one step for undo.
/// Has no clock of its own.
public final class NarrativePlayer {
    /// How long a step is shown when playing, in seconds.
    public static final List<Double> DWELLS = List.of(5.0, 10.0, 20.0, 40.0);
    private static final double NANOSECONDS_PER_SECOND = 1e9;
    private static final int USUAL_WIDTH = 900;
    private static final int USUAL_HEIGHT = 650;
    private final MapViewModel viewModel;
    private final ReadOnlyObjectWrapper<@Nullable Narrative> narrative = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper position = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final DoubleProperty dwell = new SimpleDoubleProperty(DWELLS.get(1));
    private double secondsShown;

    public NarrativePlayer(MapViewModel viewModel) {
        this.viewModel = viewModel;
    }

    /// Null while none is open.
    public ReadOnlyObjectProperty<@Nullable Narrative> narrativeProperty() {
        return narrative.getReadOnlyProperty();
    }

    /// Index of the step shown, from 0.
    public ReadOnlyIntegerProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /// How long a step is shown when playing, in seconds.
    public DoubleProperty dwellProperty() {
        return dwell;
    }

    /// Empty while none is open.
    public Optional<Narrative.Step> step() {
        var open = narrative.get();
        return open == null ? Optional.empty() : Optional.of(open.steps().get(position.get()));
    }

    /// Opens it at its first step.
    public void open(Narrative wanted) {
        position.set(0);
        narrative.set(wanted);
        show();
    }

    /// The map stays as it is.
    public void close() {
        playing.set(false);
        narrative.set(null);
    }

    public boolean hasNext() {
        var open = narrative.get();
        return open != null && position.get() < open.steps().size() - 1;
    }

    /// Does nothing after the last step.
    public void next() {
        if (hasNext()) {
            goTo(position.get() + 1);
        }
    }

    /// Does nothing before the first step.
    public void previous() {
        goTo(Math.max(0, position.get() - 1));
    }

    /// Shows a step, the same again too: the map may have been moved meanwhile.
    ///
    /// @param step index, from 0; beyond the ends the nearest
    public void goTo(int step) {
        var open = narrative.get();
        if (open != null) {
            position.set(Math.clamp(step, 0, open.steps().size() - 1));
            show();
        }
    }

    /// Plays from the step shown; after the last one from the beginning.
    public void toggle() {
        if (narrative.get() == null) {
            return;
        }
        if (!playing.get() && !hasNext()) {
            goTo(0);
        }
        secondsShown = 0;
        playing.set(!playing.get());
    }

    /// Time went by; pauses after the last step.
    public void advance(long nanoseconds) {
        if (!playing.get()) {
            return;
        }
        secondsShown += nanoseconds / NANOSECONDS_PER_SECOND;
        if (secondsShown >= dwell.get()) {
            if (hasNext()) {
                next();
            } else {
                playing.set(false);
            }
        }
    }

    private void show() {
        secondsShown = 0;
        step().ifPresent(step -> viewModel.change(state(step)));
    }

    private SessionState state(Narrative.Step step) {
        var frame = viewModel.frameProperty().get();
        return NarrativeStep.show(step, viewModel.session(), viewModel.atlas(), frame == null ? USUAL_WIDTH : frame.viewport().width(),
            frame == null ? USUAL_HEIGHT : frame.viewport().height());
    }
}
