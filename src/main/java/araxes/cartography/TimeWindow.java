package araxes.cartography;

import java.time.LocalDate;
import java.time.Period;

/// How much of time before its day a map speaks of.
public sealed interface TimeWindow {
    TimeWindow INSTANT = new Instant();

    /// The situation of the day and nothing else.
    record Instant() implements TimeWindow {}

    /// Marks what changed within a length of time that ends with the day, inclusive.
    record Range(Period length) implements TimeWindow {
        public Range {
            if (length.isNegative() || length.isZero()) {
                throw new IllegalArgumentException("A range of time has a length, not " + length);
            }
        }
    }

    /// Marks all that changed from a day to the day of the map, both inclusive.
    record Cumulative(LocalDate since) implements TimeWindow {}

    /// The first day spoken of, inclusive.
    default LocalDate start(LocalDate day) {
        return switch (this) {
            case Instant() -> day;
            case Range(var length) -> day.minus(length).plusDays(1);
            case Cumulative(var since) -> since.isAfter(day) ? day : since;
        };
    }
}
