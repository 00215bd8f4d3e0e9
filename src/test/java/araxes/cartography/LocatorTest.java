package araxes.cartography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.TestAtlas;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocatorTest {
    private final MapComposer composer = new MapComposer(TestAtlas.create(), (text, size, _) -> text.length() * size / 2);

    private Sheet locator(double zoom) {
        return composer.composeLocator(Viewport.centredAt(46.5, 40.5, zoom, 800, 400), 100, 50, 180);
    }

    @Test
    void boxIsWhereTheMapLooks() {
        var lines = locator(9).items().stream().filter(DisplayItem.Line.class::isInstance).map(DisplayItem.Line.class::cast).toList();
        var box = lines.get(lines.size() - 2).path().parts().getFirst();
        assertEquals(190, (box[0] + box[4]) / 2, 0.6); // the middle of the atlas is the middle of the overview
        assertEquals(800 / (256 * 512.0) * 360 / 3 * 180, box[4] - box[0], 0.6); // of three degrees on 180 pixels
    }

    @Test
    void nothingLeavesThePlaceOfTheOverview() {
        double bottom = 50 + composer.locatorHeight(180);
        for (double zoom : List.of(3.0, 8.0, 12.0)) {
            for (var item : locator(zoom).items()) {
                var parts = switch (item) {
                    case DisplayItem.Area area -> area.path().parts();
                    case DisplayItem.Line line -> line.path().parts();
                    default -> List.<double[]>of();
                };
                for (var part : parts) {
                    for (int i = 0; i < part.length; i += 2) {
                        assertTrue(part[i] >= 100 && part[i] <= 280 && part[i + 1] >= 50 && part[i + 1] <= bottom, item.toString());
                    }
                }
            }
        }
    }

    @Test
    void aBoxTooSmallToSeeIsRinged() {
        assertTrue(locator(16).items().stream().anyMatch(DisplayItem.Symbol.class::isInstance));
    }
}
