package araxes.cartography;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.TestAtlas;
import araxes.model.Pattern;
import araxes.render.BundledFonts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DenseDrawingTest {
    private static final Viewport VIEWPORT = Viewport.centredAt(46.5, 40.5, 6, 301, 203);

    @ParameterizedTest
    @ValueSource(doubles = {1.25, 1.5, 1.75, 2, 3})
    void placeLiesAsManyTimesFartherFromTheCorner(double ratio) {
        var dense = new DenseDrawing(ratio).of(VIEWPORT);
        for (var place : List.of(new double[] {0.6, 0.37}, new double[] {0.63, 0.4})) {
            assertEquals(VIEWPORT.pixelX(place[0]) * ratio, dense.pixelX(place[0]), 1e-4);
            assertEquals(VIEWPORT.pixelY(place[1]) * ratio, dense.pixelY(place[1]), 1e-4);
        }
    }

    @Test
    void pixelsCoverTheWholeLayout() {
        assertEquals(602, DenseDrawing.pixels(301, 2));
        assertEquals(377, DenseDrawing.pixels(301, 1.25), "376.25 pixels are seen of 377");
        assertEquals(375, DenseDrawing.pixels(300, 1.25));
        assertEquals(330, DenseDrawing.pixels(300, 1.1), "300 · 1.1 is a trace more than 330 in binary");
    }

    @Test
    void everythingGrowsButColours() {
        var line = new DisplayItem.Line(new PixelPath(List.of(new double[] {1, 2, 3, 4}), false), new Pen(7, 1.5, List.of(2.0, 3.0)));
        var text = new DisplayItem.Text("Lachin", 10, 20, 11, true, 1, 2, 3);
        var sheet = new Sheet("test", List.of(line, text, new DisplayItem.Symbol(DisplayItem.SymbolShape.RING, 5, 6, 8, 1, 2)));
        var drawing = new DenseDrawing(2).of(new DisplayList(30, 20, 9, List.of(sheet)));
        assertEquals(new DisplayList(60, 40, 9, drawing.sheets()), drawing);
        var items = drawing.sheets().getFirst().items();
        assertArrayEquals(new double[] {2, 4, 6, 8}, ((DisplayItem.Line) items.get(0)).path().parts().getFirst());
        assertEquals(new Pen(7, 3, List.of(4.0, 6.0)), ((DisplayItem.Line) items.get(0)).pen());
        assertEquals(new DisplayItem.Text("Lachin", 20, 40, 22, true, 1, 2, 6), items.get(1));
        assertEquals(new DisplayItem.Symbol(DisplayItem.SymbolShape.RING, 10, 12, 16, 1, 2), items.get(2));
    }

    /// Each pixel of the layout is four of the picture, which together are covered as much as it is.
    @ParameterizedTest
    @EnumSource(value = Pattern.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void hatchingHasTheSameSpacingToTheEyeAndFinerEdges(Pattern pattern) {
        var fill = new Fill(0xFFFFFFFF, pattern, 0xFF000000);
        var dense = fill.atDensity(2);
        assertEquals(2 * Hatching.SIZE, dense.period());
        double covered = 0;
        double coveredFine = 0;
        int edges = 0;
        for (int y = 0; y < dense.period(); y++) {
            for (int x = 0; x < dense.period(); x++) {
                int grey = Hatching.argb(dense, x, y) & 0xFF;
                coveredFine += 1 - grey / 255.0;
                edges += grey > 0 && grey < 255 ? 1 : 0;
                covered += x < Hatching.SIZE && y < Hatching.SIZE ? 1 - (Hatching.argb(fill, x, y) & 0xFF) / 255.0 : 0;
                assertEquals(Hatching.argb(dense, x, y), Hatching.argb(dense, x + dense.period(), y - dense.period()));
            }
        }
        assertEquals(covered, coveredFine / 4, 0.05 * Hatching.SIZE * Hatching.SIZE);
        assertTrue(edges < 0.7 * dense.period() * dense.period(), pattern + " is blurred: " + edges);
    }

    @Test
    void sheetsStayTheSameWhileTheyAre() {
        var composer = new MapComposer(TestAtlas.create(), new BundledFonts());
        var dense = new DenseDrawing(2);
        var before = dense.of(composer.compose(MapState.on(TestAtlas.FIRST), VIEWPORT).drawing());
        var after = dense.of(composer.compose(MapState.on(TestAtlas.CHANGE), VIEWPORT).drawing());
        assertEquals(before.sheets().getFirst().name(), after.sheets().getFirst().name());
        assertSame(before.sheets().getFirst(), after.sheets().getFirst());
    }

    @Test
    void usualScreenGetsTheDrawingItself() {
        var drawing = new DisplayList(3, 2, 0, List.of());
        assertSame(drawing, new DenseDrawing(1).of(drawing));
        assertThrows(IllegalArgumentException.class, () -> new DenseDrawing(0));
    }
}
