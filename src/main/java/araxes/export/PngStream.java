package araxes.export;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Writes a PNG (ISO/IEC 15948) of opaque pixels row by row, so that a picture of any size needs the memory of a few rows. The stream below
/// is left open.
final class PngStream implements AutoCloseable {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int CHUNK = 1 << 16;
    private static final double METRES_PER_INCH = 0.0254;
    private final OutputStream out;
    private final Deflater deflater = new Deflater(6);
    private final DeflaterOutputStream pixels;
    private final int width;
    private byte[] row;
    private byte[] above;
    private final byte[][] filtered;
    private boolean ended;

    /// @param pixelsPerInch for the size on paper
    PngStream(OutputStream out, int width, int height, double pixelsPerInch, Imprint imprint) throws IOException {
        this.out = out;
        this.width = width;
        row = new byte[3 * width];
        above = new byte[3 * width];
        filtered = new byte[3][3 * width + 1];
        out.write(SIGNATURE);
        chunk("IHDR", data -> {
            data.writeInt(width);
            data.writeInt(height);
            data.write(new byte[] {8, 2, 0, 0, 0}); // eight bits, red green blue, deflated, filtered, not interlaced
        });
        chunk("sRGB", data -> data.write(0));
        int pixelsPerMetre = (int) Math.round(pixelsPerInch / METRES_PER_INCH);
        chunk("pHYs", data -> {
            data.writeInt(pixelsPerMetre);
            data.writeInt(pixelsPerMetre);
            data.write(1);
        });
        text("Title", imprint.title());
        text("Description", imprint.description());
        text("Software", imprint.software());
        if (imprint.created() != null) {
            text("Creation Time", DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT).format(imprint.created().atOffset(ZoneOffset.UTC)));
        }
        if (imprint.recipe() != null) {
            text(Imprint.RECIPE, imprint.recipe());
        }
        pixels = new DeflaterOutputStream(new Chunks(), deflater, CHUNK);
    }

    private interface Data {
        void writeTo(DataOutputStream data) throws IOException;
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

    private void chunk(String type, Data content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        content.writeTo(new DataOutputStream(bytes));
        chunk(type, bytes.toByteArray(), bytes.size());
    }

    private void chunk(String type, byte[] content, int length) throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(content, 0, length);
        var data = new DataOutputStream(out);
        data.writeInt(length);
        data.write(name);
        data.write(content, 0, length);
        data.writeInt((int) crc.getValue());
    }

    /// @param pixels 0xAARRGGBB, of which the opacity is not looked at
    /// @param from the first pixel of the row
    void row(int[] pixels, int from) throws IOException {
        for (int x = 0, i = 0; x < width; x++) {
            int pixel = pixels[from + x];
            row[i++] = (byte) (pixel >> 16);
            row[i++] = (byte) (pixel >> 8);
            row[i++] = (byte) pixel;
        }
        this.pixels.write(filtered[bestFilter()]);
        var before = above;
        above = row;
        row = before;
    }

    /// Of left and up the filter that leaves the smallest differences, which are likely to deflate best.
    private int bestFilter() {
        var sums = new long[3];
        for (int i = 0; i < row.length; i++) {
            byte left = i < 3 ? 0 : row[i - 3];
            filtered[0][i + 1] = row[i];
            filtered[1][i + 1] = (byte) (row[i] - left);
            filtered[2][i + 1] = (byte) (row[i] - above[i]);
            sums[1] += Math.abs(filtered[1][i + 1]);
            sums[2] += Math.abs(filtered[2][i + 1]);
        }
        int best = sums[1] < sums[2] ? 1 : 2;
        filtered[best][0] = (byte) best;
        return best;
    }

    /// Ends the picture.
    @Override
    public void close() throws IOException {
        if (!ended) {
            ended = true;
            try {
                pixels.finish();
                pixels.flush();
                chunk("IEND", new byte[0], 0);
            } finally {
                deflater.end();
            }
        }
    }

    /// Cuts the deflated pixels into chunks.
    private final class Chunks extends OutputStream {
        private final byte[] held = new byte[CHUNK];
        private int size;

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int at = from;
            while (at < from + length) {
                int part = Math.min(CHUNK - size, from + length - at);
                System.arraycopy(bytes, at, held, size, part);
                size += part;
                at += part;
                if (size == CHUNK) {
                    flush();
                }
            }
        }

        @Override
        public void flush() throws IOException {
            if (size > 0) {
                chunk("IDAT", held, size);
                size = 0;
            }
        }
    }
}
