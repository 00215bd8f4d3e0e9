package araxes.cartography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.ShippedAtlas;
import araxes.model.Atlas;
import araxes.model.Language;
import araxes.render.BundledFonts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageComposerTest {
    private static final TextMeasure MEASURE = new BundledFonts();
    private static final Atlas ATLAS = ShippedAtlas.ATLAS;
    private static final PageComposer PAGES = new PageComposer(ATLAS, new MapComposer(ATLAS, MEASURE), MEASURE);
    private static final MapState CEASEFIRE = MapState.on(LocalDate.of(1994, 5, 12));

    private static Page page(MapState state, PageFormat format, String extent, Set<PagePart> parts, @Nullable String title) {
        return PAGES.compose(new PageRequest(state, ATLAS.about().extents().get(extent), format, title, null, parts, null, "araxes test"));
    }

    private static Page a4(MapState state) {
        return page(state, preset("a4"), "karabakh", PagePart.defaults(), null);
    }

    private static PageFormat preset(String name) {
        return PageFormat.find(name).orElseThrow();
    }

    static Stream<MapState> states() {
        var everything = MapState.on(LocalDate.of(2021, 6, 1));
        for (var layer : MapLayer.values()) {
            everything = everything.withLayer(layer, true);
        }
        return Stream.of(
            MapState.on(LocalDate.of(1988, 2, 20)).withLanguage(Language.RU),
            CEASEFIRE.withLanguage(Language.HY),
            everything.withLanguage(Language.AZ),
            MapState.on(LocalDate.of(1997, 9, 18)).withOutcome(OutcomeChoice.of("step_1997", 1)),
            MapState.on(LocalDate.of(2026, 11, 22)).withProposal("zangezur_baku", true).withProposal("tripp_2025", true));
    }

    /// In every format, with everything on it, of Karabakh and of the whole.
    @ParameterizedTest
    @MethodSource("states")
    void textNeverCollidesNorLeavesItsFrameInAnyPreset(MapState state) {
        for (var format : PageFormat.presets()) {
            assertClear(page(state, format, "karabakh", EnumSet.allOf(PagePart.class), null), format.name() + " of " + state.day());
            assertClear(page(state, format, "full", PagePart.defaults(), null), format.name() + " of all on " + state.day());
        }
    }

    @Test
    void textNeverCollidesOnAnyDayOfChange() {
        assertTrue(ATLAS.changesOfControl().size() > 50, "days: " + ATLAS.changesOfControl().size());
        for (var day : ATLAS.changesOfControl()) {
            assertClear(page(MapState.on(day), preset("a4"), "karabakh", EnumSet.allOf(PagePart.class), null), day.toString());
        }
    }

    /// Boxes of the letters, a little smaller than the lines they stand in.
    private static void assertClear(Page page, String what) {
        var texts = new ArrayList<DisplayItem.Text>();
        for (var panel : page.panels()) {
            for (var sheet : panel.sheets()) {
                for (var item : sheet.items()) {
                    if (item instanceof DisplayItem.Text text) {
                        assertTrue(text.x() >= -0.5 && text.x() + width(text) <= panel.width() + 0.5 && text.y() - 0.7 * text.size() >= -0.5
                            && text.y() + 0.2 * text.size() <= panel.height() + 0.5, () -> what + ": outside of " + panel.name() + ": " + text);
                        // a unit is 0.75 points at the preset's size on paper
                        assertTrue(text.size() * 0.75 >= 6, () -> what + ": too small to read: " + text);
                        texts.add(text.movedBy(panel.x(), panel.y()));
                    }
                }
            }
        }
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(overlap(texts.get(i), texts.get(j)), what + ": " + texts.get(i) + " and " + texts.get(j));
            }
        }
    }

    private static boolean overlap(DisplayItem.Text one, DisplayItem.Text other) {
        return one.x() < other.x() + width(other) - 0.2 && other.x() < one.x() + width(one) - 0.2
            && one.y() - 0.7 * one.size() < other.y() + 0.15 * other.size() && other.y() - 0.7 * other.size() < one.y() + 0.15 * one.size();
    }

    private static double width(DisplayItem.Text text) {
        return MEASURE.width(text.text(), text.size(), text.bold());
    }

    private static List<String> words(Page page) {
        return page.texts().stream().map(DisplayItem.Text::text).toList();
    }

    @Test
    void everySourceOfWhatIsSeenStandsOnThePageWithTheNumberTheLegendGivesIt() {
        var text = String.join(" ", words(a4(CEASEFIRE)));
        var cited = new HashSet<String>();
        for (var unit : ATLAS.units()) {
            if (unit.id().value().startsWith("nk_")) {
                ATLAS.history(unit.id()).on(CEASEFIRE.day()).ifPresent(period -> cited.addAll(period.evidence().sources()));
            }
        }
        assertTrue(cited.size() > 5, "sources: " + cited);
        for (var id : cited) {
            var firstWords = ATLAS.findSource(id).orElseThrow().title().split(" ")[0];
            assertTrue(text.matches("(?s).*\\b\\d+ " + Pattern.quote(firstWords) + ".*"), id);
        }
        assertTrue(text.contains("(not read by the compilers)"), "a source from memory says so");
    }

    @Test
    void citationsNameEachDocumentOnceAndPutRunsTogether() {
        var citations = Citations.of(ATLAS, CEASEFIRE);
        assertEquals(citations.sources().size(), new HashSet<>(citations.sources()).size());
        assertTrue(citations.numbersOf("AM_NK").matches("\\d+(–\\d+|, \\d+)*"), citations.numbersOf("AM_NK"));
        assertEquals("", citations.numbersOf("nobody"));
    }

    @Test
    void titleAndSubtitleSayWhatTheStateShows() {
        assertEquals("Control on 12 May 1994", a4(CEASEFIRE).title());
        var outcome = a4(MapState.on(LocalDate.of(1997, 9, 18)).withOutcome(OutcomeChoice.of("step_1997", 1)));
        assertTrue(outcome.title().startsWith("Computed outcome: "), outcome.title());
        assertTrue(words(outcome).stream().anyMatch(line -> line.contains("Not a record of what happened")));
    }

    @Test
    void titleOfTheUserTakesThePlaceAndALongOneIsCutInsideThePage() {
        var page = page(CEASEFIRE, preset("square"), "karabakh", PagePart.defaults(), "A very long title ".repeat(40));
        assertClear(page, "long title");
        assertTrue(words(page).stream().anyMatch(line -> line.endsWith("…")));
        assertEquals("Mine", words(page(CEASEFIRE, preset("a4"), "karabakh", PagePart.defaults(), "Mine")).stream()
            .filter("Mine"::equals).findFirst().orElse(""));
    }

    @Test
    void partsLeftOutAreNotThere() {
        var bare = words(page(CEASEFIRE, preset("a4"), "karabakh", Set.of(), null));
        var all = words(page(CEASEFIRE, preset("a4"), "karabakh", EnumSet.allOf(PagePart.class), null));
        for (var word : List.of("Sources", "Control (de facto)", "N", "Area held, km²", "Events of the day")) {
            assertTrue(all.contains(word), word);
            assertFalse(bare.contains(word), word);
        }
        assertTrue(String.join(" ", bare).contains("OpenStreetMap contributors"), "credits are on every page");
    }

    @Test
    void eventsOfTheDayAreTold() {
        var page = page(MapState.on(LocalDate.of(2020, 11, 10)), preset("a4"), "karabakh", EnumSet.allOf(PagePart.class), null);
        assertTrue(String.join(" ", words(page)).contains("Trilateral"), words(page).toString());
    }

    @Test
    void densityChangesThePixelsAndNotThePage() {
        var fine = a4(CEASEFIRE);
        var coarse = page(CEASEFIRE, preset("a4").withDensity(100), "karabakh", PagePart.defaults(), null);
        assertEquals(3508, fine.format().width(), "297 mm at 300 dpi");
        assertEquals(1169, coarse.format().width());
        assertEquals(words(fine), words(coarse));
    }

    @Test
    void marginsKeepThePaperFree() {
        var page = PAGES.compose(new PageRequest(CEASEFIRE, ATLAS.about().home(), preset("a4"), null, null, PagePart.defaults(), 30.0, "test"));
        double margin = 30 / 25.4 * 96;
        page.texts().forEach(text -> assertTrue(text.x() >= margin - 0.5 && text.x() + width(text) <= page.format().widthUnits() - margin + 0.5,
            text.toString()));
    }

    @Test
    void pageWithoutRoomForAMapIsRefused() {
        var tiny = PageFormat.ofPixels(300, 200, 96);
        var failure = assertThrows(IllegalArgumentException.class, () -> page(CEASEFIRE, tiny, "karabakh", PagePart.defaults(), null));
        assertTrue(failure.getMessage().contains("units"), failure.getMessage());
    }

    @Test
    void greysTellPartiesApartWithoutColour() {
        var grey = new Colouring(MapColours.GREYSCALE, ATLAS.parties());
        var seen = new HashSet<Fill>();
        for (var party : ATLAS.parties()) {
            var fills = grey.of(PartyFill.tile(party, 8)).sheets().getFirst().items();
            var fill = ((DisplayItem.Area) fills.getFirst()).fill();
            assertEquals(fill.argb() & 0xFF, fill.argb() >> 8 & 0xFF, "grey");
            assertEquals(fill.argb() & 0xFF, fill.argb() >> 16 & 0xFF, "grey");
            assertTrue(seen.add(fill), "a fill of its own: " + party.id());
        }
    }

    @Test
    void landThatPassesIsRuledAsItsLaterHoldersWithoutColour() {
        var grey = new Colouring(MapColours.GREYSCALE, ATLAS.parties());
        var ours = (DisplayItem.Area) PartyFill.tile(ATLAS.party("AZ"), 8).sheets().getFirst().items().getFirst();
        var passed = new DisplayItem.Area(ours.path(), DifferenceSheet.fill(ATLAS.party("AM_NK"), ATLAS.party("AZ")));
        var inGrey = grey.of(List.of(new Sheet("both", List.of(ours, passed)))).getFirst().items();
        assertEquals(((DisplayItem.Area) inGrey.getFirst()).fill(), ((DisplayItem.Area) inGrey.getLast()).fill());
    }

    @Test
    void darkMapIsDarkWithLightLettersAndKeepsItsSheets() {
        var dark = a4(CEASEFIRE.withLook(CEASEFIRE.look().withColours(MapColours.DARK)));
        assertTrue((dark.paperArgb() & 0xFF) < 0x40);
        assertTrue(dark.texts().stream().filter(DisplayItem.Text::bold).allMatch(text -> (text.argb() & 0xFF) > 0x90));
        var maps = new MapComposer(ATLAS, MEASURE);
        var viewport = Viewport.showing(ATLAS.about().home(), 300, 200);
        var state = CEASEFIRE.withLook(CEASEFIRE.look().withColours(MapColours.DARK));
        var first = maps.compose(state, viewport).drawing().sheets().getFirst();
        assertTrue(first == maps.compose(state.withDay(state.day().plusDays(1)), viewport).drawing().sheets().getFirst(), "painters keep their pictures");
        assertNotEquals(first, maps.compose(CEASEFIRE, viewport).drawing().sheets().getFirst());
    }
}
