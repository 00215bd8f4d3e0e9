package araxes.export;

/// A column of a [FeatureTable].
///
/// @param name in lower-case ASCII with underscores, as in all formats but the Shapefile's
/// @param shortName the same in at most ten characters, for the Shapefile
/// @param description what the values mean, with their unit
public record Field(String name, String shortName, Kind kind, String description) {
    private static final int LONGEST_SHORT_NAME = 10;

    public Field {
        if (shortName.length() > LONGEST_SHORT_NAME) {
            throw new IllegalArgumentException("Too long for a Shapefile: " + shortName);
        }
    }

    /// What a value is: [String], a list of texts, [Integer], [java.math.BigDecimal], [java.time.LocalDate] or [Boolean].
    public enum Kind { TEXT, LIST, INTEGER, NUMBER, DATE, FLAG }

    /// With the description kept in `messages-export.properties` under `field.` and the name.
    static Field of(String name, String shortName, Kind kind) {
        return new Field(name, shortName, kind, ExportWords.say("field." + name));
    }
}
