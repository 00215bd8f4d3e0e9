package araxes.export;

import araxes.cartography.MapFrame;
import araxes.cartography.TextMeasure;
import araxes.render.BundledFonts;
import araxes.render.MapPainter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/// Writes a map frame as PNG, with the painter of the screen. The same frame gives the same bytes.
public final class PngExporter {
    /// The size on paper of a picture that was asked for in pixels.
    static final double SCREEN_PIXELS_PER_INCH = 96;

    private PngExporter() {}

    /// The widths of the text this exporter paints, for the composer of the frames.
    public static TextMeasure textMeasure() {
        return new BundledFonts();
    }

    /// A picture that says nothing of itself.
    ///
    /// @see #write(MapFrame, Imprint, Path, boolean)
    public static void write(MapFrame frame, Path file, boolean overwrite) throws IOException {
        write(frame, Imprint.NONE, file, overwrite);
    }

    /// @param overwrite whether an existing file may be replaced
    /// @throws FileAlreadyExistsException if the file exists and may not be replaced
    /// @throws IOException if the file cannot be written; nothing is left behind
    public static void write(MapFrame frame, Imprint imprint, Path file, boolean overwrite) throws IOException {
        WholeFile.write(file, overwrite, stream -> write(frame, imprint, stream));
    }

    /// The stream is left open.
    ///
    /// @throws IOException if the stream does not take the bytes
    public static void write(MapFrame frame, Imprint imprint, OutputStream stream) throws IOException {
        var painter = new MapPainter();
        painter.paint(frame.drawing());
        int width = frame.viewport().width();
        int height = frame.viewport().height();
        try (var png = new PngStream(stream, width, height, SCREEN_PIXELS_PER_INCH, imprint)) {
            for (int y = 0; y < height; y++) {
                png.row(painter.pixels(), y * width);
            }
        }
    }
}
