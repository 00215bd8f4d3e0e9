package araxes.scenario;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences in which the engine explains itself, from `messages-scenario.properties` in the display language of the program.
final class Words {

    private Words() {}

    static String say(String key, Object... arguments) {
        return say(locale(), key, arguments);
    }

    static String say(Locale locale, String key, Object... arguments) {
        var bundle = ResourceBundle.getBundle("messages-scenario", locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    static Locale locale() {
        return Locale.getDefault(Locale.Category.DISPLAY);
    }

    /// With one decimal from 10 up, two below, three below 1.
    static String number(double value) {
        return number(locale(), value);
    }

    static String number(Locale locale, double value) {
        double magnitude = Math.abs(value);
        return String.format(locale, magnitude >= 10 ? "%,.1f" : magnitude >= 1 ? "%.2f" : "%.3f", value);
    }
}
