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
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);

    private DateWording() {}

    /// Such as `8 November 2020`.
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String date(LocalDate day, Precision precision) {
        return date(day, precision, DAY, MONTH);
    }

    /// Such as `about 26 Feb 1992`.
    public static String shortDate(LocalDate day, Precision precision) {
        return date(day, precision, SHORT_DAY, SHORT_MONTH);
    }

    private static String date(LocalDate day, Precision precision, DateTimeFormatter exact, DateTimeFormatter month) {
        return switch (precision) {
            case DAY -> exact.format(day);
            case APPROX -> Messages.text("date.about", exact.format(day));
            case MONTH -> month.format(day);
            case YEAR -> YEAR.format(day);
        };
    }

    public static String date(PartialDate date) {
        return date(date.earliest(), date.precision());
    }
}
