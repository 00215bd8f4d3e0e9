package araxes.export;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// What exported data say about themselves, from `messages-export.properties`.
final class ExportWords {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("messages-export", Locale.ROOT);

    private ExportWords() {}

    static String say(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
    }
}
