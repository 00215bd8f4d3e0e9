package araxes.scenario;

import araxes.model.Language;
import araxes.model.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Why a scenario cannot be computed. It stands in the window and on the map, which may speak different languages.
///
/// @param key of the sentence in `messages-scenario.properties`
public record Refusal(String key, List<Object> arguments) {
    /// A figure that is written with as many decimals as it deserves.
    record Rounded(double value) {}

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    /// @param arguments names and figures are worded in the language that is asked for
    static Refusal of(String key, Object... arguments) {
        return new Refusal(key, Arrays.asList(arguments));
    }

    /// In the language of the program.
    public String text() {
        var locale = Words.locale();
        return say(locale, Arrays.stream(Language.values()).filter(language -> language.code().equals(locale.getLanguage())).findFirst()
            .orElse(Language.EN));
    }

    public String in(Language language) {
        return say(Locale.of(language.code()), language);
    }

    private String say(Locale locale, Language language) {
        return Words.say(locale, key, arguments.stream().map(argument -> switch (argument) {
            case Names names -> names.in(language);
            case Rounded(var value) -> Words.number(locale, value);
            default -> argument;
        }).toArray());
    }
}
