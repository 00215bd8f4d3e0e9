package araxes.export;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// Finds the recipe in a file that this program made, whatever its ending. Reads only as much as it must and believes no length that the
/// file states, so that a hostile file costs neither memory nor time.
public final class Recipes {
    private static final int HEAD = 16;
    private static final int MOST_CHUNKS = 100_000;
    /// A recipe with its surroundings; of ASCII, so that characters are bytes.
    private static final int LONGEST_PART = Imprint.LONGEST_RECIPE + (1 << 18);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] KEYWORD = (Imprint.RECIPE + "\0").getBytes(StandardCharsets.US_ASCII);

    private Recipes() {}

    /// @return the recipe as [Imprint#recipe] holds it; empty if the file is of a kind that has none, has none, or is damaged before it
    /// @throws IOException if the file cannot be read
    public static Optional<String> in(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var head = stream.readNBytes(HEAD);
            if (startsWith(head, PNG)) {
                return inPng(from(file, PNG.length));
            }
            if (startsWith(head, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})) {
                return inJpeg(from(file, 2));
            }
            if (startsWith(head, "GIF8".getBytes(StandardCharsets.US_ASCII))) {
                return FilmRecipes.inGif(file);
            }
            if (head.length >= 8 && startsWith(Arrays.copyOfRange(head, 4, 8), "ftyp".getBytes(StandardCharsets.US_ASCII))) {
                return FilmRecipes.inMp4(file);
            }
            if (startsWith(head, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
                return PdfPacket.recipeIn(file);
            }
            if (startsWith(head, new byte[] {'I', 'I', 42, 0}) || startsWith(head, new byte[] {'M', 'M', 0, 42})) {
                return inTiff(file, head);
            }
            if (startsWith(head, "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII))) {
                return GeoPackageRecipe.in(file);
            }
            if (startsWith(head, new byte[] {'P', 'K', 3, 4})) {
                return DataRecipes.inZip(file);
            }
            var text = new String(head, StandardCharsets.UTF_8).stripLeading();
            return text.startsWith("{") ? DataRecipes.inGeoJson(file)
                : text.startsWith("<!DOCTYPE html>") ? DataRecipes.inHtml(file)
                : text.startsWith("<") ? inXml(file) : Optional.empty();
        } catch (EOFException _) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static DataInputStream from(Path file, int start) throws IOException {
        var stream = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
        stream.skipNBytes(start);
        return stream;
    }

    private static Optional<String> inPng(DataInputStream png) throws IOException {
        try (png) {
            for (int chunk = 0; chunk < MOST_CHUNKS; chunk++) {
                long length = Integer.toUnsignedLong(png.readInt());
                var type = new String(png.readNBytes(4), StandardCharsets.US_ASCII);
                if (type.equals("IEND") || type.length() < 4) {
                    return Optional.empty();
                }
                if (type.equals("iTXt") && length <= LONGEST_PART) {
                    var text = pngText(png.readNBytes((int) length));
                    if (text != null) {
                        return Optional.of(text);
                    }
                } else {
                    png.skipNBytes(length);
                }
                png.skipNBytes(4); // the check sum
            }
            return Optional.empty();
        }
    }

    /// The text of an international text chunk of ours: not compressed, without language and translated keyword.
    private static @Nullable String pngText(byte[] chunk) {
        int start = KEYWORD.length + 4;
        boolean ours = startsWith(chunk, KEYWORD) && chunk.length >= start && ByteBuffer.wrap(chunk).getInt(KEYWORD.length) == 0;
        return ours ? new String(chunk, start, chunk.length - start, StandardCharsets.US_ASCII) : null;
    }

    /// The parts in the comments, joined.
    private static Optional<String> inJpeg(DataInputStream jpeg) throws IOException {
        try (jpeg) {
            var recipe = new StringBuilder();
            for (int segment = 0; segment < MOST_CHUNKS; segment++) {
                int marker = jpeg.readUnsignedShort();
                boolean picture = marker == 0xFFDA || marker == 0xFFD9 || marker >>> 8 != 0xFF;
                int length = picture ? 0 : jpeg.readUnsignedShort() - 2;
                if (picture || length < 0) {
                    break;
                }
                var content = marker == 0xFFFE ? jpeg.readNBytes(length) : null;
                if (content == null) {
                    jpeg.skipNBytes(length);
                } else if (startsWith(content, KEYWORD) && recipe.length() + content.length <= LONGEST_PART) {
                    recipe.append(new String(content, KEYWORD.length, content.length - KEYWORD.length, StandardCharsets.US_ASCII));
                }
            }
            return recipe.isEmpty() ? Optional.empty() : Optional.of(recipe.toString());
        }
    }

    /// XMP is tag 700 of the first directory.
    private static Optional<String> inTiff(Path file, byte[] head) throws IOException {
        try (var channel = Files.newByteChannel(file)) {
            var order = head[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
            channel.position(Integer.toUnsignedLong(ByteBuffer.wrap(head).order(order).getInt(4)));
            int entries = Short.toUnsignedInt(read(channel, 2, order).getShort());
            var directory = read(channel, 12 * entries, order);
            for (int i = 0; i < entries; i++) {
                int tag = Short.toUnsignedInt(directory.getShort(12 * i));
                long length = Integer.toUnsignedLong(directory.getInt(12 * i + 4));
                if (tag == 700 && length > 4 && length <= LONGEST_PART) {
                    channel.position(Integer.toUnsignedLong(directory.getInt(12 * i + 8)));
                    return XmpPacket.recipeIn(read(channel, (int) length, order).array());
                }
            }
            return Optional.empty();
        }
    }

    private static ByteBuffer read(ReadableByteChannel channel, int length, ByteOrder order) throws IOException {
        var buffer = ByteBuffer.allocate(length).order(order);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new EOFException();
            }
        }
        return buffer.flip();
    }

    private static Optional<String> inXml(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return XmpPacket.recipeIn(XmpPacket.reader(stream));
        } catch (XMLStreamException _) {
            return Optional.empty();
        }
    }
}
