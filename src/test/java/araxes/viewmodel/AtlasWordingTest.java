package araxes.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.TestAtlas;
import araxes.cartography.MapLayer;
import araxes.model.Confidence;
import araxes.model.Language;
import araxes.model.PartialDate;
import araxes.model.Precision;
import araxes.model.Verification;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AtlasWordingTest {
    private final AtlasWording words = new AtlasWording(TestAtlas.create(), Language.EN);

    @Test
    void periodSaysSinceWhenAndUntilWhen() {
        var periods = TestAtlas.create().history(TestAtlas.MIDDLE).periods();
        assertEquals("since before 1 January 2000, where the atlas begins, until 3 April 2001", words.span(periods.getFirst()));
        assertEquals("since 3 April 2001; no later change known (last information 31 December 2020)", words.span(periods.getLast()));
    }

    @Test
    void dateIsNeverMoreExactThanItIsKnown() {
        assertEquals("about 3 April 2001", DateWording.date(TestAtlas.CHANGE, Precision.APPROX));
        assertEquals("April 2001", DateWording.date(PartialDate.parse("2001-04")));
        assertEquals("2001", DateWording.date(PartialDate.parse("2001")));
    }

    @Test
    void wordsOfATextStandWhereTheyNameNoParty() {
        assertEquals("Party A", words.party("A"));
        assertEquals("an OSCE force", words.party("an OSCE force"));
    }

    @Test
    void presenceNamesThePartyAndKeepsItsTerm() {
        assertEquals("Party B until 2005-01-01", words.presence("B until 2005-01-01"));
    }

    @Test
    void unitsThatAreNoNamedGroupAreListed() {
        assertEquals("west; east", words.units(List.of(TestAtlas.WEST, TestAtlas.EAST)));
    }

    @Test
    void disagreementCarriesItsDate() {
        var evidence = TestAtlas.create().events().getFirst().evidence();
        assertEquals("April 2001: another day of April", words.alternative(evidence.alternatives().getFirst()));
    }

    @ParameterizedTest
    @EnumSource(Confidence.class)
    void everyConfidenceHasWords(Confidence confidence) {
        assertTrue(words.confidence(confidence).contains("confidence"));
    }

    @ParameterizedTest
    @EnumSource(Verification.class)
    void everyVerificationHasWords(Verification verification) {
        assertTrue(!words.verification(verification).isBlank());
    }

    @ParameterizedTest
    @EnumSource(MapLayer.class)
    void everyLayerHasANameAndATooltip(MapLayer layer) {
        assertTrue(Messages.find("layer." + layer.id()).isPresent());
        assertTrue(Messages.find("layer." + layer.id() + ".tooltip").isPresent());
        assertTrue(Messages.find("layers." + layer.kind().name().toLowerCase(Locale.ROOT)).isPresent());
    }
}
