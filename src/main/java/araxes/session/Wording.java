package araxes.session;

import java.util.Locale;
import java.util.ResourceBundle;

/// The words of this room, from `messages-session.properties` in the display language of the program; English where a translation lacks one.
final class Wording {
    private Wording() {}

    /// @param values fill the places of [String#format] in the text
    static String of(String key, Object... values) {
        var locale = Locale.getDefault(Locale.Category.DISPLAY);
        var bundle = ResourceBundle.getBundle("messages-session", locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return String.format(locale, bundle.getString(key), values);
    }
}
