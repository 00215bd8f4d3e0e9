package araxes.export;

import araxes.cartography.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import org.geotools.api.parameter.GeneralParameterValue;
import org.geotools.api.parameter.ParameterValue;
import org.geotools.api.referencing.FactoryException;
import org.geotools.coverage.grid.GridCoverageFactory;
import org.geotools.coverage.grid.io.AbstractGridFormat;
import org.geotools.gce.geotiff.GeoTiffFormat;
import org.geotools.gce.geotiff.GeoTiffWriteParams;
import org.geotools.gce.geotiff.GeoTiffWriter;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.CRS;

/// Writes a page as GeoTIFF (OGC 19-008) in Web Mercator, through GeoTools.
final class GeoTiff {
    private static final String WEB_MERCATOR = "EPSG:3857";

    private GeoTiff() {}

    /// The stream is left open.
    static void write(Page page, Imprint imprint, OutputStream stream) throws IOException {
        var place = Georeference.of(page);
        int width = page.format().width();
        int height = page.format().height();
        var file = Files.createTempFile("araxes-", ".tif");
        try {
            var envelope = new ReferencedEnvelope(place.west(), place.west() + width * place.metresPerPixel(),
                place.north() - height * place.metresPerPixel(), place.north(), CRS.decode(WEB_MERCATOR, true));
            var coverage = new GridCoverageFactory().create("map", new BandImage(page), envelope);
            var writer = new GeoTiffWriter(file.toFile());
            try {
                writer.write(coverage, parameters());
            } finally {
                writer.dispose();
            }
            TiffTags.add(file, page.format().pixelsPerInch(), imprint);
            Files.copy(file, stream);
        } catch (FactoryException e) {
            throw new IOException("GeoTools does not know " + WEB_MERCATOR, e);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static GeneralParameterValue[] parameters() {
        var deflated = new GeoTiffWriteParams();
        deflated.setCompressionMode(GeoTiffWriteParams.MODE_EXPLICIT);
        deflated.setCompressionType("Deflate");
        var parameters = new GeoTiffFormat().getWriteParameters();
        ((ParameterValue<?>) parameters.parameter(AbstractGridFormat.GEOTOOLS_WRITE_PARAMS.getName().toString())).setValue(deflated);
        return parameters.values().toArray(GeneralParameterValue[]::new);
    }
}
