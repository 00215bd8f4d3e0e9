package araxes.cartography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.TestAtlas;
import araxes.model.Language;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// A picture depends on what was asked, not on the language of the program that draws it.
class LanguageOfMapTest {
    private static final LocalDate BEFORE_THE_ATLAS = LocalDate.of(1900, 1, 1);

    private static MapFrame frame(Language language, Locale program) {
        var before = Locale.getDefault(Locale.Category.DISPLAY);
        Locale.setDefault(Locale.Category.DISPLAY, program);
        try {
            var atlas = TestAtlas.create();
            var state = MapState.on(BEFORE_THE_ATLAS).withOutcome(OutcomeChoice.of(TestAtlas.PROPOSAL, 1)).withLanguage(language);
            return new MapComposer(atlas, (text, size, _) -> text.length() * size / 2).compose(state, Viewport.showing(atlas.about().home(), 600, 400));
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, before);
        }
    }

    private static String legend(MapFrame frame) {
        var text = new StringBuilder();
        frame.drawing().sheets().stream().filter(sheet -> sheet.name().equals("legend")).flatMap(sheet -> sheet.items().stream())
            .forEach(item -> text.append(item instanceof DisplayItem.Text words ? words.text() + " " : ""));
        return text.toString();
    }

    @Test
    void refusedOutcomeIsExplainedInTheLanguageOfTheMapWhateverTheProgramSpeaks() {
        for (var language : Language.values()) {
            assertEquals(legend(frame(language, Locale.ENGLISH)), legend(frame(language, Locale.of("ru"))));
        }
        assertTrue(legend(frame(Language.EN, Locale.of("hy"))).contains("Choose a day in between"));
        assertTrue(legend(frame(Language.RU, Locale.ENGLISH)).contains("Выберите"), legend(frame(Language.RU, Locale.ENGLISH)));
    }

    @Test
    void refusedDifferenceIsExplainedInTheLanguageOfTheMap() {
        var atlas = TestAtlas.create();
        var state = MapState.on(TestAtlas.LAST).withAgainst(new SituationChoice(BEFORE_THE_ATLAS, OutcomeChoice.of(TestAtlas.PROPOSAL, 1)))
            .withLanguage(Language.AZ);
        var frame = new MapComposer(atlas, (text, size, _) -> text.length() * size / 2).compose(state, Viewport.showing(atlas.about().home(), 600, 400));
        assertTrue(frame.compared() instanceof Compared.Refused refused && refused.reason().contains("gün seçin"), String.valueOf(frame.compared()));
    }
}
