package araxes.cli;

import araxes.cartography.TimeWindow;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// `--window`: an ISO period such as `P1Y`, or `since=` and a day.
final class WindowAsked implements ITypeConverter<TimeWindow> {
    private static final String SINCE = "since=";

    @Override
    public TimeWindow convert(String text) {
        try {
            return text.startsWith(SINCE) ? new TimeWindow.Cumulative(LocalDate.parse(text.substring(SINCE.length())))
                : new TimeWindow.Range(Period.parse(text));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new TypeConversionException(Wording.of("not-a-window", text));
        }
    }
}
