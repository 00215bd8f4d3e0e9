package araxes.export;

import araxes.cartography.Page;
import araxes.cartography.TextMeasure;
import araxes.render.BundledFonts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

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

    /// The widths of the text this exporter paints, for the composer of the pages.
    public static TextMeasure textMeasure() {
        return new BundledFonts();
    }

    /// The files that say where on earth a picture is, for programs that cannot learn it from the picture: world file, projection, and
    /// both together as GDAL has them.
    ///
    /// @param picture the file they stand beside
    /// @return name to content, in the order in which they should be written
    public static Map<Path, String> worldFiles(Page page, Path picture) {
        var name = picture.getFileName().toString();
        int dot = name.lastIndexOf('.');
        var stem = dot < 0 ? name : name.substring(0, dot);
        var ending = dot < 0 ? "" : name.substring(dot + 1);
        var world = ending.length() < 2 ? "wld" : "" + ending.charAt(0) + ending.charAt(ending.length() - 1) + "w";
        var place = Georeference.of(page);
        var files = new LinkedHashMap<Path, String>();
        files.put(picture.resolveSibling(stem + "." + world), place.worldFile());
        files.put(picture.resolveSibling(stem + ".prj"), Georeference.WELL_KNOWN_TEXT + "\n");
        files.put(picture.resolveSibling(name + ".aux.xml"), place.auxiliaryFile());
        return files;
    }

    private static void writePng(Page page, Imprint imprint, OutputStream stream) throws IOException {
        var format = page.format();
        try (var png = new PngStream(stream, format.width(), format.height(), format.pixelsPerInch(), imprint)) {
            PageBands.paint(page, png::row);
        }
    }
}
