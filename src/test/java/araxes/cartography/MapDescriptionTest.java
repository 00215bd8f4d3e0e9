package araxes.cartography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.TestAtlas;
import araxes.model.Atlas;
import araxes.model.Language;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapDescriptionTest {
    private final Atlas atlas = TestAtlas.create();
    private final MapComposer composer = new MapComposer(atlas, (text, size, _) -> text.length() * size / 2);

    private String describe(MapState state) {
        return MapDescription.of(atlas, composer.compose(state, Viewport.showing(atlas.about().home(), 600, 300)));
    }

    @Test
    void saysTheDayThePlaceAndWhoHoldsWhat() {
        var words = describe(MapState.on(LocalDate.of(2001, 4, 2)));
        assertTrue(words.startsWith("Test: map of recorded control on 2 April 2001."), words);
        assertTrue(words.contains("40.00° N") || words.contains("39."), words);
        assertTrue(words.contains("Party A 18,8") && words.contains("66.7 %"), words); // two of three equal squares of 9,412 km²
    }

    @ParameterizedTest
    @CsvSource({"EN, ° E, ° N", "AZ, ° ş. u., ° şm. e.", "HY, ° արլ. երկ., ° հս. լայն.", "RU, ° в. д., ° с. ш."})
    void degreesHaveTheLettersOfTheLanguage(Language language, String east, String north) {
        var words = describe(MapState.on(TestAtlas.CHANGE).withLanguage(language));
        assertTrue(words.contains(east) && words.contains(north), words);
        assertEquals(language == Language.EN, words.contains("° E"), words);
    }

    @Test
    void saysWhoHoldsWhatOfEachStatesRecognisedTerritoryWhereThatIsNotOneParty() {
        assertFalse(describe(MapState.on(LocalDate.of(2001, 4, 2))).contains("internationally recognised territory"));
        var after = describe(MapState.on(TestAtlas.CHANGE));
        assertTrue(after.contains("internationally recognised territory of Party A") && after.contains("(50.0 %)"), after);
    }

    @Test
    void tellsOfDisagreementsOnceAndOfTheUnitsItConcerns() {
        var words = describe(MapState.on(TestAtlas.CHANGE));
        assertTrue(words.contains("sources disagree about 3"), words);
        assertEquals(words.indexOf("another day of April"), words.lastIndexOf("another day of April"));
    }

    @Test
    void aComputedOutcomeIsNeverDescribedAsARecord() {
        var words = describe(MapState.on(LocalDate.of(2002, 1, 1)).withOutcome(OutcomeChoice.of(TestAtlas.PROPOSAL, 1)));
        assertTrue(words.startsWith("Test: computed outcome of “Middle to A” on the situation of 1 January 2002."), words);
        assertTrue(words.contains("it never existed"), words);
        assertTrue(words.contains("Party A holds"), words);
    }

    @Test
    void namesProposalsLaidOverAndLinesOfContact() {
        var words = describe(MapState.on(LocalDate.of(2002, 1, 1)).withProposal(TestAtlas.PROPOSAL, true));
        assertTrue(words.contains("“Middle to A”, put forward 1 January 2002 by nobody; it provides for: Return, Corridor"), words);
        assertTrue(words.contains("Line of contact: line."), words);
    }

    @Test
    void withoutControlItSpeaksOfNoHolder() {
        var words = describe(MapState.on(TestAtlas.CHANGE).withLayer(MapLayer.CONTROL, false));
        assertFalse(words.contains("Party A"), words);
        assertTrue(words.contains("control is not shown"), words);
    }

    @Test
    void saysHowMuchPassesBetweenTwoSituations() {
        var later = MapState.on(TestAtlas.CHANGE).withAgainst(new SituationChoice(TestAtlas.FIRST, null));
        assertTrue(describe(later).contains("What differs: control of 9,413 km² passes from Party A to Party B."), describe(later));
        var same = later.withDay(TestAtlas.FIRST);
        assertTrue(describe(same).contains("Nothing differs."), describe(same));
    }

    @Test
    void saysWhatHappenedInTheTimeThatIsMarked() {
        var marked = MapState.on(TestAtlas.CHANGE.plusDays(3)).withWindow(new TimeWindow.Range(Period.ofWeeks(1)));
        var words = describe(marked);
        assertTrue(words.contains("The map marks what happened from 31 March 2001 to 6 April 2001."), words);
        assertTrue(words.contains("Control passed, on a day that is uncertain, in: middle."), words);
        assertTrue(words.contains("1: 3 April 2001, Middle passes to B"), words);
        assertFalse(describe(marked.withWindow(TimeWindow.INSTANT)).contains("marks"), "nothing is marked");
    }

    @Test
    void saysThatAProposalIsNotOnTheTable() {
        var laid = MapState.on(LocalDate.of(2001, 12, 31)).withProposal(TestAtlas.PROPOSAL, true);
        assertTrue(describe(laid).contains("outside its life-span"), describe(laid));
        assertFalse(describe(laid.withDay(LocalDate.of(2002, 1, 1))).contains("outside its life-span"));
    }
}
