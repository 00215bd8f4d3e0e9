package araxes.export;

import araxes.cartography.Page;

/// Where the pixels of a page are in Web Mercator (EPSG:3857), metres. What lies beside the map of a page is counted on, as if the map went on.
///
/// @param west x of the left edge of the page
/// @param north y of its upper edge
/// @param metresPerPixel in the projection, the same in both directions
record Georeference(double west, double north, double metresPerPixel) {
    private static final double RADIUS = 6_378_137;
    private static final double CIRCUMFERENCE = 2 * Math.PI * RADIUS;
    /// As ESRI writes it, which is what programs expect of these files.
    static final String WELL_KNOWN_TEXT = "PROJCS[\"WGS_1984_Web_Mercator_Auxiliary_Sphere\",GEOGCS[\"GCS_WGS_1984\","
        + "DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],"
        + "PROJECTION[\"Mercator_Auxiliary_Sphere\"],PARAMETER[\"False_Easting\",0.0],PARAMETER[\"False_Northing\",0.0],"
        + "PARAMETER[\"Central_Meridian\",0.0],PARAMETER[\"Standard_Parallel_1\",0.0],PARAMETER[\"Auxiliary_Sphere_Type\",0.0],UNIT[\"Meter\",1.0]]";

    static Georeference of(Page page) {
        var map = page.map();
        double metresPerUnit = CIRCUMFERENCE / map.worldSize();
        double centreX = (map.worldX() - 0.5) * CIRCUMFERENCE;
        double centreY = (0.5 - map.worldY()) * CIRCUMFERENCE;
        return new Georeference(centreX - (page.mapX() + map.width() / 2.0) * metresPerUnit,
            centreY + (page.mapY() + map.height() / 2.0) * metresPerUnit, metresPerUnit / page.format().pixelsPerUnit());
    }

    /// The content of a world file: it speaks of the middle of the first pixel.
    String worldFile() {
        return metresPerPixel + "\n0.0\n0.0\n" + -metresPerPixel + "\n" + (west + metresPerPixel / 2) + "\n" + (north - metresPerPixel / 2) + "\n";
    }

    /// What GDAL and QGIS read beside a picture that cannot name its projection.
    String auxiliaryFile() {
        return "<PAMDataset>\n  <SRS dataAxisToSRSAxisMapping=\"1,2\">EPSG:3857</SRS>\n  <GeoTransform> " + west + ", " + metresPerPixel + ", 0, "
            + north + ", 0, " + -metresPerPixel + "</GeoTransform>\n</PAMDataset>\n";
    }
}
