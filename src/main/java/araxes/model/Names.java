package araxes.model;

import java.util.Map;

/// The names of one thing. The English form always exists; the others only where they are known.
public record Names(String english, Map<Language, String> others) {
    public Names {
        others = Map.copyOf(others);
    }

    public static Names of(String english) {
        return new Names(english, Map.of());
    }

    /// The name in that language, or the English form where none is known.
    public String in(Language language) {
        return others.getOrDefault(language, english);
    }
}
