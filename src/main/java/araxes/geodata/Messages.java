package araxes.geodata;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/// The sentences of this room, from `messages-geodata.properties`.
final class Messages {
    private static final Pattern OWN_WORDS = Pattern.compile(", from `[^`]*`| \\(start marker at .*?]\\)|: maybe a \\(non-standard\\) |; enable `[^`]*` to allow");

    private Messages() {}

    /// What a parser says, without the parts that speak of the parser itself.
    static String ofParser(JsonProcessingException error) {
        return OWN_WORDS.matcher(error.getOriginalMessage().lines().findFirst().orElse("")).replaceAll("");
    }

    /// @param values put in as they are: numbers are not grouped, so that a year stays a year
    static String text(String key, Object... values) {
        var pattern = ResourceBundle.getBundle("messages-geodata", Locale.ENGLISH).getString(key);
        return new MessageFormat(pattern, Locale.ROOT).format(Arrays.stream(values).map(String::valueOf).toArray());
    }
}
