package araxes.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class PictureTest {
    private static final int WIDTH = 700;
    private static final int HEIGHT = 300;
    private final Picture picture = new Picture();

    /// Every pixel has a colour of its own.
    private static int colour(int x, int y) {
        return 0xFF000000 | y << 12 | x;
    }

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void show() {
        var pixels = new int[WIDTH * HEIGHT];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = colour(i % WIDTH, i / WIDTH);
        }
        change(() -> picture.show(WIDTH, HEIGHT, 1, pixels, List.of()));
    }

    private static void change(Runnable change) {
        TestWindow.onFx(() -> {
            change.run();
            return true;
        });
    }

    private int seen(int x, int y) {
        for (var child : picture.getChildren().reversed()) {
            if (child instanceof ImageView piece && piece.getBoundsInParent().contains(x + 0.5, y + 0.5)) {
                return piece.getImage().getPixelReader().getArgb(x - (int) piece.getLayoutX(), y - (int) piece.getLayoutY());
            }
        }
        throw new AssertionError("No piece at " + x + ", " + y);
    }

    @Test
    void paintedPictureIsSeenPixelByPixel() {
        for (int x = 0; x < WIDTH; x += 13) {
            assertEquals(colour(x, 255), seen(x, 255));
            assertEquals(colour(x, 256), seen(x, 256));
        }
    }

    @Test
    void twiceAsLargeEveryPixelIsSeenFourTimes() {
        change(() -> picture.stretch(2, -100, -50));
        for (int x = 0; x < WIDTH; x += 7) {
            for (int y = 0; y < HEIGHT; y += 7) {
                assertEquals(colour((x + 100) / 2, (y + 50) / 2), seen(x, y), x + ", " + y);
            }
        }
    }

    @Test
    void halfAsLargeThereIsNothingBesideThePicture() {
        change(() -> picture.stretch(0.5, 100, 60));
        assertEquals(0, seen(99, 100), "left of it");
        assertEquals(0, seen(200, 59), "above it");
        assertEquals(0, seen(450, 100), "right of it");
        assertEquals(0, seen(200, 210), "below it");
        assertEquals(colour(1, 1), seen(100, 60));
        assertEquals(colour(2 * 349 + 1, 2 * 149 + 1), seen(449, 209));
    }

    @Test
    void picturePaintedMeanwhileIsSeenAfterwards() {
        change(() -> picture.stretch(2, 0, 0));
        show();
        change(picture::unstretch);
        assertEquals(colour(500, 200), seen(500, 200));
    }
}
