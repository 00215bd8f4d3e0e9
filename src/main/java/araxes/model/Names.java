package araxes.model;

import java.util.Map;
import java.util.Optional;

/// The names of one thing. The English form always exists; the others only where they are known.
///
/// @param english with both forms of a paired place, in alphabetical order
/// @param forms single forms of a place that has several, by language
public record Names(String english, Map<Language, String> others, Map<NameForm, Map<Language, String>> forms) {
    public Names {
        others = Map.copyOf(others);
        forms = Map.copyOf(forms);
    }

    public Names(String english, Map<Language, String> others) {
        this(english, others, Map.of());
    }

    public static Names of(String english) {
        return new Names(english, Map.of());
    }

    /// The name in that language, or the English form where none is known.
    public String in(Language language) {
        return others.getOrDefault(language, english);
    }

    /// One form of the name; empty where the data does not tell the forms apart.
    public Optional<String> form(NameForm form, Language language) {
        return Optional.ofNullable(forms.getOrDefault(form, Map.of()).get(language));
    }
}
