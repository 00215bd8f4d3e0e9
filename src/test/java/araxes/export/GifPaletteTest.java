package araxes.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import araxes.render.PixelBox;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GifPaletteTest {
    /// So many colours that its table grows several times while it counts.
    @Test
    void mostFrequentColourStaysExactAmongAnyNumberOfOthers() {
        int width = 200;
        var pixels = IntStream.range(0, width * width).map(i -> i % 4 == 0 ? 0xFF123456 : 0xFF000000 | i * 97 % 0x1000000).toArray();
        var box = new PixelBox(0, 0, width, width);
        var palette = GifPalette.of(pixels, width, box);
        var indices = palette.indices(pixels, width, box);
        var colours = palette.colours();
        for (int i = 0; i < pixels.length; i += 4) {
            assertEquals(0xFF123456, colours.getRGB(indices[i] & 0xFF));
        }
    }
}
