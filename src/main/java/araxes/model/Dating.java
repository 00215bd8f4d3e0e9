package araxes.model;

import java.time.LocalDate;
import java.util.List;

/// When something happened, as far as it is known: the day it is shown on, and the days on which it may have happened instead.
///
/// @param earliest first possible day, inclusive
/// @param day the day it is shown on
/// @param latest last possible day, inclusive
public record Dating(LocalDate earliest, LocalDate day, LocalDate latest) {
    /// What "about" a day is taken to mean, on either side. No source puts a number to it: a convention for showing, not a fact.
    public static final int DAYS_ABOUT = 14;

    public Dating {
        if (day.isBefore(earliest) || day.isAfter(latest)) {
            throw new IllegalArgumentException(day + " is not within " + earliest + " to " + latest);
        }
    }

    /// @param evidence the days that its alternatives name are possible too
    public static Dating of(LocalDate day, Precision precision, Evidence evidence) {
        var earliest = switch (precision) {
            case DAY -> day;
            case APPROX -> day.minusDays(DAYS_ABOUT);
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
        var latest = switch (precision) {
            case DAY -> day;
            case APPROX -> day.plusDays(DAYS_ABOUT);
            case MONTH -> day.withDayOfMonth(day.lengthOfMonth());
            case YEAR -> day.withDayOfYear(day.lengthOfYear());
        };
        return new Dating(earliest, day, latest).including(evidence.alternatives());
    }

    public static Dating of(ControlPeriod period) {
        return of(period.valid().from(), period.precision(), period.evidence());
    }

    public static Dating of(Event event) {
        return of(event.date(), event.precision(), event.evidence());
    }

    /// A date of which only the month or the year may be known; shown on its first day.
    public static Dating of(PartialDate date) {
        return new Dating(date.earliest(), date.earliest(), date.latestExclusive().minusDays(1));
    }

    private Dating including(List<Alternative> alternatives) {
        var first = earliest;
        var last = latest;
        for (var alternative : alternatives) {
            if (alternative.date() instanceof PartialDate date) {
                first = date.earliest().isBefore(first) ? date.earliest() : first;
                var end = date.latestExclusive().minusDays(1);
                last = end.isAfter(last) ? end : last;
            }
        }
        return new Dating(first, day, last);
    }

    public boolean isExact() {
        return earliest.equals(latest);
    }

    /// Whether it may have happened on one of these days.
    ///
    /// @param from inclusive
    /// @param to inclusive
    public boolean mayLieIn(LocalDate from, LocalDate to) {
        return !earliest.isAfter(to) && !latest.isBefore(from);
    }
}
