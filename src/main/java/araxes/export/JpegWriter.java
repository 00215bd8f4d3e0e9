package araxes.export;

import araxes.cartography.Page;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Writes a page as JPEG. The colours are kept at full resolution, because letters and thin lines would fray otherwise.
final class JpegWriter {
    private static final float QUALITY = 0.92f;
    private static final String NATIVE = "javax_imageio_jpeg_image_1.0";
    private static final int MOST_IN_SEGMENT = 65_000;
    private static final byte[] XMP = "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] RECIPE = (Imprint.RECIPE + "\0").getBytes(StandardCharsets.US_ASCII);

    private JpegWriter() {}

    /// The stream is left open.
    static void write(Page page, Imprint imprint, OutputStream stream) throws IOException {
        var image = new BufferedImage(page.format().width(), page.format().height(), BufferedImage.TYPE_3BYTE_BGR);
        var bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        int width = image.getWidth();
        var at = new int[1];
        PageBands.paint(page, (pixels, from) -> {
            for (int x = 0; x < width; x++) {
                int pixel = pixels[from + x];
                bytes[at[0]++] = (byte) pixel;
                bytes[at[0]++] = (byte) (pixel >> 8);
                bytes[at[0]++] = (byte) (pixel >> 16);
            }
        });
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(new Opening(stream, opening(page, imprint)))) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, withFullColours(writer, image, parameters)), parameters);
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadata withFullColours(ImageWriter writer, BufferedImage image, ImageWriteParam parameters) throws IOException {
        var metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), parameters);
        var tree = (IIOMetadataNode) metadata.getAsTree(NATIVE);
        var component = (IIOMetadataNode) tree.getElementsByTagName("componentSpec").item(0);
        component.setAttribute("HsamplingFactor", "1");
        component.setAttribute("VsamplingFactor", "1");
        metadata.setFromTree(NATIVE, tree);
        return metadata;
    }

    /// Start of the image, density, XMP and the recipe, in pieces since a segment is short.
    private static byte[] opening(Page page, Imprint imprint) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeShort(0xFFD8);
        int density = (int) Math.round(page.format().pixelsPerInch());
        out.write(new byte[] {(byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 2, 1});
        out.writeShort(density);
        out.writeShort(density);
        out.writeShort(0); // no small picture
        var packet = XmpPacket.of(imprint, false);
        if (packet.length < MOST_IN_SEGMENT) {
            segment(out, 0xFFE1, XMP, packet, 0, packet.length);
        }
        if (imprint.recipe() != null) {
            var recipe = imprint.recipe().getBytes(StandardCharsets.US_ASCII);
            for (int from = 0; from < recipe.length; from += MOST_IN_SEGMENT) {
                segment(out, 0xFFFE, RECIPE, recipe, from, Math.min(MOST_IN_SEGMENT, recipe.length - from));
            }
        }
        return bytes.toByteArray();
    }

    private static void segment(DataOutputStream out, int marker, byte[] name, byte[] content, int from, int length) throws IOException {
        out.writeShort(marker);
        out.writeShort(2 + name.length + length);
        out.write(name);
        out.write(content, from, length);
    }

    /// Puts our own opening in the place of the one that ImageIO writes, which knows neither density nor XMP.
    private static final class Opening extends OutputStream {
        /// Start of the image and its first segment.
        private static final int REPLACED = 20;
        private final OutputStream out;
        private final byte[] opening;
        private int skipped;

        Opening(OutputStream out, byte[] opening) {
            this.out = out;
            this.opening = opening;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int part = Math.min(length, REPLACED - skipped);
            skipped += part;
            if (part > 0 && skipped == REPLACED) {
                out.write(opening);
            }
            out.write(bytes, from + part, length - part);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}
