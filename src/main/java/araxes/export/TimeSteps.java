package araxes.export;

import araxes.model.Atlas;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/// The days a time-lapse shows.
public sealed interface TimeSteps {
    /// The name of [ByChange].
    String CHANGE = "change";

    /// From the first day on, always so much later.
    record Every(Period period) implements TimeSteps {
        public Every {
            if (period.isNegative() || period.isZero()) {
                throw new IllegalArgumentException("Time goes forward: a step is not " + period);
            }
        }
    }

    /// The first day and every later one on which control of a unit changed.
    record ByChange() implements TimeSteps {}

    /// `change`, or an ISO 8601 period such as `P1Y` or `P10D`.
    ///
    /// @throws IllegalArgumentException if it is neither
    static TimeSteps parse(String text) {
        if (text.equals(CHANGE)) {
            return new ByChange();
        }
        try {
            return new Every(Period.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /// As [#parse] takes it.
    default String text() {
        return switch (this) {
            case Every(var period) -> period.toString();
            case ByChange() -> CHANGE;
        };
    }

    /// @param from inclusive
    /// @param to inclusive; shown only if a step meets it
    default List<LocalDate> days(Atlas atlas, LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("The first day, " + from + ", is after the last, " + to);
        }
        return switch (this) {
            case Every(var period) -> {
                var days = new ArrayList<LocalDate>();
                // Always from the first day: a month after 31 January and another after it end in March on the 31st.
                for (int i = 0; !from.plus(period.multipliedBy(i)).isAfter(to); i++) {
                    days.add(from.plus(period.multipliedBy(i)));
                }
                yield days;
            }
            case ByChange() -> {
                var days = new ArrayList<LocalDate>(List.of(from));
                days.addAll(atlas.changesOfControl().subSet(from, false, to, true));
                yield days;
            }
        };
    }
}
