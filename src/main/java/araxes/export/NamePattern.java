package araxes.export;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of files that are made alike, such as `{title}_{day}_{proposal}`.
///
/// What fills the places may be anything, a name in a file that somebody else sent too: filled in, it is a part of a name that every file
/// system takes, and never a path.
public record NamePattern(String text) {
    public static final String TITLE = "title";
    public static final String DAY = "day";
    public static final String PROPOSAL = "proposal";
    /// What may stand in braces.
    public static final Set<String> PLACES = Set.of(TITLE, DAY, PROPOSAL);
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\s{}]+");
    private static final Pattern ENDS = Pattern.compile("^[ ._-]+|[ ._-]+$");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
    /// File systems take 255 bytes; a letter takes up to four, and an ending and a temporary name must still fit.
    private static final int MOST_BYTES = 180;

    /// A place in it that nothing can fill.
    public Optional<String> unknownPlace() {
        return PLACE.matcher(text).results().map(place -> place.group(1)).filter(place -> !PLACES.contains(place)).findFirst();
    }

    public boolean has(String place) {
        return text.contains("{" + place + "}");
    }

    /// @param values by place; one that is missing leaves its place empty
    /// @return without an ending if the pattern has none; never empty
    public String fill(Map<String, String> values) {
        var cleaned = new LinkedHashMap<String, String>();
        values.forEach((place, value) -> cleaned.put(place, part(value)));
        var filled = PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(cleaned.getOrDefault(place.group(1), "")));
        return clean(filled);
    }

    /// A name that every file system takes.
    static String clean(String name) {
        var clean = cut(part(name));
        return clean.isEmpty() ? "map" : RESERVED.matcher(clean).matches() ? "_" + clean : clean;
    }

    private static String part(String text) {
        var joined = NOT_IN_NAMES.matcher(text).replaceAll("_").replaceAll("_{2,}", "_");
        return ENDS.matcher(joined).replaceAll("");
    }

    private static String cut(String name) {
        int bytes = 0;
        int end = 0;
        while (end < name.length()) {
            int point = name.codePointAt(end);
            bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            if (bytes > MOST_BYTES) {
                return ENDS.matcher(name.substring(0, end)).replaceAll("");
            }
            end += Character.charCount(point);
        }
        return name;
    }

    /// Names that are one file on some file system are equal here.
    public static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
