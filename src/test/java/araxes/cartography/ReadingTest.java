package araxes.cartography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.ShippedAtlas;
import araxes.model.Atlas;
import araxes.model.FeatureLayer;
import araxes.model.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Worldviews and name policies of the shipped atlas.
class ReadingTest {
    private static Atlas atlas;
    private static MapComposer composer;

    @BeforeAll
    static void read() {
        atlas = ShippedAtlas.ATLAS;
        composer = new MapComposer(atlas, (text, size, _) -> text.length() * size / 2);
    }

    private static List<Sheet> sheets(LocalDate day, Look look) {
        var state = MapState.on(day).withLayer(MapLayer.NKAO, true).withLook(look);
        return composer.compose(state, Viewport.showing(atlas.about().home(), 1200, 900)).drawing().sheets();
    }

    private static List<String> texts(List<Sheet> sheets, String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).flatMap(sheet -> sheet.items().stream())
            .filter(DisplayItem.Text.class::isInstance).map(item -> ((DisplayItem.Text) item).text()).toList();
    }

    private static int items(List<Sheet> sheets, String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).mapToInt(sheet -> sheet.items().size()).sum();
    }

    @ParameterizedTest
    @EnumSource(Worldview.class)
    void atlasSaysWhatEachReadingRestsOnAndTheLegendNamesIt(Worldview worldview) {
        var reading = worldview.readingOf(atlas);
        assertTrue(atlas.about().readings().contains(reading), worldview.id());
        assertFalse(reading.note().isBlank());
        reading.sources().forEach(source -> assertTrue(atlas.findSource(source).isPresent(), source));
        reading.rules().stream().flatMap(rule -> rule.boundaries().stream()).forEach(boundary ->
            assertTrue(atlas.layer(FeatureLayer.BOUNDARIES).stream().anyMatch(feature -> feature.id().equals(boundary)), boundary));
        var legend = texts(sheets(LocalDate.of(2000, 1, 1), Look.DEFAULT.withWorldview(worldview)), "legend");
        assertTrue(legend.stream().anyMatch(line -> line.contains("reading: " + reading.name().english())), legend.toString());
    }

    @Test
    void abolishedAutonomousOblastIsLeftOutFromThatDayInTheReadingThatLeavesItOut() {
        var azerbaijan = Look.DEFAULT.withWorldview(Worldview.AZERBAIJAN);
        assertTrue(items(sheets(LocalDate.of(1991, 11, 25), azerbaijan), "nkao") > 0);
        assertEquals(0, items(sheets(LocalDate.of(1991, 11, 26), azerbaijan), "nkao"));
        assertTrue(items(sheets(LocalDate.of(1991, 11, 26), Look.DEFAULT), "nkao") > 0);
    }

    @Test
    void readingWithoutASupportedDifferenceDrawsTheRecognisedBorders() {
        var day = LocalDate.of(1994, 5, 12);
        var un = sheets(day, Look.DEFAULT);
        var armenia = sheets(day, Look.DEFAULT.withWorldview(Worldview.ARMENIA));
        for (var name : List.of("borders", "nkao", "labels")) {
            assertEquals(items(un, name), items(armenia, name), name);
        }
    }

    @Test
    void linesOfControlAreDrawnInTheDeFactoReadingOnlyAndFollowTheDay() {
        var deFacto = Look.DEFAULT.withWorldview(Worldview.DE_FACTO);
        assertEquals(0, items(sheets(LocalDate.of(1994, 5, 12), Look.DEFAULT), "lines of control"));
        var then = sheets(LocalDate.of(1994, 5, 12), deFacto);
        var now = sheets(LocalDate.of(2025, 1, 1), deFacto);
        assertTrue(items(then, "lines of control") > 0);
        assertFalse(then.stream().filter(sheet -> sheet.name().equals("lines of control")).toList()
            .equals(now.stream().filter(sheet -> sheet.name().equals("lines of control")).toList()));
    }

    @ParameterizedTest
    @CsvSource({
        "PAIRED, EN, 1994-05-12, Khankendi / Stepanakert", "AZERBAIJANI_FIRST, EN, 1994-05-12, Lachin / Berdzor",
        "ARMENIAN_FIRST, EN, 1994-05-12, Stepanakert / Khankendi", "HOLDER, EN, 1994-05-12, Stepanakert",
        "HOLDER, EN, 2025-01-01, Khankendi", "HOLDER, EN, 2021-06-01, Khankendi / Stepanakert",
        "OFFICIAL_1988, EN, 1994-05-12, Stepanakert", "HOLDER, EN, 1988-06-01, Stepanakert", "HOLDER, RU, 2025-01-01, Ханкенди",
        "ARMENIAN_FIRST, HY, 1994-05-12, Ստեփանակերտ"})
    void townIsNamedByThePolicy(NamePolicy policy, Language language, LocalDate day, String name) {
        var labels = texts(sheets(day, Look.DEFAULT.withLanguage(language).withNames(policy)), "labels");
        assertTrue(labels.contains(name), labels.toString());
    }

    @Test
    void legendSaysWhoseNamesTheyAreAndThatALanguageHasOneFormOnly() {
        var day = LocalDate.of(1994, 5, 12);
        for (var policy : NamePolicy.values()) {
            var legend = texts(sheets(day, Look.DEFAULT.withNames(policy)), "legend");
            assertTrue(legend.stream().anyMatch(line -> line.startsWith("Names: ")), legend.toString());
        }
        assertEquals(NamePolicy.values().length, Arrays.stream(NamePolicy.values())
            .map(policy -> texts(sheets(day, Look.DEFAULT.withNames(policy)), "legend").getLast()).distinct().count());
        var azerbaijani = texts(sheets(day, Look.DEFAULT.withLanguage(Language.AZ).withNames(NamePolicy.ARMENIAN_FIRST)), "legend").getLast();
        var ordinary = texts(sheets(day, Look.DEFAULT.withLanguage(Language.AZ)), "legend").getLast();
        assertFalse(azerbaijani.equals(ordinary));
    }
}
