package araxes.viewmodel;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.NavigableSet;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Moves the day at an even pace, and lingers where something happened. Has no clock of its own: whoever shows it says how much time
/// went by.
public final class Playback {
    private static final double NANOSECONDS_PER_SECOND = 1e9;
    private final MapViewModel viewModel;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(false);
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.QUARTER);
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(Step.DAY);
    private final ObjectProperty<End> end = new SimpleObjectProperty<>(End.STOP);
    private final ObjectProperty<Dwell> dwell = new SimpleObjectProperty<>(Dwell.NONE);
    private NavigableSet<LocalDate> eventful = new TreeSet<>();
    private LocalDate from;
    private LocalDate to;
    private boolean backwards;
    /// Where months and years are counted from.
    private LocalDate anchor = LocalDate.EPOCH;
    /// How far time has come; the day shown is the last whole step before.
    private LocalDate reached = LocalDate.EPOCH;
    private LocalDate shown = LocalDate.EPOCH;
    private double fractionOfDay;
    private double secondsToWait;

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

    /// Which days are shown on the way.
    public enum Step {
        DAY(Period.ofDays(1)), MONTH(Period.ofMonths(1)), YEAR(Period.ofYears(1)),
        /// Only days on which control changed, each as long as playing dwells.
        CHANGE(null);

        private final @Nullable Period length;

        Step(@Nullable Period length) {
            this.length = length;
        }
    }

    /// What happens at the end.
    public enum End { STOP, LOOP, BOUNCE }

    /// How long playing lingers on a day on which something happened.
    public enum Dwell {
        NONE(0), HALF(0.5), ONE(1), TWO(2), FOUR(4);

        private final double seconds;

        Dwell(double seconds) {
            this.seconds = seconds;
        }

        /// A change that is stepped to must be seen at all.
        private double secondsOnChange() {
            return Math.max(HALF.seconds, seconds);
        }
    }

    public Playback(MapViewModel viewModel) {
        this.viewModel = viewModel;
        from = viewModel.firstDay();
        to = viewModel.lastDay();
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    public ObjectProperty<Speed> speedProperty() {
        return speed;
    }

    public ObjectProperty<Step> stepProperty() {
        return step;
    }

    public ObjectProperty<End> endProperty() {
        return end;
    }

    public ObjectProperty<Dwell> dwellProperty() {
        return dwell;
    }

    /// The days to linger on.
    public void setEventful(NavigableSet<LocalDate> days) {
        eventful = days;
    }

    /// The part of time that is played over and over when the end is not to stop; days beyond the atlas become its first or last.
    ///
    /// @param first inclusive
    /// @param last inclusive
    public void setRange(LocalDate first, LocalDate last) {
        from = viewModel.clamped(first);
        to = viewModel.clamped(last);
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
        if (!viewModel.day().isBefore(lastPlayed())) {
            viewModel.showDay(firstPlayed());
        }
        backwards = false;
        startFrom(viewModel.day());
        playing.set(true);
    }

    public void pause() {
        playing.set(false);
        viewModel.endScrubbing();
    }

    /// Moves on by the time gone since the last call. Does nothing while paused.
    public void advance(long nanoseconds) {
        if (!playing.get()) {
            return;
        }
        if (!shown.equals(viewModel.day())) {
            // The user moved the day meanwhile: play on from there.
            startFrom(viewModel.day());
        }
        double seconds = nanoseconds / NANOSECONDS_PER_SECOND;
        double waited = Math.min(secondsToWait, seconds);
        secondsToWait -= waited;
        if (secondsToWait > 0) {
            return;
        }
        var length = step.get().length;
        if (length == null) {
            goToChange();
        } else {
            move(seconds - waited, length);
        }
    }

    private void startFrom(LocalDate day) {
        anchor = day;
        reached = day;
        shown = day;
        fractionOfDay = 0;
        secondsToWait = step.get() == Step.CHANGE ? dwell.get().secondsOnChange() : 0;
    }

    private LocalDate firstPlayed() {
        return end.get() == End.STOP ? viewModel.firstDay() : from;
    }

    private LocalDate lastPlayed() {
        return end.get() == End.STOP ? viewModel.lastDay() : to;
    }

    private void goToChange() {
        var changes = viewModel.atlas().changesOfControl();
        var next = backwards ? changes.lower(shown) : changes.higher(shown);
        if (next == null || next.isAfter(lastPlayed()) || next.isBefore(firstPlayed())) {
            atEnd();
        } else {
            show(next);
            secondsToWait = dwell.get().secondsOnChange();
        }
    }

    private void move(double seconds, Period length) {
        fractionOfDay += seconds * speed.get().daysPerSecond();
        var last = backwards ? firstPlayed() : lastPlayed();
        long toEnd = backwards ? ChronoUnit.DAYS.between(last, reached) : ChronoUnit.DAYS.between(reached, last);
        long whole = Math.min((long) fractionOfDay, Math.max(0, toEnd));
        fractionOfDay -= whole;
        var target = reached.plusDays(backwards ? -whole : whole);
        var stop = nextEventful(reached, target);
        if (stop != null) {
            reached = stop;
            fractionOfDay = 0;
            secondsToWait = dwell.get().seconds;
            show(stop);
            return;
        }
        reached = target;
        var day = lastStep(length);
        if (backwards ? day.isBefore(shown) : day.isAfter(shown)) {
            show(day);
        }
        if (whole >= toEnd) {
            show(last);
            // The last day is seen as long as any other before all begins anew.
            if (end.get() == End.STOP || toEnd <= 0 && fractionOfDay >= 1) {
                atEnd();
            }
        }
    }

    private @Nullable LocalDate nextEventful(LocalDate after, LocalDate until) {
        if (dwell.get() == Dwell.NONE) {
            return null;
        }
        var next = backwards ? eventful.lower(after) : eventful.higher(after);
        return next == null || (backwards ? next.isBefore(until) : next.isAfter(until)) ? null : next;
    }

    /// The last day reached that lies whole steps away from where playing began.
    private LocalDate lastStep(Period length) {
        if (length.getDays() == 1) {
            return reached;
        }
        long months = length.toTotalMonths();
        long steps = ChronoUnit.MONTHS.between(anchor, reached) / months;
        return anchor.plusMonths(steps * months);
    }

    private void atEnd() {
        switch (end.get()) {
            case STOP -> pause();
            case LOOP -> {
                show(firstPlayed());
                startFrom(shown);
            }
            case BOUNCE -> {
                backwards = !backwards;
                startFrom(shown);
            }
        }
    }

    private void show(LocalDate day) {
        shown = day;
        if (!day.equals(viewModel.day())) {
            viewModel.scrubTo(day);
        }
    }
}
