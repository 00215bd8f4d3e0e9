package araxes.geodata;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences of this room, from `messages-geodata.properties`.
final class Messages {
    private Messages() {}

    /// @param values put in as they are: numbers are not grouped, so that a year stays a year
    static String text(String key, Object... values) {
        var pattern = ResourceBundle.getBundle("messages-geodata", Locale.ENGLISH).getString(key);
        return new MessageFormat(pattern, Locale.ROOT).format(Arrays.stream(values).map(String::valueOf).toArray());
    }
}
