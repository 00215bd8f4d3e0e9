package araxes.export;

import araxes.cartography.Page;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;

/// Says where on earth the map of a PDF page is, in the way of ISO 32000-2, 12.9 and 12.10.
final class PdfGeoreference {
    private static final float[] CORNERS = {0, 0, 0, 1, 1, 1, 1, 0};
    private static final int WEB_MERCATOR = 3857;

    private PdfGeoreference() {}

    /// The page's list of viewports.
    ///
    /// @param height of the page in points
    static COSArray of(Page page, double pointsPerUnit, double height) {
        var map = page.map();
        double left = page.mapX() * pointsPerUnit;
        double top = height - page.mapY() * pointsPerUnit;
        double right = left + map.width() * pointsPerUnit;
        double bottom = top - map.height() * pointsPerUnit;
        var measure = new COSDictionary();
        measure.setItem(COSName.TYPE, COSName.getPDFName("Measure"));
        measure.setItem(COSName.SUBTYPE, COSName.getPDFName("GEO"));
        measure.setItem(COSName.getPDFName("Bounds"), array(CORNERS));
        measure.setItem(COSName.getPDFName("LPTS"), array(CORNERS));
        double west = map.longitudeAt(0);
        double east = map.longitudeAt(map.width());
        double north = map.latitudeAt(0);
        double south = map.latitudeAt(map.height());
        // Lower left, upper left, upper right, lower right; latitude before longitude.
        measure.setItem(COSName.getPDFName("GPTS"), precise(south, west, north, west, north, east, south, east));
        var system = new COSDictionary();
        system.setItem(COSName.TYPE, COSName.getPDFName("PROJCS"));
        system.setInt(COSName.getPDFName("EPSG"), WEB_MERCATOR);
        system.setString(COSName.getPDFName("WKT"), Georeference.WELL_KNOWN_TEXT);
        measure.setItem(COSName.getPDFName("GCS"), system);
        var viewport = new COSDictionary();
        viewport.setItem(COSName.TYPE, COSName.getPDFName("Viewport"));
        viewport.setString(COSName.NAME, "map");
        viewport.setItem(COSName.BBOX, precise(left, bottom, right, top));
        viewport.setItem(COSName.getPDFName("Measure"), measure);
        var viewports = new COSArray();
        viewports.add(viewport);
        return viewports;
    }

    private static COSArray array(float... numbers) {
        var array = new COSArray();
        array.setFloatArray(numbers);
        return array;
    }

    private static COSArray precise(double... numbers) {
        var array = new COSArray();
        for (double number : numbers) {
            try {
                array.add(new COSFloat(String.format(Locale.ROOT, "%.8f", number))); // a float is half a metre wide here
            } catch (IOException e) {
                throw new IllegalStateException("Not a number: " + number, e);
            }
        }
        return array;
    }
}
