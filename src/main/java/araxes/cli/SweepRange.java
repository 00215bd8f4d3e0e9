package araxes.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Lists of values with ranges in them: `0,2.5..10/2.5` is 0, 2.5, 5, 7.5 and 10; `1994-01-01..1996-01-01/1y` is three days.
/// Both ends belong to a range if its steps reach them.
final class SweepRange {
    private static final int MOST = 1_000_000;
    private static final Pattern STEP = Pattern.compile("(\\d{1,4})([dwmy])");

    private SweepRange() {}

    /// Widths in kilometres, ascending, each once. Decimal arithmetic, so that 0.1 steps meet the end of the range.
    record Widths(List<Double> kilometres) {
        private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(\\.\\d{1,6})?");

        Widths {
            kilometres = List.copyOf(kilometres);
        }

        static final class Converter implements ITypeConverter<Widths> {
            @Override
            public Widths convert(String text) {
                var widths = new TreeSet<BigDecimal>();
                for (var item : text.split(",", -1)) {
                    var range = item.split("\\.\\.|/", -1);
                    if (range.length != 1 && !(range.length == 3 && item.contains("..") && item.indexOf('/') > item.indexOf(".."))) {
                        throw new TypeConversionException(Wording.of("not-widths", item));
                    }
                    var first = number(range[0], item);
                    var last = range.length == 1 ? first : number(range[1], item);
                    var step = range.length == 1 ? BigDecimal.ONE : number(range[2], item);
                    if (step.signum() == 0 || last.compareTo(first) < 0) {
                        throw new TypeConversionException(Wording.of("not-widths", item));
                    }
                    for (var width = first; width.compareTo(last) <= 0; width = width.add(step)) {
                        widths.add(width.stripTrailingZeros());
                        refuseTooMany(widths.size(), text);
                    }
                }
                return new Widths(widths.stream().map(BigDecimal::doubleValue).toList());
            }

            private static BigDecimal number(String text, String item) {
                if (!NUMBER.matcher(text).matches()) {
                    throw new TypeConversionException(Wording.of("not-widths", item));
                }
                return new BigDecimal(text);
            }
        }
    }

    /// Days, ascending, each once.
    record Days(List<LocalDate> days) {
        Days {
            days = List.copyOf(days);
        }

        static final class Converter implements ITypeConverter<Days> {
            @Override
            public Days convert(String text) {
                var days = new TreeSet<LocalDate>();
                for (var item : text.split(",", -1)) {
                    int dots = item.indexOf("..");
                    int slash = item.indexOf('/');
                    if (dots < 0) {
                        days.add(new IsoDay().convert(item));
                    } else {
                        var step = STEP.matcher(slash < 0 ? "" : item.substring(slash + 1));
                        if (slash < dots || !step.matches() || Integer.parseInt(step.group(1)) == 0) {
                            throw new TypeConversionException(Wording.of("not-days", item));
                        }
                        addRange(new IsoDay().convert(item.substring(0, dots)), new IsoDay().convert(item.substring(dots + 2, slash)),
                            Integer.parseInt(step.group(1)), step.group(2), days, item);
                    }
                    refuseTooMany(days.size(), text);
                }
                return new Days(List.copyOf(days));
            }

            /// Steps are counted from the first day: a month after 31 January is the end of February, two months 31 March.
            private static void addRange(LocalDate first, LocalDate last, int count, String unit, TreeSet<LocalDate> days, String item) {
                if (last.isBefore(first)) {
                    throw new TypeConversionException(Wording.of("not-days", item));
                }
                var all = new ArrayList<LocalDate>();
                for (int i = 0; ; i++) {
                    var day = first.plus(switch (unit) {
                        case "d" -> Period.ofDays(i * count);
                        case "w" -> Period.ofWeeks(i * count);
                        case "m" -> Period.ofMonths(i * count);
                        default -> Period.ofYears(i * count);
                    });
                    if (day.isAfter(last)) {
                        days.addAll(all);
                        return;
                    }
                    all.add(day);
                    refuseTooMany(all.size(), item);
                }
            }
        }
    }

    private static void refuseTooMany(int count, String text) {
        if (count > MOST) {
            throw new TypeConversionException(Wording.of("too-many-values", text, MOST));
        }
    }
}
