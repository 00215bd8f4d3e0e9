package araxes.viewmodel;

import araxes.model.PartialDate;
import araxes.model.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/// The ways in which a date may be typed.
final class DateForms {
    private static final List<BiFunction<String, Locale, PartialDate>> ALL = List.of(
        day("uuuu-M-d"), day("d.M.uuuu"), day("d MMM uuuu"), day("d MMMM uuuu"), day("MMM d, uuuu"), day("MMMM d, uuuu"),
        month("uuuu-M"), month("M.uuuu"), month("MMM uuuu"), month("MMMM uuuu"),
        month("LLL uuuu"), month("LLLL uuuu"), year("uuuu"));

    private DateForms() {}

    static Optional<PartialDate> parse(String text) {
        return parse(text, Locale.ENGLISH).or(() -> parse(text, Messages.locale()));
    }

    private static Optional<PartialDate> parse(String text, Locale months) {
        for (var form : ALL) {
            try {
                return Optional.of(form.apply(text, months));
            } catch (DateTimeException _) {
                // Not written in this form; the next may fit.
            }
        }
        return Optional.empty();
    }

    private static BiFunction<String, Locale, PartialDate> day(String pattern) {
        var formatter = formatter(pattern);
        return (text, months) -> new PartialDate(LocalDate.parse(text, formatter.withLocale(months)), Precision.DAY);
    }

    private static BiFunction<String, Locale, PartialDate> month(String pattern) {
        var formatter = formatter(pattern);
        return (text, months) -> new PartialDate(YearMonth.parse(text, formatter.withLocale(months)).atDay(1), Precision.MONTH);
    }

    private static BiFunction<String, Locale, PartialDate> year(String pattern) {
        var formatter = formatter(pattern);
        return (text, months) -> new PartialDate(Year.parse(text, formatter.withLocale(months)).atDay(1), Precision.YEAR);
    }

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern)
            .toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }
}
