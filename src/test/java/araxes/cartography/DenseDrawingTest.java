package araxes.cartography;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import araxes.TestAtlas;
import araxes.render.BundledFonts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
