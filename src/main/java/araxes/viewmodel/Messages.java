package araxes.viewmodel;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/// The words of the window, from `messages-window.properties` in the display language of the program; English where a translation
/// lacks one.
public final class Messages {
    private Messages() {}

    /// @param arguments fill `{0}`, `{1}` …; a pattern with arguments doubles its apostrophes
    /// @throws java.util.MissingResourceException if the bundle lacks the key
    public static String text(String key, Object... arguments) {
        var pattern = bundle().getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale()).format(arguments);
    }

    /// For words that data may extend, such as the name of a group of units.
    public static Optional<String> find(String key) {
        var bundle = bundle();
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /// The language of the window, also of its dates and numbers.
    public static Locale locale() {
        return Locale.getDefault(Locale.Category.DISPLAY);
    }

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle("messages-window", locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
