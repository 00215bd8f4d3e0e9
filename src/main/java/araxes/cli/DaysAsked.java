package araxes.cli;

import araxes.export.TimeSteps;
import araxes.model.Atlas;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;

/// A row of days: `DAY..DAY/PERIOD` or `DAY..DAY/change`, where a day may be a year, meant from its first to its last day.
record DaysAsked(String text, String from, String to, TimeSteps step) {
    private static final Pattern FORM = Pattern.compile("(\\d{4}(?:-\\d\\d-\\d\\d)?)\\.\\.(\\d{4}(?:-\\d\\d-\\d\\d)?)/(\\S+)");
    private static final int LENGTH_OF_YEAR = 4;

    static final class Converter implements ITypeConverter<DaysAsked> {
        @Override
        public DaysAsked convert(String text) {
            var matcher = FORM.matcher(text.strip());
            try {
                if (matcher.matches()) {
                    var days = new DaysAsked(text, matcher.group(1), matcher.group(2), TimeSteps.parse(matcher.group(3)));
                    if (!days.first().isAfter(days.last())) {
                        return days;
                    }
                }
            } catch (DateTimeException | IllegalArgumentException _) {
                // said below
            }
            throw new TypeConversionException(Wording.of("not-days", text));
        }
    }

    private LocalDate first() {
        return isYear(from) ? Year.parse(from).atDay(1) : LocalDate.parse(from);
    }

    private LocalDate last() {
        return isYear(to) ? Year.parse(to).atMonth(12).atEndOfMonth() : LocalDate.parse(to);
    }

    private static boolean isYear(String text) {
        return text.length() == LENGTH_OF_YEAR;
    }

    /// Of a year that the atlas covers in part, the part; steps are counted from its first day all the same.
    List<LocalDate> within(Atlas atlas, @Nullable CommandSpec spec) {
        var about = atlas.about();
        var first = first();
        var last = last();
        if (!isYear(from) || first.getYear() != about.firstDay().getYear()) {
            IsoDay.within(atlas, first, spec);
        }
        if (!isYear(to) || last.getYear() != about.asOf().getYear()) {
            IsoDay.within(atlas, last, spec);
        }
        var start = about.firstDay();
        var until = last.isAfter(about.asOf()) ? about.asOf() : last;
        return step.days(atlas, first, until).stream().map(day -> day.isBefore(start) ? start : day).distinct().toList();
    }
}
