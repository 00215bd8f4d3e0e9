package araxes.cartography;

import araxes.model.Language;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/// The words on the map that are not names, in the language of the map; English where a translation lacks one.
final class MapText {
    private static final Map<Language, MapText> TEXTS = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            TEXTS.put(language, new MapText(language));
        }
    }

    private final Locale locale;
    private final ResourceBundle words;

    private MapText(Language language) {
        locale = Locale.of(language.code());
        // Without the fallback to the language of the machine: a map reads the same everywhere.
        words = ResourceBundle.getBundle("messages-map", locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static MapText in(Language language) {
        return TEXTS.get(language);
    }

    String get(String key) {
        return words.getString(key);
    }

    String format(String key, Object... values) {
        return new MessageFormat(words.getString(key), locale).format(values);
    }
}
