package araxes.model;

import java.time.LocalDate;

/// Half-open span of days: `from` inclusive, `until` exclusive.
/// [LocalDate#MIN] means since before the atlas begins, [LocalDate#MAX] still in force.
public record DateRange(LocalDate from, LocalDate until) {
    public static final DateRange ALWAYS = new DateRange(LocalDate.MIN, LocalDate.MAX);

    public DateRange {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("Empty or reversed date range: " + from + " to " + until);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /// True when the two spans share at least one day.
    public boolean overlaps(DateRange other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    public boolean isOpenEnded() {
        return until.equals(LocalDate.MAX);
    }
}
