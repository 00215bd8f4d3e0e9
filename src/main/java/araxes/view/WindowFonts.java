package araxes.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;

/// The type of the window: the family the map is lettered in, narrow, with Latin, Cyrillic and Armenian on every machine.
final class WindowFonts {
    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    private WindowFonts() {}

    static void load() {
        load("DejaVuSansCondensed.ttf");
        load("DejaVuSansCondensed-Bold.ttf");
    }

    private static void load(String file) {
        try (var stream = WindowFonts.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null || Font.loadFont(stream, Font.getDefault().getSize()) == null) {
                throw new IllegalStateException("The font " + FOLDER + file + " is not on the class path");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
