package araxes.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import araxes.render.PixelBox;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GifPaletteTest {
    private static final int SIDE = 200;
    private static final PixelBox WHOLE = new PixelBox(0, 0, SIDE, SIDE);

    /// A relief has tens of thousands.
    @Test
    void pictureMayHaveAColourOfItsOwnForEveryPixel() {
        var pixels = IntStream.range(0, SIDE * SIDE).map(i -> i * 401).toArray();
        var palette = GifPalette.of(pixels, SIDE, WHOLE);
        assertEquals(pixels.length, palette.indices(pixels, SIDE, WHOLE).length);
    }

    @Test
    void mostFrequentColourIsKeptExactlyAmongManyOthers() {
        var pixels = IntStream.range(0, SIDE * SIDE).map(i -> i % 3 == 0 ? 0x123457 : i * 401).toArray();
        var palette = GifPalette.of(pixels, SIDE, WHOLE);
        int index = palette.indices(pixels, SIDE, WHOLE)[0] & 0xFF;
        assertEquals(0x123457, palette.colours().getRGB(index) & 0xFFFFFF);
    }
}
