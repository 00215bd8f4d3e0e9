package araxes.cartography;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Which names a place with several is given. Where the data does not tell the forms of a name apart, the name stands as it is.
public enum NamePolicy {
    /// The names of both sides, in alphabetical order.
    PAIRED,
    /// Both, the Azerbaijani form first.
    AZERBAIJANI_FIRST,
    /// Both, the Armenian form first.
    ARMENIAN_FIRST,
    /// The form that the holder of the place uses on the day of the map; both where no side alone holds it.
    HOLDER,
    /// The official name in the Soviet Union in 1988.
    OFFICIAL_1988;

    /// The name on the command line and in files, such as `armenian-first`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<NamePolicy> find(String id) {
        return Arrays.stream(values()).filter(policy -> policy.id().equals(id)).findFirst();
    }
}
