package araxes.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.TestAtlas;
import araxes.cartography.MapComposer;
import araxes.cartography.MapLayer;
import araxes.cartography.MapState;
import araxes.cartography.OutcomeChoice;
import araxes.cartography.Viewport;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MapPainterTest {
    private static final Viewport VIEWPORT = Viewport.centredAt(46.5, 40.5, 7.2, 500, 300);
    private final MapComposer composer = new MapComposer(TestAtlas.create(), new BundledFonts());

    private int[] afresh(MapState state) {
        var painter = new MapPainter();
        painter.paint(composer.compose(state, VIEWPORT).drawing());
        return painter.pixels();
    }

    /// The picture must not depend on what was shown before: else screen and export would differ.
    @Test
    void everyStepGivesThePictureOfAFreshPainter() {
        var before = MapState.on(TestAtlas.CHANGE.minusDays(1));
        var painter = new MapPainter();
        for (var state : List.of(before, before.withDay(TestAtlas.CHANGE), before.withDay(TestAtlas.CHANGE).withProposal(TestAtlas.PROPOSAL, true),
            before.withProposal(TestAtlas.PROPOSAL, true), before.withLayer(MapLayer.CONTROL, false), before.withLayer(MapLayer.LINES, false),
            before.withDay(TestAtlas.LAST), before)) {
            painter.paint(composer.compose(state, VIEWPORT).drawing());
            assertArrayEquals(afresh(state), painter.pixels(), state.toString());
        }
    }

    /// Where maps lie over each other only what is seen is painted; when the line between them moves, the rest must catch up.
    @Test
    void whatIsSeenIsAlwaysThatOfAFreshPainter() {
        var before = MapState.on(TestAtlas.CHANGE.minusDays(1));
        var after = before.withDay(TestAtlas.CHANGE).withProposal(TestAtlas.PROPOSAL, true);
        var painter = new MapPainter();
        int width = VIEWPORT.width();
        int step = width / 8;
        for (int from : new int[] {0, 4, 4, 2, 0, 6, 1}) {
            for (var state : List.of(before, after, after)) {
                var part = new PixelBox(from * step, 0, width - from * step - step, VIEWPORT.height());
                painter.paint(composer.compose(state, VIEWPORT).drawing(), part);
                var fresh = afresh(state);
                for (int row = 0; row < VIEWPORT.height(); row++) {
                    int left = row * width + part.x();
                    assertArrayEquals(Arrays.copyOfRange(fresh, left, left + part.width()),
                        Arrays.copyOfRange(painter.pixels(), left, left + part.width()), "from " + from + ", row " + row);
                }
            }
        }
    }

    /// A width slider cuts the coverage anew at every step; what the cut does not change is not painted again, and looks the same.
    @Test
    void everyWidthGivesThePictureOfAFreshPainter() {
        var recorded = MapState.on(LocalDate.of(2002, 1, 1));
        var painter = new MapPainter();
        for (double width : new double[] {2, 2.1, 9, 0.5, 9}) {
            var state = recorded.withOutcome(new OutcomeChoice(TestAtlas.PROPOSAL, 1, Map.of("route", width), 1));
            var boxes = painter.paint(composer.compose(state, VIEWPORT).drawing());
            assertArrayEquals(afresh(state), painter.pixels(), "width " + width);
            assertTrue(width == 2 || boxes.stream().mapToInt(box -> box.width() * box.height()).sum() < painter.pixels().length, boxes::toString);
        }
        painter.paint(composer.compose(recorded, VIEWPORT).drawing());
        assertArrayEquals(afresh(recorded), painter.pixels());
    }

    @Test
    void stepInTimeChangesOnlyTheBoxesItNames() {
        var state = MapState.on(TestAtlas.CHANGE.minusDays(1));
        var painter = new MapPainter();
        painter.paint(composer.compose(state, VIEWPORT).drawing());
        var before = painter.pixels().clone();

        var boxes = painter.paint(composer.compose(state.withDay(TestAtlas.CHANGE), VIEWPORT).drawing());

        int changed = 0;
        for (int i = 0; i < before.length; i++) {
            if (before[i] != painter.pixels()[i]) {
                changed++;
                int x = i % VIEWPORT.width();
                int y = i / VIEWPORT.width();
                assertTrue(boxes.stream().anyMatch(box -> box.x() <= x && x < box.x() + box.width() && box.y() <= y && y < box.y() + box.height()));
            }
        }
        assertTrue(changed > 1000, "the middle square changed: " + changed);
        assertTrue(boxes.stream().mapToInt(box -> box.width() * box.height()).sum() < before.length, "but not the whole picture");
    }

    @Test
    void sameStateChangesNothing() {
        var state = MapState.on(TestAtlas.CHANGE);
        var painter = new MapPainter();
        painter.paint(composer.compose(state, VIEWPORT).drawing());

        assertEquals(List.of(), painter.paint(composer.compose(state, VIEWPORT).drawing()));
    }

    @Test
    void everyPixelIsOpaque() {
        for (int pixel : afresh(MapState.on(TestAtlas.CHANGE).withProposal(TestAtlas.PROPOSAL, true))) {
            assertEquals(255, pixel >>> 24);
        }
    }

    @Test
    void baseTilesJoinWithoutSeamAndShowNoBorder() {
        var tiles = new BaseTiles(composer);
        var west = tiles.paint(5, 19, 12);
        var whole = new MapPainter();
        whole.paint(composer.composeBase(new Viewport(20 / 32.0, 12.5 / 32.0, 5, 512, 256)));
        for (int y = 0; y < 256; y++) {
            assertEquals(whole.pixels()[y * 512 + 255], west[y * 256 + 255], "row " + y);
        }
    }
}
