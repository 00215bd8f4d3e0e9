package araxes.cartography;

import araxes.model.Language;

/// How a map is worded and coloured.
///
/// @param language of names
/// @param words language of everything else that is written on the map
/// @param worldview whose reading of the borders is drawn
public record Look(Language language, Language words, NamePolicy names, Worldview worldview, MapColours colours) {
    /// English, names of both sides, borders as the United Nations draw them.
    public static final Look DEFAULT = new Look(Language.EN, Language.EN, NamePolicy.PAIRED, Worldview.UN, MapColours.LIGHT);

    public Look withLanguage(Language newLanguage) {
        return new Look(newLanguage, words, names, worldview, colours);
    }

    public Look withWords(Language newWords) {
        return new Look(language, newWords, names, worldview, colours);
    }

    public Look withNames(NamePolicy newNames) {
        return new Look(language, words, newNames, worldview, colours);
    }

    public Look withWorldview(Worldview newWorldview) {
        return new Look(language, words, names, newWorldview, colours);
    }

    public Look withColours(MapColours newColours) {
        return new Look(language, words, names, worldview, newColours);
    }
}
