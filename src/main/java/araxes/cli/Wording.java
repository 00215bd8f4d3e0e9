package araxes.cli;

import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the command line, kept in `messages-cli.properties`.
final class Wording {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("messages-cli", Locale.ROOT);

    private Wording() {}

    static ResourceBundle bundle() {
        return BUNDLE;
    }

    /// @param values fill the places of [String#format] in the text
    static String of(String key, Object... values) {
        return String.format(Locale.ROOT, BUNDLE.getString(key), values);
    }
}
