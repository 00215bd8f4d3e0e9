package araxes.export;

import araxes.render.PixelBox;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// An animated GIF (GIF89a). Each picture after the first stores only the box that changed, with colours of its own.
final class GifFilm implements FilmWriter {
    private static final String IMAGE_FORMAT = "javax_imageio_gif_image_1.0";
    private final int width;
    private final int height;
    private final boolean loop;
    private final Imprint imprint;
    private final ImageOutputStream stream;
    private final ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
    private boolean begun;

    /// @param loop whether the film begins again at its end
    GifFilm(OutputStream out, int width, int height, boolean loop, Imprint imprint) throws IOException {
        this.width = width;
        this.height = height;
        this.loop = loop;
        this.imprint = imprint;
        stream = new MemoryCacheImageOutputStream(out);
        writer.setOutput(stream);
        writer.prepareWriteSequence(null);
    }

    @Override
    public void write(LocalDate day, int[] pixels, PixelBox changed, Duration stands) throws IOException {
        var box = begun ? changed : new PixelBox(0, 0, width, height);
        var palette = GifPalette.of(pixels, width, box);
        var indices = palette.indices(pixels, width, box);
        var raster = Raster.createInterleavedRaster(new DataBufferByte(indices, indices.length), box.width(), box.height(), box.width(), 1,
            new int[] {0}, null);
        var image = new BufferedImage(palette.colours(), raster, false, null);
        var metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        describe(metadata, box, stands);
        writer.writeToSequence(new IIOImage(image, null, metadata), null);
        stream.flushBefore(stream.getStreamPosition());
        begun = true;
    }

    private void describe(IIOMetadata metadata, PixelBox box, Duration stands) throws IIOInvalidTreeException {
        var root = (IIOMetadataNode) metadata.getAsTree(IMAGE_FORMAT);
        var place = child(root, "ImageDescriptor");
        place.setAttribute("imageLeftPosition", String.valueOf(box.x()));
        place.setAttribute("imageTopPosition", String.valueOf(box.y()));
        var control = child(root, "GraphicControlExtension");
        control.setAttribute("disposalMethod", "doNotDispose");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        control.setAttribute("transparentColorIndex", "0");
        // In hundredths of a second; browsers take less than two for ten.
        control.setAttribute("delayTime", String.valueOf(Math.clamp(Math.round(stands.toMillis() / 10.0), 2, 0xFFFF)));
        if (!begun) {
            if (loop) {
                var netscape = new IIOMetadataNode("ApplicationExtension");
                netscape.setAttribute("applicationID", "NETSCAPE");
                netscape.setAttribute("authenticationCode", "2.0");
                netscape.setUserObject(new byte[] {1, 0, 0}); // for ever
                child(root, "ApplicationExtensions").appendChild(netscape);
            }
            comment(root, imprint.title());
            comment(root, imprint.software());
            if (imprint.recipe() != null) {
                comment(root, Imprint.RECIPE + " " + imprint.recipe());
            }
        }
        metadata.setFromTree(IMAGE_FORMAT, root);
    }

    private static void comment(IIOMetadataNode root, String text) {
        if (!text.isEmpty()) {
            var comment = new IIOMetadataNode("CommentExtension");
            // GIF speaks ASCII; the writer takes ISO 8859-1.
            comment.setAttribute("value", new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1));
            child(root, "CommentExtensions").appendChild(comment);
        }
    }

    private static IIOMetadataNode child(IIOMetadataNode root, String name) {
        for (int i = 0; i < root.getLength(); i++) {
            if (root.item(i).getNodeName().equals(name)) {
                return (IIOMetadataNode) root.item(i);
            }
        }
        var child = new IIOMetadataNode(name);
        root.appendChild(child);
        return child;
    }

    @Override
    public void close() throws IOException {
        try {
            if (begun) {
                writer.endWriteSequence();
            }
            stream.close();
        } finally {
            writer.dispose();
        }
    }
}
