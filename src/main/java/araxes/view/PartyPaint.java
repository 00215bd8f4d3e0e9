package araxes.view;

import araxes.cartography.DenseDrawing;
import araxes.cartography.PartyFill;
import araxes.model.Atlas;
import araxes.render.MapPainter;
import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;
import javafx.stage.Screen;

/// Parties in the panels as they are on the map: the same colour and the same hatching, from the same painter.
final class PartyPaint {
    private static final int TILE = 8;
    private final Map<String, Paint> paints = new HashMap<>();

    PartyPaint(Atlas atlas) {
        // At the pixels of the densest screen: made before anybody knows on which the window will stand.
        var dense = new DenseDrawing(Screen.getScreens().stream().mapToDouble(Screen::getOutputScaleX).max().orElse(1));
        for (var party : atlas.parties()) {
            var tile = dense.of(PartyFill.tile(party, TILE));
            var painter = new MapPainter();
            painter.paint(tile);
            var image = new WritableImage(
                new PixelBuffer<>(tile.width(), tile.height(), IntBuffer.wrap(painter.pixels().clone()), PixelFormat.getIntArgbPreInstance()));
            paints.put(party.id(), new ImagePattern(image, 0, 0, TILE, TILE, false));
        }
    }

    /// @throws IllegalArgumentException if the atlas has no such party
    Paint paint(String party) {
        var paint = paints.get(party);
        if (paint == null) {
            throw new IllegalArgumentException("No such party: " + party);
        }
        return paint;
    }

    /// @throws IllegalArgumentException if the atlas has no such party
    Background background(String party) {
        return Background.fill(paint(party));
    }

    /// A small square of the party's fill.
    Region swatch(String party) {
        var swatch = new Region();
        swatch.getStyleClass().add("swatch");
        swatch.setBackground(background(party));
        swatch.setMinSize(16, 16);
        swatch.setMaxSize(16, 16);
        return swatch;
    }
}
