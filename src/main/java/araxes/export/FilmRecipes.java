package araxes.export;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the recipe in a film. As [Recipes], believes no length that the file states.
final class FilmRecipes {
    private static final int MOST_BLOCKS = 1_000_000;
    private static final int LONGEST = Imprint.LONGEST_RECIPE + 64;
    private static final String PREFIX = Imprint.RECIPE + " ";
    private static final Set<String> CONTAINERS = Set.of("moov", "udta", "meta", "ilst", "\u00A9cmt");

    private FilmRecipes() {}

    /// In a comment extension of a GIF, which stands before the first picture.
    static Optional<String> inGif(Path file) throws IOException {
        try (var gif = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            gif.skipNBytes(10);
            skipTable(gif, gif.readUnsignedByte());
            gif.skipNBytes(2);
            for (int block = 0; block < MOST_BLOCKS; block++) {
                int kind = gif.readUnsignedByte();
                if (kind == 0x2C) {
                    gif.skipNBytes(8);
                    skipTable(gif, gif.readUnsignedByte());
                    gif.skipNBytes(1);
                    readBlocks(gif, false);
                } else if (kind == 0x21) {
                    var text = readBlocks(gif, gif.readUnsignedByte() == 0xFE);
                    if (text != null && text.startsWith(PREFIX)) {
                        return Optional.of(text.substring(PREFIX.length()));
                    }
                } else {
                    break;
                }
            }
        }
        return Optional.empty();
    }

    private static void skipTable(DataInputStream gif, int flags) throws IOException {
        if ((flags & 0x80) != 0) {
            gif.skipNBytes(3L << (flags & 7) + 1);
        }
    }

    /// @return the text of the blocks, if it is wanted and not too long
    private static @Nullable String readBlocks(DataInputStream gif, boolean wanted) throws IOException {
        var text = new StringBuilder();
        for (int length = gif.readUnsignedByte(); length > 0; length = gif.readUnsignedByte()) {
            if (wanted && text.length() <= LONGEST) {
                text.append(new String(gif.readNBytes(length), StandardCharsets.ISO_8859_1));
            } else {
                gif.skipNBytes(length);
            }
        }
        return wanted && text.length() <= LONGEST ? text.toString() : null;
    }

    /// In the comment of an MP4, as tags in the way of iTunes hold it.
    static Optional<String> inMp4(Path file) throws IOException {
        try (var channel = Files.newByteChannel(file)) {
            return inBoxes(channel, 0, channel.size(), 0);
        }
    }

    private static Optional<String> inBoxes(SeekableByteChannel channel, long from, long until, int depth) throws IOException {
        long at = from;
        for (int box = 0; box < MOST_BLOCKS && at + 8 <= until; box++) {
            channel.position(at);
            var head = read(channel, 8);
            long length = Integer.toUnsignedLong(head.getInt());
            var type = StandardCharsets.ISO_8859_1.decode(head).toString();
            int headLength = 8;
            if (length == 1) {
                length = read(channel, 8).getLong();
                headLength = 16;
            }
            if (length < headLength || length > until - at) {
                break;
            }
            if (CONTAINERS.contains(type) && depth < CONTAINERS.size()) {
                // The meta box has four bytes of version and flags before its boxes.
                var found = inBoxes(channel, at + headLength + (type.equals("meta") ? 4 : 0), at + length, depth + 1);
                if (found.isPresent()) {
                    return found;
                }
            } else if (type.equals("data") && depth == CONTAINERS.size() && length <= LONGEST) {
                var text = StandardCharsets.UTF_8.decode(read(channel, (int) length - headLength).position(8)).toString();
                return text.startsWith(PREFIX) ? Optional.of(text.substring(PREFIX.length())) : Optional.empty();
            }
            at += length;
        }
        return Optional.empty();
    }

    private static ByteBuffer read(SeekableByteChannel channel, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new EOFException();
            }
        }
        return buffer.flip();
    }
}
