package araxes.viewmodel;

import araxes.model.Precision;
import java.time.LocalDate;

/// What a typed date means: `2020-11-10`, `10.11.2020`, `10 Nov 2020`, `Nov 10, 2020`, `Nov 2020`, `2020-11`, `2020`; months in English or in
/// the language of the window.
public sealed interface DateText {
    /// A day within the atlas. For a month or a year it is the first day of it that the atlas covers.
    record Understood(LocalDate day, Precision precision) implements DateText {}

    /// A date, but one of which the atlas says nothing.
    record OutOfRange(LocalDate nearest) implements DateText {}

    record NotADate(String typed) implements DateText {}

    /// @param first first day that may be shown, inclusive
    /// @param last last day that may be shown, inclusive
    static DateText read(String typed, LocalDate first, LocalDate last) {
        return DateForms.parse(typed.strip().replaceAll("\\s+", " ")).<DateText>map(date -> {
            if (date.earliest().isAfter(last)) {
                return new OutOfRange(last);
            }
            if (!date.latestExclusive().isAfter(first)) {
                return new OutOfRange(first);
            }
            return new Understood(date.earliest().isBefore(first) ? first : date.earliest(), date.precision());
        }).orElseGet(() -> new NotADate(typed.strip()));
    }
}
