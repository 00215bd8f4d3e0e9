package araxes.export;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// Adds to a finished TIFF what the writer of GeoTools has no way to say: title, software, density and XMP. The directory is written anew
/// at the end of the file, and the head points to it.
final class TiffTags {
    private static final int TITLE = 270;
    private static final int X_RESOLUTION = 282;
    private static final int Y_RESOLUTION = 283;
    private static final int RESOLUTION_UNIT = 296;
    private static final int SOFTWARE = 305;
    private static final int XMP = 700;
    private static final int NO_DATA = 42_113;
    private static final short BYTE = 1;
    private static final short ASCII = 2;
    private static final short SHORT = 3;
    private static final short RATIONAL = 5;
    private static final int ENTRY = 12;

    private TiffTags() {}

    static void add(Path file, double pixelsPerInch, Imprint imprint) throws IOException {
        try (var tiff = new RandomAccessFile(file.toFile(), "rw")) {
            var head = read(tiff, 0, 8, ByteOrder.BIG_ENDIAN);
            var order = head.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
            long directory = Integer.toUnsignedLong(head.order(order).getInt(4));
            int count = Short.toUnsignedInt(read(tiff, directory, 2, order).getShort());
            var old = read(tiff, directory + 2, ENTRY * count, order);
            var entries = new TreeMap<Integer, byte[]>();
            for (int i = 0; i < count; i++) {
                var entry = new byte[ENTRY];
                old.get(ENTRY * i, entry);
                entries.put(Short.toUnsignedInt(old.getShort(ENTRY * i)), entry);
            }
            entries.remove(NO_DATA); // GeoTools says that black is none
            text(TITLE, imprint.title(), tiff, order, entries);
            text(SOFTWARE, imprint.software(), tiff, order, entries);
            var density = ByteBuffer.allocate(8).order(order).putInt((int) Math.round(100 * pixelsPerInch)).putInt(100).array();
            entries.put(X_RESOLUTION, entry(X_RESOLUTION, RATIONAL, 1, append(tiff, density), order));
            entries.put(Y_RESOLUTION, entry(Y_RESOLUTION, RATIONAL, 1, append(tiff, density), order));
            int inches = order == ByteOrder.LITTLE_ENDIAN ? 2 : 2 << 16;
            entries.put(RESOLUTION_UNIT, entry(RESOLUTION_UNIT, SHORT, 1, inches, order));
            var packet = XmpPacket.of(imprint, true);
            entries.put(XMP, entry(XMP, BYTE, packet.length, append(tiff, packet), order));
            write(entries, tiff, order);
        }
    }

    private static void text(int tag, String text, RandomAccessFile tiff, ByteOrder order, Map<Integer, byte[]> entries) throws IOException {
        if (!text.isEmpty()) {
            // Never so short that it would have to stand in the entry itself.
            var bytes = (text + " ".repeat(Math.max(0, 4 - text.length())) + "\0").getBytes(StandardCharsets.UTF_8);
            entries.put(tag, entry(tag, ASCII, bytes.length, append(tiff, bytes), order));
        }
    }

    private static byte[] entry(int tag, short type, int count, long value, ByteOrder order) {
        return ByteBuffer.allocate(ENTRY).order(order).putShort((short) tag).putShort(type).putInt(count).putInt((int) value).array();
    }

    /// Returns where the bytes stand; an even place, as the format asks.
    private static long append(RandomAccessFile tiff, byte[] bytes) throws IOException {
        long place = tiff.length() + (tiff.length() & 1);
        tiff.seek(place);
        tiff.write(bytes);
        return place;
    }

    private static void write(TreeMap<Integer, byte[]> entries, RandomAccessFile tiff, ByteOrder order) throws IOException {
        var directory = ByteBuffer.allocate(2 + ENTRY * entries.size() + 4).order(order).putShort((short) entries.size());
        entries.values().forEach(directory::put);
        long place = append(tiff, directory.array());
        tiff.seek(4);
        tiff.write(ByteBuffer.allocate(4).order(order).putInt((int) place).array());
    }

    private static ByteBuffer read(RandomAccessFile tiff, long place, int length, ByteOrder order) throws IOException {
        var bytes = new byte[length];
        tiff.seek(place);
        tiff.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(order);
    }
}
