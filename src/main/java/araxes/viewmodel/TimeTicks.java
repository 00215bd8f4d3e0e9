package araxes.viewmodel;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// Where an axis has ticks and what stands beside them: never more than there is room for.
public enum TimeTicks {
    DAYS(Period.ofDays(1), "d MMM uuuu", 96),
    WEEKS(Period.ofDays(7), "d MMM uuuu", 96),
    MONTHS(Period.ofMonths(1), "LLL uuuu", 72),
    QUARTERS(Period.ofMonths(3), "LLL uuuu", 72),
    YEARS(Period.ofYears(1), "uuuu", 34),
    TWO_YEARS(Period.ofYears(2), "uuuu", 34),
    FIVE_YEARS(Period.ofYears(5), "uuuu", 34);

    private final Period step;
    private final String pattern;
    private final double room;

    public record Tick(LocalDate day, String label) {}

    TimeTicks(Period step, String pattern, double room) {
        this.step = step;
        this.pattern = pattern;
        this.room = room;
    }

    /// The densest that leaves room for its labels.
    ///
    /// @param pixelsPerDay scale of the axis
    public static TimeTicks fitting(double pixelsPerDay) {
        for (var ticks : values()) {
            if (ticks.days() * pixelsPerDay >= ticks.room) {
                return ticks;
            }
        }
        return FIVE_YEARS;
    }

    private double days() {
        return step.toTotalMonths() * 30.4 + step.getDays();
    }

    /// @param from inclusive
    /// @param to inclusive
    public List<Tick> between(LocalDate from, LocalDate to) {
        var ticks = new ArrayList<Tick>();
        var formatter = DateTimeFormatter.ofPattern(pattern, Messages.locale());
        for (var day = firstNotBefore(from); !day.isAfter(to); day = day.plus(step)) {
            ticks.add(new Tick(day, formatter.format(day)));
        }
        return ticks;
    }

    private LocalDate firstNotBefore(LocalDate day) {
        var start = switch (this) {
            case DAYS, WEEKS -> day;
            case MONTHS -> day.withDayOfMonth(1);
            case QUARTERS -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case YEARS, TWO_YEARS, FIVE_YEARS -> LocalDate.of(day.getYear() - Math.floorMod(day.getYear(), step.getYears()), 1, 1);
        };
        // Weeks begin on Mondays.
        var aligned = this == WEEKS ? start.minusDays(start.getDayOfWeek().getValue() - 1L) : start;
        return aligned.isBefore(day) ? aligned.plus(step) : aligned;
    }
}
