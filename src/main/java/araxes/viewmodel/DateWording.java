package araxes.viewmodel;

import araxes.model.PartialDate;
import araxes.model.Precision;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/// Dates as people read them, never more exact than they are known.
public final class DateWording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu");
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM uuuu");
    // A month without a day stands alone: Russian has another form for it.
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL uuuu");
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("LLL uuuu");
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu");

    private static volatile Style style = Style.WORDS;

    /// How an exact day is written: `8 November 2020` or `2020-11-08`.
    public enum Style { WORDS, ISO }

    private DateWording() {}

    /// From now on, everywhere in the window.
    public static void use(Style wanted) {
        style = wanted;
    }

    /// Such as `8 November 2020`.
    public static String day(LocalDate day) {
        return in(DAY).format(day);
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
            case DAY -> in(exact).format(day);
            case APPROX -> Messages.text("date.about", in(exact).format(day));
            case MONTH -> in(month).format(day);
            case YEAR -> in(YEAR).format(day);
        };
    }

    private static DateTimeFormatter in(DateTimeFormatter formatter) {
        return style == Style.ISO && (formatter == DAY || formatter == SHORT_DAY) ? DateTimeFormatter.ISO_LOCAL_DATE
            : formatter.withLocale(Messages.locale());
    }

    public static String date(PartialDate date) {
        return date(date.earliest(), date.precision());
    }
}
