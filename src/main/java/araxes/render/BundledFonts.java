package araxes.render;

import araxes.cartography.TextMeasure;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The DejaVu fonts that come with the program: the same glyphs on screen, in every export and on every machine.
public final class BundledFonts implements TextMeasure {
    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String PLAIN = "DejaVuSans.ttf";
    private static final String BOLD = "DejaVuSans-Bold.ttf";
    static final FontRenderContext RENDER_CONTEXT = new FontRenderContext(null, true, true);
    private static final int MOST_WIDTHS = 20_000;
    private final Map<Key, Double> widths = new ConcurrentHashMap<>();

    private record Key(String text, double size, boolean bold) {}

    private static final class Fonts {
        static final Font PLAIN = read(BundledFonts.PLAIN);
        static final Font BOLD = read(BundledFonts.BOLD);
    }

    /// @param size in pixels
    static Font font(double size, boolean bold) {
        return (bold ? Fonts.BOLD : Fonts.PLAIN).deriveFont((float) size);
    }

    @Override
    public double width(String text, double size, boolean bold) {
        if (widths.size() > MOST_WIDTHS) {
            widths.clear();
        }
        return widths.computeIfAbsent(new Key(text, size, bold),
            key -> font(key.size, key.bold).getStringBounds(key.text, RENDER_CONTEXT).getWidth());
    }

    /// Whether the font has the character.
    public static boolean has(int codePoint, boolean bold) {
        return (bold ? Fonts.BOLD : Fonts.PLAIN).canDisplay(codePoint);
    }

    /// The font as TrueType, for files that bring their glyphs along.
    public static byte[] file(boolean bold) throws IOException {
        try (var stream = open(bold ? BOLD : PLAIN)) {
            return stream.readAllBytes();
        }
    }

    private static InputStream open(String name) {
        var stream = BundledFonts.class.getResourceAsStream(FOLDER + name);
        if (stream == null) {
            throw new IllegalStateException("The font " + name + " is missing from the program's libraries");
        }
        return stream;
    }

    private static Font read(String name) {
        try (var stream = open(name)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("The font " + name + " of the program's libraries cannot be read", e);
        }
    }
}
