package araxes.viewmodel;

import araxes.model.PartialDate;
import araxes.model.Precision;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates as people read them, never more exact than they are known.
public final class DateWording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);

    private DateWording() {}

    /// Such as `8 November 2020`.
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// Such as `8 Nov 2020`.
    public static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    public static String date(LocalDate day, Precision precision) {
        return switch (precision) {
            case DAY -> day(day);
            case APPROX -> Messages.text("date.about", day(day));
            case MONTH -> MONTH.format(day);
            case YEAR -> YEAR.format(day);
        };
    }

    public static String date(PartialDate date) {
        return date(date.earliest(), date.precision());
    }
}
