package araxes.cartography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.TestAtlas;
import araxes.geometry.WebMercator;
import araxes.model.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MapComposerTest {
    private static final Viewport VIEWPORT = Viewport.centredAt(46.5, 40.5, 7.2, 500, 300);
    private static final TextMeasure SIX_PIXELS_A_LETTER = (text, _, _) -> 6.0 * text.length();
    private final MapComposer composer = new MapComposer(TestAtlas.create(), SIX_PIXELS_A_LETTER);
    private final MapState state = MapState.on(TestAtlas.CHANGE);

    private Sheet sheet(MapState of, String name) {
        return composer.compose(of, VIEWPORT).drawing().sheets().stream().filter(sheet -> sheet.name().equals(name)).findFirst().orElseThrow();
    }

    private static Stream<String> texts(Sheet sheet) {
        return sheet.items().stream().flatMap(item -> item instanceof DisplayItem.Text text ? Stream.of(text.text()) : Stream.empty());
    }

    private List<Fill> fills(MapState of) {
        return ((DisplayItem.UnitFills) sheet(of, "control").items().getFirst()).fills();
    }

    @Test
    void unitTakesTheFillOfThePartyThatHoldsIt() {
        assertEquals(MapStyle.fill(TestAtlas.A), fills(state.withDay(TestAtlas.CHANGE.minusDays(1))).get(1));
        assertEquals(MapStyle.fill(TestAtlas.B), fills(state).get(1), "half-open: the day of the change belongs to the new holder");
    }

    @Test
    void lineOfContactIsDrawnOnlyWhileItExisted() {
        assertTrue(sheet(state.withDay(TestAtlas.CHANGE.minusDays(1)), "lines of contact").items().isEmpty());
        assertFalse(sheet(state, "lines of contact").items().isEmpty());
        assertTrue(sheet(state.withDay(LocalDate.of(2010, 1, 1)), "lines of contact").items().isEmpty());
    }

    @Test
    void stepInTimeKeepsTheSheetsItDoesNotChange() {
        var next = state.withDay(TestAtlas.CHANGE.plusDays(1));

        assertSame(sheet(state, "labels"), sheet(next, "labels"));
        assertSame(sheet(state, "lines of contact"), sheet(next, "lines of contact"));
        assertNotSame(sheet(state, "date"), sheet(next, "date"));
    }

    @Test
    void proposalIsNeverTheFillOfAParty() {
        var with = composer.compose(state.withProposal(TestAtlas.PROPOSAL, true), VIEWPORT).drawing();

        assertEquals(fills(state), fills(state.withProposal(TestAtlas.PROPOSAL, true)));
        var proposal = with.sheets().stream().filter(sheet -> sheet.name().equals("Middle to A")).findFirst().orElseThrow();
        for (var item : proposal.items()) {
            if (item instanceof DisplayItem.Area area) {
                assertEquals(0, area.fill().argb() >>> 24, "only hatching");
            }
        }
    }

    /// The test proposal returns the middle square to A and lays a corridor 5 km wide along the row.
    @Test
    void computedOutcomeIsFilledByHolderAfterItsPhaseAndSaysSo() {
        var outcome = state.withOutcome(OutcomeChoice.of(TestAtlas.PROPOSAL, 1));
        var fills = (DisplayItem.UnitFills) sheet(outcome, "control").items().getFirst();

        assertTrue(fills.fills().size() > 3, "the corridor cut the units: " + fills.fills().size());
        assertEquals(fills.mesh().unitCount(), fills.fills().size());
        assertEquals(MapStyle.fill(TestAtlas.A), fills.fills().get(1), "recorded with B on this day, computed with A");
        assertTrue(texts(sheet(outcome, "legend")).toList().containsAll(List.of("Computed outcome: Middle to A", "Corridor under its own rules")));
        assertTrue(texts(sheet(outcome, "date")).findFirst().orElseThrow().startsWith("Computed"));
    }

    @Test
    void phaseZeroIsTheRecordedSituation() {
        assertEquals(fills(state), fills(state.withOutcome(OutcomeChoice.of(TestAtlas.PROPOSAL, 0))));
    }

    @Test
    void legendNamesTheKindOfEachLayer() {
        var texts = texts(sheet(state.withProposal(TestAtlas.PROPOSAL, true), "legend")).toList();

        assertTrue(texts.containsAll(List.of("Control (de facto)", "Borders (de jure)", "Proposal: Middle to A", "Party A", "Party B")), texts.toString());
    }

    @Test
    void proposalIsPalerBeforeItWasPutForward() {
        var laid = state.withProposal(TestAtlas.PROPOSAL, true);
        var before = laid.withDay(LocalDate.of(2001, 12, 31));
        var after = laid.withDay(LocalDate.of(2002, 1, 1));

        assertEquals(255, opaquest(before, MapStyle.proposalColour(0) & 0xFFFFFF) * 2 - 1, "half of its opacity");
        assertEquals(255, opaquest(after, MapStyle.proposalColour(0) & 0xFFFFFF));
        assertTrue(texts(sheet(before, "legend")).anyMatch(text -> text.startsWith("outside its life-span")));
        assertFalse(texts(sheet(after, "legend")).anyMatch(text -> text.startsWith("outside its life-span")));
    }

    private int opaquest(MapState of, int rgb) {
        return sheet(of, "Middle to A").items().stream().flatMap(item -> item instanceof DisplayItem.Line line ? Stream.of(line.pen().argb()) : Stream.empty())
            .filter(argb -> (argb & 0xFFFFFF) == rgb).mapToInt(argb -> argb >>> 24).max().orElseThrow();
    }

    @Test
    void ofComparedMapsTheFirstExplainsWhatAllShare() {
        var small = Viewport.showing(TestAtlas.create().about().home(), 240, 320);
        for (var seen : Seen.values()) {
            var frame = new MapComposer(TestAtlas.create(), SIX_PIXELS_A_LETTER).compose(state, small, seen);
            var legend = frame.drawing().sheets().stream().filter(sheet -> sheet.name().equals("legend")).findFirst().orElseThrow();
            boolean all = seen != Seen.FURTHER && seen != Seen.RIGHT;
            assertEquals(all, texts(legend).anyMatch(text -> text.startsWith("Borders")), seen::name);
            assertTrue(texts(legend).anyMatch("Party A"::equals), seen::name);
        }
    }

    @Test
    void longLinesOfTheLegendAreWrapped() {
        var legend = new Legend(MapText.in(Language.EN), SIX_PIXELS_A_LETTER, 1, 1000);
        var words = "word ".repeat(40).strip();
        legend.line("short");
        double height = legend.size().height();
        legend.line(words);
        var lines = texts(legend.compose(new LegendCorner(0, 0, false, false))).toList();

        assertEquals("short " + words, String.join(" ", lines));
        assertTrue(legend.size().width() < 400 && legend.size().height() > height + 40, legend.size().toString());
    }

    @Test
    void legendOfADifferenceKeepsAwayFromWhatDiffers() {
        for (int zoom = 7; zoom <= 8; zoom++) {
            var viewport = Viewport.centredAt(46.9, 40.5, zoom, 700, 500);
            var drawing = composer.compose(state.withAgainst(new SituationChoice(TestAtlas.FIRST, null)), viewport).drawing();
            var paper = drawing.sheets().stream().filter(sheet -> sheet.name().equals("legend")).findFirst().orElseThrow().items().getFirst();
            var xy = ((DisplayItem.Area) paper).path().parts().getFirst();
            double changeLeft = viewport.pixelX(WebMercator.worldX(46));
            double changeRight = viewport.pixelX(WebMercator.worldX(47));
            assertTrue(xy[0] >= changeRight || xy[2] <= changeLeft, "zoom " + zoom + ": legend from " + xy[0] + " to " + xy[2]);
        }
    }

    @Test
    void legendListsAPartyOnlyWhileItHoldsSomething() {
        var texts = texts(sheet(state.withLayer(MapLayer.CONTROL, false), "legend")).toList();

        assertFalse(texts.contains("Party A"), texts.toString());
    }

    @Test
    void labelsDoNotOverlap() {
        var labels = new Labels(SIX_PIXELS_A_LETTER, VIEWPORT);
        var items = new ArrayList<DisplayItem>();
        var random = new Random(7);
        for (int i = 0; i < 400; i++) {
            labels.placeBeside("Name " + i, random.nextDouble() * 500, random.nextDouble() * 300, 5, new Labels.Style(11, false, 0), items);
        }
        assertTrue(items.size() > 30, "room for many: " + items.size());
        for (int i = 0; i < items.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(overlap((DisplayItem.Text) items.get(i), (DisplayItem.Text) items.get(j)), items.get(i) + " and " + items.get(j));
            }
        }
    }

    private static boolean overlap(DisplayItem.Text one, DisplayItem.Text other) {
        double width = 6.0 * one.text().length();
        double otherWidth = 6.0 * other.text().length();
        return one.x() < other.x() + otherWidth && other.x() < one.x() + width && Math.abs(one.y() - other.y()) < 11;
    }

    @Test
    void scaleBarHasARoundLength() {
        assertEquals(50, Furniture.roundLength(99));
        assertEquals(100, Furniture.roundLength(100));
        assertEquals(2000, Furniture.roundLength(4999));
        assertEquals(5000, Furniture.roundLength(5000));
    }
}
