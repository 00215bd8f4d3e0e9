package araxes.viewmodel;

import araxes.cartography.TimeWindow;
import araxes.model.Precision;
import java.time.Period;

/// Puts the time that a map marks into a few words.
public final class WindowWording {
    private WindowWording() {}

    public static String of(TimeWindow window) {
        return switch (window) {
            case TimeWindow.Instant() -> Messages.text("window.instant");
            case TimeWindow.Range(var length) -> Messages.text("window.range", of(length));
            case TimeWindow.Cumulative(var since) -> Messages.text("window.since", DateWording.shortDate(since, Precision.DAY));
        };
    }

    /// Such as `3 months`.
    public static String of(Period length) {
        if (length.getDays() == 0 && length.getMonths() == 0) {
            return Messages.text("window.years", length.getYears());
        }
        return length.getDays() == 0 ? Messages.text("window.months", length.toTotalMonths())
            : Messages.text("window.days", length.toTotalMonths() * 30 + length.getDays());
    }
}
