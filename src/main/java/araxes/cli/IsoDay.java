package araxes.cli;

import araxes.model.Atlas;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/// Days on the command line are ISO dates: an exported map or table must not depend on how a locale writes them.
final class IsoDay implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(Wording.of("not-a-day", text));
        }
    }

    /// Passes a day that the atlas knows.
    ///
    /// @throws ParameterException if it lies before the first day of the history or after the last day of the data
    static LocalDate within(Atlas atlas, LocalDate day, @Nullable CommandSpec spec) {
        var about = atlas.about();
        if (day.isBefore(about.firstDay()) || day.isAfter(about.asOf())) {
            throw AskedWrongly.because(spec, "day-outside", day, about.firstDay(), about.asOf());
        }
        return day;
    }
}
