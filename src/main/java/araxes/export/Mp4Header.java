package araxes.export;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/// The header of a finished MP4 (ISO/IEC 14496-12), which the library leaves at the end of its file: moved to the front, so that a film begins
/// to play before all of it has come; without the time of writing, so that the same film is the same file; with what the numbers of its colours
/// mean, which players guess otherwise, and with tags as they read them.
final class Mp4Header {
    private static final int HEAD = 8;
    /// Version and flags of a full box.
    private static final int FLAGS = 4;
    /// What stands in a description of samples before its boxes, and in that of pictures.
    private static final int SAMPLES_HEAD = FLAGS + 4;
    private static final int PICTURES_HEAD = 78;
    private static final int STAMPED_FROM = HEAD + FLAGS;
    private static final Set<String> CONTAINERS = Set.of("moov", "trak", "mdia", "minf", "stbl");
    private static final Set<String> STAMPED = Set.of("mvhd", "tkhd", "mdhd");
    private static final int UTF_8 = 1;
    /// ITU-T H.273: primaries, transfer and matrix of BT.709.
    private static final int BT_709 = 1;
    private static final int MOVED_AT_ONCE = 1 << 20;
    private final FileChannel file;

    Mp4Header(FileChannel file) {
        this.file = file;
    }

    private record Box(long from, long length, String type) {
        long until() {
            return from + length;
        }
    }

    void finish(Imprint imprint) throws IOException {
        var type = box(0);
        var movie = type;
        while (!movie.type().equals("moov")) {
            movie = box(movie.until());
        }
        var header = ByteBuffer.allocate((int) movie.length());
        file.read(header, movie.from());
        var tags = tags(imprint);
        long shift = rewritten(header.array(), tags, 0).length;
        var moved = rewritten(header.array(), tags, shift);
        file.truncate(movie.from());
        moveBack(type.until(), movie.from(), shift);
        file.write(ByteBuffer.wrap(moved), type.until());
    }

    private Box box(long at) throws IOException {
        var head = ByteBuffer.allocate(HEAD);
        file.read(head, at);
        head.flip();
        long length = Integer.toUnsignedLong(head.getInt());
        var type = StandardCharsets.ISO_8859_1.decode(head).toString();
        if (length == 1) {
            var long64 = ByteBuffer.allocate(Long.BYTES);
            file.read(long64, at + HEAD);
            length = long64.flip().getLong();
        }
        if (length < HEAD || at + length > file.size()) {
            throw new IOException("The encoder wrote a box of " + length + " bytes at " + at);
        }
        return new Box(at, length, type);
    }

    /// From the end on, so that nothing is overwritten before it was read.
    private void moveBack(long from, long until, long by) throws IOException {
        var piece = ByteBuffer.allocate(MOVED_AT_ONCE);
        for (long end = until; end > from; ) {
            int length = (int) Math.min(MOVED_AT_ONCE, end - from);
            piece.clear().limit(length);
            file.read(piece, end - length);
            file.write(piece.flip(), end - length + by);
            end -= length;
        }
    }

    /// @param box with all in it
    /// @param tags to stand at the end of the header
    /// @param shift by how much the pictures move
    private static byte[] rewritten(byte[] box, byte[] tags, long shift) throws IOException {
        var type = new String(box, Integer.BYTES, Integer.BYTES, StandardCharsets.ISO_8859_1);
        if (CONTAINERS.contains(type)) {
            return box(type, joined(inside(box, HEAD, shift), type.equals("moov") ? tags : new byte[0]));
        }
        return switch (type) {
            case "stsd" -> box(type, joined(Arrays.copyOfRange(box, HEAD, HEAD + SAMPLES_HEAD), inside(box, HEAD + SAMPLES_HEAD, shift)));
            case "avc1" -> box(type, joined(Arrays.copyOfRange(box, HEAD, box.length), colours()));
            case "co64" -> {
                var places = ByteBuffer.wrap(box.clone());
                for (int at = HEAD + FLAGS + Integer.BYTES; at < box.length; at += Long.BYTES) {
                    places.putLong(at, places.getLong(at) + shift);
                }
                yield places.array();
            }
            case "stco" -> throw new IOException("The encoder wrote places of 32 bits");
            default -> {
                var same = box.clone();
                if (STAMPED.contains(type)) {
                    Arrays.fill(same, STAMPED_FROM, STAMPED_FROM + 2 * Integer.BYTES, (byte) 0);
                }
                yield same;
            }
        };
    }

    /// The boxes in a box.
    private static byte[] inside(byte[] box, int from, long shift) throws IOException {
        var all = new ByteArrayOutputStream();
        for (int at = from; at < box.length; ) {
            int length = ByteBuffer.wrap(box).getInt(at);
            if (length < HEAD || at + length > box.length) {
                throw new IOException("The encoder wrote a box of " + length + " bytes in its header");
            }
            all.write(rewritten(Arrays.copyOfRange(box, at, at + length), new byte[0], shift));
            at += length;
        }
        return all.toByteArray();
    }

    private static byte[] colours() throws IOException {
        return box("colr", joined(ascii("nclx"), new byte[] {0, BT_709, 0, BT_709, 0, BT_709, 0}));
    }

    private static byte[] tags(Imprint imprint) throws IOException {
        var recipe = imprint.recipe() == null ? "" : Imprint.RECIPE + " " + imprint.recipe();
        var list = joined(tag("\u00A9nam", imprint.title()), tag("desc", imprint.description()), tag("\u00A9too", imprint.software()),
            tag("\u00A9cmt", recipe));
        var handler = box("hdlr", joined(new byte[2 * Integer.BYTES], ascii("mdirappl"), new byte[9]));
        return box("udta", box("meta", joined(new byte[FLAGS], handler, box("ilst", list))));
    }

    private static byte[] tag(String type, String text) throws IOException {
        return text.isEmpty() ? new byte[0]
            : box(type, box("data", joined(new byte[] {0, 0, 0, UTF_8}, new byte[Integer.BYTES], text.getBytes(StandardCharsets.UTF_8))));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] box(String type, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var data = new DataOutputStream(bytes);
        data.writeInt(HEAD + content.length);
        data.write(ascii(type));
        data.write(content);
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[]... parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var part : parts) {
            bytes.write(part);
        }
        return bytes.toByteArray();
    }
}
