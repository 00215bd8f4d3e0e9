package araxes.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Parts of the bundled fonts, for files that bring their glyphs along.
public final class FontSubset {
    private static final List<String> TABLES = List.of("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "cvt ", "fpgm", "prep", "name", "post", "OS/2");

    private FontSubset() {}

    /// A TrueType font with these characters only.
    public static byte[] of(boolean bold, Set<Integer> characters) throws IOException {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(BundledFonts.file(bold)))) {
            var subset = new TTFSubsetter(font, TABLES);
            subset.addAll(characters);
            var bytes = new ByteArrayOutputStream();
            subset.writeToStream(bytes);
            return bytes.toByteArray();
        }
    }
}
