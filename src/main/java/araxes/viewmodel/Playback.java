package araxes.viewmodel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Moves the day forward at an even pace. Has no clock of its own: whoever shows it says how much time went by.
public final class Playback {
    private static final double NANOSECONDS_PER_SECOND = 1e9;
    private final MapViewModel viewModel;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(false);
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.QUARTER);
    private LocalDate day = LocalDate.EPOCH;
    private double fractionOfDay;

    /// How much of the atlas passes in a second.
    public enum Speed {
        DAY(1), WEEK(7), MONTH(365.25 / 12), QUARTER(365.25 / 4), YEAR(365.25);

        private final double daysPerSecond;

        Speed(double daysPerSecond) {
            this.daysPerSecond = daysPerSecond;
        }

        public double daysPerSecond() {
            return daysPerSecond;
        }
    }

    public Playback(MapViewModel viewModel) {
        this.viewModel = viewModel;
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    public ObjectProperty<Speed> speedProperty() {
        return speed;
    }

    public void toggle() {
        if (playing.get()) {
            pause();
        } else {
            play();
        }
    }

    /// Starts where the map stands; at the last day, from the beginning.
    public void play() {
        if (!viewModel.day().isBefore(viewModel.lastDay())) {
            viewModel.showDay(viewModel.firstDay());
        }
        day = viewModel.day();
        fractionOfDay = 0;
        playing.set(true);
    }

    public void pause() {
        playing.set(false);
        viewModel.endScrubbing();
    }

    /// Moves on by the time gone since the last call; pauses at the last day. Does nothing while paused.
    public void advance(long nanoseconds) {
        if (!playing.get()) {
            return;
        }
        if (!day.equals(viewModel.day())) {
            // The user moved the day meanwhile: play on from there.
            day = viewModel.day();
            fractionOfDay = 0;
        }
        fractionOfDay += nanoseconds / NANOSECONDS_PER_SECOND * speed.get().daysPerSecond();
        long whole = Math.min((long) fractionOfDay, ChronoUnit.DAYS.between(day, viewModel.lastDay()));
        if (whole > 0) {
            fractionOfDay -= whole;
            day = day.plusDays(whole);
            viewModel.scrubTo(day);
        }
        if (!day.isBefore(viewModel.lastDay())) {
            pause();
        }
    }
}
