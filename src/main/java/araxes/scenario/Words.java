package araxes.scenario;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences in which the engine explains itself, from `messages-scenario.properties`.
final class Words {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("messages-scenario", Locale.ROOT);

    private Words() {}

    static String say(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
    }

    /// With one decimal from 10 up, two below, three below 1.
    static String number(double value) {
        double magnitude = Math.abs(value);
        return String.format(Locale.ROOT, magnitude >= 10 ? "%,.1f" : magnitude >= 1 ? "%.2f" : "%.3f", value);
    }
}
