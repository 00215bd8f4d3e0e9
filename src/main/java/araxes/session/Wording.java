package araxes.session;

import java.util.Locale;
import java.util.ResourceBundle;

/// The words of this room, kept in `messages-session.properties`.
final class Wording {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("messages-session", Locale.ROOT);

    private Wording() {}

    /// @param values fill the places of [String#format] in the text
    static String of(String key, Object... values) {
        return String.format(Locale.ROOT, BUNDLE.getString(key), values);
    }
}
