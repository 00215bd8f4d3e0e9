package araxes.export;

import araxes.cartography.MapFrame;
import araxes.cartography.TextMeasure;
import araxes.render.BundledFonts;
import araxes.render.MapPainter;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// Writes a map frame as PNG, with the painter of the screen. The same frame gives the same bytes.
public final class PngExporter {
    private PngExporter() {}

    /// The widths of the text this exporter paints, for the composer of the frames.
    public static TextMeasure textMeasure() {
        return new BundledFonts();
    }

    /// @param overwrite whether an existing file may be replaced
    /// @throws FileAlreadyExistsException if the file exists and may not be replaced
    /// @throws IOException if the file cannot be written; nothing is left behind
    public static void write(MapFrame frame, Path file, boolean overwrite) throws IOException {
        WholeFile.write(file, overwrite, stream -> write(frame, stream));
    }

    /// The stream is left open.
    ///
    /// @throws IOException if the stream does not take the bytes
    public static void write(MapFrame frame, OutputStream stream) throws IOException {
        var painter = new MapPainter();
        painter.paint(frame.drawing());
        var image = new BufferedImage(frame.viewport().width(), frame.viewport().height(), BufferedImage.TYPE_INT_RGB);
        System.arraycopy(painter.pixels(), 0, ((DataBufferInt) image.getRaster().getDataBuffer()).getData(), 0, painter.pixels().length);
        ImageIO.setUseCache(false);
        if (!ImageIO.write(image, "png", stream)) {
            throw new IOException("This Java has no PNG writer");
        }
    }
}
