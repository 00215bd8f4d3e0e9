package araxes.model;

import java.util.Locale;

/// The languages in which places and parties are named. `EN` is the neutral form with both names of a paired place.
public enum Language {
    EN, AZ, HY, RU;

    /// ISO 639-1 code, as used in the data and on the command line.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
