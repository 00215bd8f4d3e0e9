package araxes.cartography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class ViewTest {
    @Property(tries = 20_000)
    void viewportIsMadeAgainToTheLastDigit(@ForAll @DoubleRange(min = 0.61, max = 0.66) double worldX,
        @ForAll @DoubleRange(min = 0.35, max = 0.40) double worldY, @ForAll @DoubleRange(min = 0, max = 20) double zoom) {
        var viewport = new Viewport(worldX, worldY, zoom, 320, 200);
        assertEquals(viewport, View.of(viewport).viewport(320, 200));
    }
}
