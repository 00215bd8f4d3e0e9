package araxes.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.ShippedAtlas;
import araxes.model.Atlas;
import araxes.model.FeatureLayer;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Asked of the shipped atlas, since it is its names that must be found.
class GazetteerTest {
    private static Atlas atlas;
    private static Gazetteer gazetteer;

    @BeforeAll
    static void read() {
        atlas = ShippedAtlas.ATLAS;
        gazetteer = Gazetteer.of(atlas);
    }

    private static String first(String text) {
        var found = gazetteer.find(text, 1);
        return found.isEmpty() ? "nothing" : found.getFirst().kind() + " " + found.getFirst().names().english();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Stepanakert", "Khankendi", "Ստեփանակերտ", "ստեփան", "Xankəndi", "xankendi", "Ханкенди", "Степанакерт", "stepanakert",
        "STEPANAKERT", "Khankandy", "Stepanakrt", "Stepanakret", "Stepanakerd", "Khankendy"})
    void everyWayToWriteItFindsTheSameTown(String text) {
        assertEquals("SETTLEMENT Khankendi / Stepanakert", first(text));
    }

    @ParameterizedTest
    @CsvSource({"Shushi,Shusha / Shushi", "Şuşa,Shusha / Shushi", "Шуши,Shusha / Shushi", "Kirovabad,Ganja", "Gəncə,Ganja", "Gence,Ganja",
        "Гянджа,Ganja", "Kelbadzhar,Kalbajar / Karvachar", "Կարվաճառ,Kalbajar / Karvachar", "Cəbrayıl,Jabrayil", "Djebrail,Jabrayil",
        "Aghdam,Aghdam", "Agdam,Aghdam", "Ağdam,Aghdam", "Nakhichevan,Nakhchivan", "Naxçıvan,Nakhchivan", "Yerevan,Yerevan", "Erevan,Yerevan",
        "Ոսկեպար,Voskepar", "Mardakert,Aghdara / Mardakert", "Şıxarx,Maragha / Shikharkh"})
    void townsAreFoundByOldForeignAndRoughlySpeltNames(String text, String town) {
        assertEquals("SETTLEMENT " + town, first(text));
    }

    @Test
    void everyKindIsFound() {
        assertEquals("LAKE", first("Sevan lake").startsWith("LAKE") ? "LAKE" : gazetteer.find("Sevan", 5).stream()
            .filter(found -> found.kind() == Found.Kind.LAKE).map(found -> "LAKE").findFirst().orElse("none"));
        assertTrue(gazetteer.find("Аракс", 5).stream().anyMatch(found -> found.kind() == Found.Kind.RIVER));
        assertTrue(gazetteer.find("key west", 9).stream().anyMatch(found -> found.kind() == Found.Kind.PROPOSAL));
        assertTrue(gazetteer.find("alma-ata declaration", 3).stream().anyMatch(found -> found.kind() == Found.Kind.EVENT && found.day() != null));
        assertTrue(gazetteer.find("Russian peacekeepers", 5).stream().anyMatch(found -> found.kind() == Found.Kind.PARTY));
        assertTrue(gazetteer.find("Meghri", 20).stream().anyMatch(found -> found.kind() == Found.Kind.ROUTE));
        assertEquals(11, gazetteer.sizes().size());
    }

    @Test
    void wordsOfAnEventMayComeFromItsTitlePlaceAndDate() {
        var found = gazetteer.find("bishkek 1994", 5);
        assertTrue(found.stream().anyMatch(one -> one.kind() == Found.Kind.EVENT && one.id().startsWith("ev_1994")), found.toString());
    }

    @Test
    void whatIsMeantExactlyComesBeforeWhatOnlyBeginsSo() {
        var found = gazetteer.find("Martuni", 20);
        assertTrue(found.getFirst().names().english().contains("Martuni"));
        assertTrue(found.indexOf(found.stream().filter(one -> one.kind() == Found.Kind.SETTLEMENT).findFirst().orElseThrow()) == 0, found.toString());
    }

    @Test
    void aShortWordWithAWrongLetterFindsNothingByChance() {
        assertFalse(gazetteer.find("Bqku", 5).stream().anyMatch(found -> found.names().english().equals("Baku")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "!?", "—"})
    void aTextWithoutLettersFindsNothing(String text) {
        assertEquals(List.of(), gazetteer.find(text, 5));
    }

    @Test
    void everySettlementIsFoundByEachOfItsNames() {
        for (var place : atlas.layer(FeatureLayer.SETTLEMENTS)) {
            for (var name : place.names().others().values()) {
                assertTrue(gazetteer.find(name, 40).stream().anyMatch(found -> found.id().equals(place.id())), name);
            }
        }
    }

    @Test
    void placesAreOnTheMap() {
        for (var found : gazetteer.find("a", 10_000)) {
            if (found.kind() != Found.Kind.EVENT) {
                found.place().ifPresent(place -> assertTrue(place.x > 37 && place.x < 53 && place.y > 36 && place.y < 46, found.toString()));
            }
        }
    }
}
