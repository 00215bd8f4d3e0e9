package araxes.export;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Finds XMP packets by their marks, as the standard means them to be found by those who do not know the format around them.
final class PdfPacket {
    private static final byte[] BEGIN = "<?xpacket begin=".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "<?xpacket end=".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST = Imprint.LONGEST_RECIPE + (1 << 18);

    private PdfPacket() {}

    /// The recipe of the first packet that has one.
    static Optional<String> recipeIn(Path file) throws IOException {
        try (var stream = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            var packet = new ByteArrayOutputStream();
            boolean inside = false;
            int matched = 0;
            for (int next = stream.read(); next >= 0; next = stream.read()) {
                var mark = inside ? END : BEGIN;
                // Neither mark begins again within itself, so a mismatch may only be a new beginning.
                matched = next == mark[matched] ? matched + 1 : next == mark[0] ? 1 : 0;
                if (inside) {
                    packet.write(next);
                }
                if (matched == mark.length) {
                    matched = 0;
                    if (inside) {
                        var recipe = XmpPacket.recipeIn(whole(packet));
                        if (recipe.isPresent()) {
                            return recipe;
                        }
                    }
                    packet.reset();
                    inside = !inside;
                } else if (packet.size() > LONGEST) {
                    packet.reset();
                    inside = false;
                }
            }
            return Optional.empty();
        }
    }

    /// Both instructions were cut: the first at its beginning, the last at its end.
    private static byte[] whole(ByteArrayOutputStream packet) {
        var text = packet.toString(StandardCharsets.UTF_8);
        int start = text.indexOf("?>") + 2;
        return text.substring(start, Math.max(start, text.length() - END.length)).getBytes(StandardCharsets.UTF_8);
    }
}
