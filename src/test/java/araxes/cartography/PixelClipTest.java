package araxes.cartography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.TestAtlas;
import org.junit.jupiter.api.Test;

class PixelClipTest {
    private static final Viewport VIEWPORT = Viewport.centredAt(46, 40, 8, 400, 300);
    private final PixelClip clip = new PixelClip(VIEWPORT);

    @Test
    void shapeOutsideThePictureIsLeftOut() {
        assertTrue(clip.path(WorldShape.of(TestAtlas.wkt("LINESTRING (10 10, 20 20)"))).isEmpty());
    }

    @Test
    void longLineIsCutNearThePicture() {
        var path = clip.path(WorldShape.of(TestAtlas.wkt("LINESTRING (0 40, 90 40)"))).orElseThrow();

        var part = path.parts().getFirst();
        assertTrue(part[0] > -100 && part[0] <= 0, "begins just left of the picture: " + part[0]);
        assertTrue(part[part.length - 2] < 500 && part[part.length - 2] >= 400, "ends just right of it");
    }

    @Test
    void lineThatLeavesAndComesBackFallsIntoTwo() {
        var path = clip.path(WorldShape.of(TestAtlas.wkt("LINESTRING (46 40, 46 80, 46.1 80, 46.1 40)"))).orElseThrow();

        assertEquals(2, path.parts().size());
    }

    @Test
    void areaAroundThePictureCoversIt() {
        var path = clip.path(WorldShape.of(TestAtlas.wkt("POLYGON ((0 0, 90 0, 90 80, 0 80, 0 0))"))).orElseThrow();

        double minX = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < path.parts().getFirst().length; i += 2) {
            minX = Math.min(minX, path.parts().getFirst()[i]);
            maxX = Math.max(maxX, path.parts().getFirst()[i]);
        }
        assertTrue(minX < 0 && maxX > 400 && maxX - minX < 500);
    }
}
