package araxes.export;

import araxes.cartography.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/// Writes pages as files. The same page and imprint give the same bytes.
public final class PageExporter {
    private PageExporter() {}

    /// @param overwrite whether an existing file may be replaced
    /// @throws FileAlreadyExistsException if the file exists and may not be replaced
    /// @throws IOException if the file cannot be written; nothing is left behind
    public static void write(Page page, PageFile format, Imprint imprint, Path file, boolean overwrite) throws IOException {
        WholeFile.write(file, overwrite, stream -> write(page, format, imprint, stream));
    }

    /// The stream is left open.
    ///
    /// @throws IOException if the stream does not take the bytes
    public static void write(Page page, PageFile format, Imprint imprint, OutputStream stream) throws IOException {
        switch (format) {
            case PNG -> writePng(page, imprint, stream);
            case JPEG -> JpegWriter.write(page, imprint, stream);
            case SVG -> new SvgWriter(page, imprint).writeTo(stream);
            case PDF -> PdfWriter.write(page, imprint, stream);
            case GEOTIFF -> GeoTiff.write(page, imprint, stream);
        }
    }

    private static void writePng(Page page, Imprint imprint, OutputStream stream) throws IOException {
        var format = page.format();
        try (var png = new PngStream(stream, format.width(), format.height(), format.pixelsPerInch(), imprint)) {
            PageBands.paint(page, png::row);
        }
    }
}
