package araxes.model;

/// Whose form of a name it is, where a place has several. A form can exist in any language: *Khankendi* is the Azerbaijani form in English.
public enum NameForm {
    AZERBAIJANI("az"), ARMENIAN("hy"),
    /// The official name in the Soviet Union in 1988.
    OF_1988("1988");

    private final String suffix;

    NameForm(String suffix) {
        this.suffix = suffix;
    }

    /// The end of a property's name in the data: `name_en_az` is the Azerbaijani form in English.
    public String suffix() {
        return suffix;
    }
}
