package araxes.viewmodel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The part of the atlas's time that an axis shows, and the ways to move it. Says nothing of the day of the map.
public final class VisibleTime {
    /// The shortest span that can be shown, in days.
    public static final double SHORTEST = 10;
    private final LocalDate first;
    private final double whole;
    private final ReadOnlyObjectWrapper<Span> span;

    /// @param from days since the first day of the atlas, fractional
    /// @param days how long it is
    public record Span(double from, double days) {
        public double until() {
            return from + days;
        }
    }

    /// @param first first day that can be shown, inclusive
    /// @param last last day that can be shown, inclusive
    public VisibleTime(LocalDate first, LocalDate last) {
        this.first = first;
        whole = Math.max(SHORTEST, ChronoUnit.DAYS.between(first, last));
        span = new ReadOnlyObjectWrapper<>(new Span(0, whole));
    }

    public ReadOnlyObjectProperty<Span> spanProperty() {
        return span.getReadOnlyProperty();
    }

    public Span span() {
        return span.get();
    }

    public boolean showsAll() {
        return span().days() >= whole;
    }

    /// Where the day is: 0 at the beginning of what is shown, 1 at its end; beyond them when the day is not shown.
    public double positionOf(LocalDate day) {
        return (ChronoUnit.DAYS.between(first, day) - span().from()) / span().days();
    }

    /// The day nearest to a position, also of positions that are not shown.
    public LocalDate dayAt(double position) {
        return first.plusDays(Math.round(span().from() + position * span().days()));
    }

    /// Where the day is within the whole, 0 to 1.
    public double positionInWhole(LocalDate day) {
        return ChronoUnit.DAYS.between(first, day) / whole;
    }

    /// The part of the whole that is shown.
    ///
    /// @return from a position in the whole (0 to 1) and a length (0 to 1)
    public Span inWhole() {
        return new Span(span().from() / whole, span().days() / whole);
    }

    /// Shows a shorter span for a factor above 1; the day at the position stays where it is.
    public void zoomBy(double factor, double position) {
        double days = Math.clamp(span().days() / factor, SHORTEST, whole);
        show(span().from() + position * (span().days() - days), days);
    }

    /// Moves by a fraction of what is shown; later for positive ones.
    public void panBy(double fraction) {
        show(span().from() + fraction * span().days(), span().days());
    }

    /// Moves what is shown so that its middle is at a position of the whole, 0 to 1.
    public void centreAt(double positionInWhole) {
        show(positionInWhole * whole - span().days() / 2, span().days());
    }

    public void showAll() {
        show(0, whole);
    }

    /// Shows these days with a little room on either side.
    public void show(LocalDate from, LocalDate to) {
        double days = Math.max(SHORTEST, ChronoUnit.DAYS.between(from, to) * 1.1);
        double middle = (ChronoUnit.DAYS.between(first, from) + ChronoUnit.DAYS.between(first, to)) / 2.0;
        show(middle - days / 2, days);
    }

    /// Moves as little as needed for the day to be shown, and a little on where it is about to leave.
    public void keepInView(LocalDate day) {
        double position = positionOf(day);
        double edge = 0.02;
        if (position < 0 || position > 1) {
            centreAt(positionInWhole(day));
        } else if (position < edge) {
            panBy(position - edge);
        } else if (position > 1 - edge) {
            panBy(position - 1 + edge);
        }
    }

    private void show(double from, double days) {
        double length = Math.clamp(days, SHORTEST, whole);
        span.set(new Span(Math.clamp(from, 0, whole - length), length));
    }
}
