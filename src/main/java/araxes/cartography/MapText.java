package araxes.cartography;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words on the map that are not names.
final class MapText {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages-map", Locale.ROOT);

    private MapText() {}

    static String get(String key) {
        return WORDS.getString(key);
    }

    static String format(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(values);
    }
}
