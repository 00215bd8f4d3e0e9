package araxes.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/// An ISO date of which only the year (`1996`) or the month (`1992-01`) may be known.
public record PartialDate(LocalDate earliest, Precision precision) {
    public PartialDate {
        if (precision == Precision.APPROX) {
            throw new IllegalArgumentException("A partial date is exact to the day, the month or the year");
        }
    }

    /// @throws DateTimeException if the text is none of `yyyy`, `yyyy-MM`, `yyyy-MM-dd`
    public static PartialDate parse(String text) {
        return switch (text.length()) {
            case 4 -> new PartialDate(Year.parse(text).atDay(1), Precision.YEAR);
            case 7 -> new PartialDate(YearMonth.parse(text).atDay(1), Precision.MONTH);
            default -> new PartialDate(LocalDate.parse(text), Precision.DAY);
        };
    }

    /// The first day after the span this date may lie in (exclusive end).
    public LocalDate latestExclusive() {
        return switch (precision) {
            case YEAR -> earliest.plusYears(1);
            case MONTH -> earliest.plusMonths(1);
            case DAY, APPROX -> earliest.plusDays(1);
        };
    }

    @Override
    public String toString() {
        return switch (precision) {
            case YEAR -> Year.from(earliest).toString();
            case MONTH -> YearMonth.from(earliest).toString();
            case DAY, APPROX -> earliest.toString();
        };
    }
}
