package araxes.cartography;

import static org.junit.jupiter.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// Compares a picture with one that was looked at. On failure the picture made now and the difference lie in `target/golden`; a change
/// that is meant is taken over by copying the former to `src/test/resources/golden`.
final class Golden {
    private static final Path EXPECTED = Path.of("src/test/resources/golden");
    private static final Path ACTUAL = Path.of("target/golden");
    /// Antialiasing may round differently from one build of Java to the next.
    private static final int CHANNEL_TOLERANCE = 24;
    private static final double MOST_DIFFERING_PIXELS = 0.002;

    private Golden() {}

    /// @param pixels row by row, 0xAARRGGBB
    static void assertLooksLike(String name, int width, int height, int[] pixels) throws IOException {
        var actual = image(pixels, width, height);
        var file = EXPECTED.resolve(name + ".png");
        if (!Files.exists(file)) {
            save(actual, name + "-actual");
            fail("No picture to compare with: look at target/golden/" + name + "-actual.png and copy it to " + file);
        }
        var expected = ImageIO.read(file.toFile());
        if (expected.getWidth() != width || expected.getHeight() != height) {
            save(actual, name + "-actual");
            fail("The picture has another size: see target/golden/" + name + "-actual.png");
        }
        var difference = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int differing = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int distance = distance(expected.getRGB(x, y), actual.getRGB(x, y));
                difference.setRGB(x, y, 0xFFFFFF - Math.min(255, 4 * distance) * 0x000101);
                differing += distance > CHANNEL_TOLERANCE ? 1 : 0;
            }
        }
        if (differing > MOST_DIFFERING_PIXELS * width * height) {
            save(actual, name + "-actual");
            save(difference, name + "-difference");
            fail(differing + " pixels differ: see " + ACTUAL.resolve(name + "-difference.png"));
        }
    }

    private static int distance(int one, int other) {
        int distance = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            distance = Math.max(distance, Math.abs((one >>> shift & 255) - (other >>> shift & 255)));
        }
        return distance;
    }

    private static BufferedImage image(int[] pixels, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }

    private static void save(BufferedImage image, String name) throws IOException {
        Files.createDirectories(ACTUAL);
        ImageIO.write(image, "png", ACTUAL.resolve(name + ".png").toFile());
    }
}
