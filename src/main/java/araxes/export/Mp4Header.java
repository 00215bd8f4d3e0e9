package araxes.export;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// The header of a finished MP4 (ISO/IEC 14496-12), at the end of its file: without the time of writing that the library stamps there, so
/// that the same film is the same file, and with tags as players read them.
final class Mp4Header {
    private static final int HEAD = 8;
    /// Version and flags of a full box.
    private static final int FLAGS = 4;
    private static final Set<String> CONTAINERS = Set.of("moov", "trak", "mdia");
    private static final Set<String> STAMPED = Set.of("mvhd", "tkhd", "mdhd");
    private static final int UTF_8 = 1;
    private final FileChannel file;

    Mp4Header(FileChannel file) {
        this.file = file;
    }

    private record Box(long from, long length, String type) {}

    void finish(Imprint imprint) throws IOException {
        long end = file.size();
        var movie = box(0);
        while (!movie.type().equals("moov")) {
            movie = box(movie.from() + movie.length());
        }
        removeClock(movie);
        var tags = tags(imprint);
        file.write(ByteBuffer.wrap(tags), end);
        file.write(ByteBuffer.allocate(4).putInt((int) (movie.length() + tags.length)).flip(), movie.from());
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

    private void removeClock(Box container) throws IOException {
        for (long at = container.from() + HEAD; at < container.from() + container.length(); ) {
            var box = box(at);
            if (CONTAINERS.contains(box.type())) {
                removeClock(box);
            } else if (STAMPED.contains(box.type())) {
                file.write(ByteBuffer.allocate(2 * Integer.BYTES), at + HEAD + FLAGS);
            }
            at += box.length();
        }
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
