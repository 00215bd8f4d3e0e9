package araxes.cartography;

import araxes.model.Language;

/// How a map is worded and coloured.
///
/// @param language of names, dates and everything else that is written on the map
/// @param worldview whose reading of the borders is drawn
public record Look(Language language, NamePolicy names, Worldview worldview, MapColours colours) {
    /// English, names of both sides, borders as the United Nations draw them.
    public static final Look DEFAULT = new Look(Language.EN, NamePolicy.PAIRED, Worldview.UN, MapColours.LIGHT);

    public Look withLanguage(Language newLanguage) {
        return new Look(newLanguage, names, worldview, colours);
    }

    public Look withNames(NamePolicy newNames) {
        return new Look(language, newNames, worldview, colours);
    }

    public Look withWorldview(Worldview newWorldview) {
        return new Look(language, names, newWorldview, colours);
    }

    public Look withColours(MapColours newColours) {
        return new Look(language, names, worldview, newColours);
    }
}
