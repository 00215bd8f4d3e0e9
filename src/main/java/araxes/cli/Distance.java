package araxes.cli;

import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A length on the command line. The unit must be written: 5 may mean kilometres to one reader and metres to another.
record Distance(double kilometres) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,20})?) ?(km|m)");

    static Optional<Distance> parse(String text) {
        var matcher = FORM.matcher(text.strip());
        return matcher.matches()
            ? Optional.of(new Distance(Double.parseDouble(matcher.group(1)) / (matcher.group(2).equals("m") ? 1000 : 1)))
            : Optional.empty();
    }

    static final class Converter implements ITypeConverter<Distance> {
        @Override
        public Distance convert(String text) {
            return parse(text).orElseThrow(() -> new TypeConversionException(Wording.of("not-a-distance", text)));
        }
    }
}
