package araxes.viewmodel;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/// The words of the window, from `messages-window.properties`.
public final class Messages {
    private static final ResourceBundle WINDOW = ResourceBundle.getBundle("messages-window", Locale.ROOT);

    private Messages() {}

    /// @param arguments fill `{0}`, `{1}` …; a pattern with arguments doubles its apostrophes
    /// @throws java.util.MissingResourceException if the bundle lacks the key
    public static String text(String key, Object... arguments) {
        var pattern = WINDOW.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
    }

    /// For words that data may extend, such as the name of a group of units.
    public static Optional<String> find(String key) {
        return WINDOW.containsKey(key) ? Optional.of(WINDOW.getString(key)) : Optional.empty();
    }
}
