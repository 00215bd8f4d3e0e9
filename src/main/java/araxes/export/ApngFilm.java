package araxes.export;

import araxes.render.PixelBox;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// An animated PNG (PNG third edition, 2025): every colour exactly as painted; each picture after the first stores only the box that
/// changed. The number of pictures stands at the start of the file and is written last.
final class ApngFilm implements FilmWriter {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private final SeekableByteChannel out;
    private final int width;
    private final int height;
    private final boolean loop;
    private final long counted;
    private int pictures;
    private int sequence;

    /// @param loop whether the film begins again at its end
    ApngFilm(SeekableByteChannel out, int width, int height, boolean loop, Imprint imprint) throws IOException {
        this.out = out;
        this.width = width;
        this.height = height;
        this.loop = loop;
        out.write(ByteBuffer.wrap(SIGNATURE));
        chunk("IHDR", data -> {
            data.writeInt(width);
            data.writeInt(height);
            data.write(new byte[] {8, 2, 0, 0, 0}); // eight bits, red green blue, deflated, filtered, not interlaced
        });
        chunk("sRGB", data -> data.write(0));
        counted = out.position();
        countPictures();
        text("Title", imprint.title());
        text("Description", imprint.description());
        text("Software", imprint.software());
        text(Imprint.RECIPE, imprint.recipe() == null ? "" : imprint.recipe());
    }

    private interface Data {
        void writeTo(DataOutputStream data) throws IOException;
    }

    private void countPictures() throws IOException {
        chunk("acTL", data -> {
            data.writeInt(pictures);
            data.writeInt(loop ? 0 : 1);
        });
    }

    private void text(String keyword, String text) throws IOException {
        if (!text.isEmpty()) {
            chunk("iTXt", data -> {
                data.write(keyword.getBytes(StandardCharsets.ISO_8859_1));
                data.write(new byte[5]); // end of keyword; not compressed; no language and no translated keyword
                data.write(text.getBytes(StandardCharsets.UTF_8));
            });
        }
    }

    @Override
    public void write(LocalDate day, int[] pixels, PixelBox changed, Duration stands) throws IOException {
        boolean first = pictures == 0;
        var box = first ? new PixelBox(0, 0, width, height) : changed;
        chunk("fcTL", data -> {
            data.writeInt(sequence++);
            data.writeInt(box.width());
            data.writeInt(box.height());
            data.writeInt(box.x());
            data.writeInt(box.y());
            long milliseconds = stands.toMillis();
            boolean inSeconds = milliseconds > 0xFFFF;
            data.writeShort((int) Math.min(0xFFFF, inSeconds ? Math.round(milliseconds / 1000.0) : milliseconds));
            data.writeShort(inSeconds ? 1 : 1000);
            data.write(new byte[2]); // leave the picture, replace the box
        });
        var deflated = deflated(pixels, box);
        if (first) {
            chunk("IDAT", data -> data.write(deflated));
        } else {
            chunk("fdAT", data -> {
                data.writeInt(sequence++);
                data.write(deflated);
            });
        }
        pictures++;
    }

    private byte[] deflated(int[] pixels, PixelBox box) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(6);
        try (var deflating = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
            var row = new byte[3 * box.width() + 1];
            var above = new byte[3 * box.width() + 1];
            var differences = new byte[3 * box.width() + 1];
            differences[0] = 2; // up
            for (int y = box.y(); y < box.y() + box.height(); y++) {
                for (int x = 0, i = 1; x < box.width(); x++) {
                    int pixel = pixels[y * width + box.x() + x];
                    row[i++] = (byte) (pixel >> 16);
                    row[i++] = (byte) (pixel >> 8);
                    row[i++] = (byte) pixel;
                }
                for (int i = 1; i < row.length; i++) {
                    differences[i] = (byte) (row[i] - above[i]);
                }
                deflating.write(differences);
                var before = above;
                above = row;
                row = before;
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private void chunk(String type, Data content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        content.writeTo(new DataOutputStream(bytes));
        var chunk = ByteBuffer.allocate(12 + bytes.size());
        chunk.putInt(bytes.size()).put(type.getBytes(StandardCharsets.US_ASCII)).put(bytes.toByteArray());
        var crc = new CRC32();
        crc.update(chunk.array(), 4, 4 + bytes.size());
        chunk.putInt((int) crc.getValue()).flip();
        while (chunk.hasRemaining()) {
            out.write(chunk);
        }
    }

    @Override
    public void close() throws IOException {
        chunk("IEND", _ -> {});
        out.position(counted);
        countPictures();
        out.close();
    }
}
