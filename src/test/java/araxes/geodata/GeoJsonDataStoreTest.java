package araxes.geodata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTReader;

class GeoJsonDataStoreTest {
    @TempDir Path folder;

    private DataStore store(String members, String... features) throws IOException {
        var file = folder.resolve("things.geojson");
        Files.writeString(file, "{\"type\":\"FeatureCollection\"," + members + "\"features\":[" + String.join(",", features) + "]}");
        return DataStoreFinder.getDataStore(Map.of("geojson", file.toFile()));
    }

    private static String feature(String id, String properties, String geometry) {
        return "{\"type\":\"Feature\",\"id\":\"" + id + "\",\"properties\":{" + properties + "},\"geometry\":" + geometry + "}";
    }

    private static List<SimpleFeature> all(DataStore store, String ecql) throws Exception {
        var found = new java.util.ArrayList<SimpleFeature>();
        try (var features = store.getFeatureSource("things").getFeatures(new Query("things", ECQL.toFilter(ecql))).features()) {
            while (features.hasNext()) {
                found.add(features.next());
            }
        }
        return found;
    }

    private static final String POINT = "{\"type\":\"Point\",\"coordinates\":[45,40]}";

    @Test
    void geoToolsFindsTheStoreByItsFile() throws IOException {
        assertInstanceOf(GeoJsonDataStore.class, store("", feature("a", "", POINT)));
        assertNull(DataStoreFinder.getDataStore(Map.of("geojson", folder.resolve("things.shp").toFile())));
    }

    @Test
    void attributesHaveTheTypeThatHoldsAllTheirValues() throws IOException {
        var type = store("", feature("a", "\"whole\":1,\"mixed\":1,\"flag\":true,\"any\":1,\"list\":[1,{\"b\":null}]", POINT),
            feature("b", "\"mixed\":1.5,\"any\":\"x\"", POINT)).getSchema("things");
        assertEquals(List.of(String.class, Geometry.class, Long.class, Double.class, Boolean.class, String.class, String.class),
            type.getTypes().stream().map(attribute -> attribute.getBinding()).toList());
        assertEquals("WGS84(DD)", type.getCoordinateReferenceSystem().getName().getCode());
    }

    @Test
    void ecqlSelectsByAttributeAndPlace() throws Exception {
        var store = store("", feature("a", "\"n\":1", POINT), feature("b", "\"n\":2", POINT),
            feature("c", "\"n\":3", "{\"type\":\"Point\",\"coordinates\":[50,40]}"));
        assertEquals(List.of("b"), all(store, "n > 1 AND BBOX(geometry, 44, 39, 46, 41)").stream().map(SimpleFeature::getID).toList());
        assertEquals(3, store.getFeatureSource("things").getCount(Query.ALL));
        assertEquals(50, store.getFeatureSource("things").getBounds().getMaxX());
    }

    @Test
    void nestedValuesAreKeptAsText() throws Exception {
        var feature = all(store("", feature("a", "\"list\":[\"x\",{\"y\":1.0}]", POINT)), "INCLUDE").getFirst();
        assertEquals("[\"x\",{\"y\":1.0}]", feature.getAttribute("list"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'type':'Point','coordinates':[1,2,3]} | POINT (1 2)",
        "{'coordinates':[[1,2],[3,4]],'type':'LineString'} | LINESTRING (1 2, 3 4)",
        "{'type':'MultiPoint','coordinates':[[1,2],[3,4]]} | MULTIPOINT ((1 2), (3 4))",
        "{'type':'MultiLineString','coordinates':[[[1,2],[3,4]],[[5,6],[7,8]]]} | MULTILINESTRING ((1 2, 3 4), (5 6, 7 8))",
        "{'type':'Polygon','coordinates':[[[0,0],[9,0],[9,9],[0,0]],[[4,1],[5,1],[5,2],[4,1]]]} | POLYGON ((0 0, 9 0, 9 9, 0 0), (4 1, 5 1, 5 2, 4 1))",
        "{'type':'MultiPolygon','coordinates':[[[[0,0],[1,0],[1,1],[0,0]]],[[[5,5],[6,5],[6,6],[5,5]]]]} | MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 6 5, 6 6, 5 5)))",
        "{'type':'GeometryCollection','geometries':[{'type':'Point','coordinates':[1,2]}]} | GEOMETRYCOLLECTION (POINT (1 2))"})
    void readsEveryTypeOfGeometry(String geometry, String wkt) throws Exception {
        var read = (Geometry) all(store("", feature("a", "", geometry.replace('\'', '"'))), "INCLUDE").getFirst().getDefaultGeometry();
        assertTrue(new WKTReader().read(wkt).equalsExact(read), read::toString);
    }

    @Test
    void foreignSystemIsBroughtToWgs84() throws Exception {
        // 45° E is the central meridian of UTM zone 38, where the easting is 500 km; at 40° N the meridian arc from the equator is
        // 4429.529 km on WGS 84, times the scale of 0.9996
        var feature = feature("a", "", "{\"type\":\"Point\",\"coordinates\":[500000,4427757.2]}");
        var crs = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::32638\"}},";
        var point = ((Geometry) all(store(crs, feature), "INCLUDE").getFirst().getDefaultGeometry()).getCoordinate();
        assertEquals(45, point.x, 1e-9);
        assertEquals(40, point.y, 1e-6);
    }

    @ParameterizedTest
    @CsvSource({"urn:ogc:def:crs:OGC:1.3:CRS84", "OGC:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4326"})
    void namesOfWgs84LeaveCoordinatesAsTheyAre(String name) throws Exception {
        var crs = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"" + name + "\"}},";
        var point = ((Geometry) all(store(crs, feature("a", "", POINT)), "INCLUDE").getFirst().getDefaultGeometry()).getCoordinate();
        assertEquals(45, point.x);
    }

    @Test
    void geoToolsReprojectsItsFeatures() throws Exception {
        var query = new Query("things");
        query.setCoordinateSystemReproject(CRS.decode("EPSG:3857", true));
        try (var features = store("", feature("a", "", POINT)).getFeatureSource("things").getFeatures(query).features()) {
            // spherical Mercator: the longitude in radians times the radius
            assertEquals(Math.toRadians(45) * 6378137, ((Geometry) features.next().getDefaultGeometry()).getCoordinate().x, 0.01);
        }
    }

    @Test
    void brokenFileIsRefusedWithItsPlace() throws IOException {
        var store = store("", feature("a", "", "{\"type\":\"LineString\",\"coordinates\":[[45,40]]}"));
        var error = assertThrows(GeodataException.class, () -> store.getFeatureSource("things"));
        assertTrue(error.getMessage().endsWith("things.geojson, a: has a line of fewer than two positions; give it two at least"), error.getMessage());
    }

    @Test
    void tooManyVerticesAreRefused() throws IOException {
        store("", feature("a", "", "{\"type\":\"LineString\",\"coordinates\":[[1,1],[2,2],[3,3]]}"));
        var read = GeoJsonFile.read(folder.resolve("things.geojson"), new Limits(1000, 2, 24, 100));
        assertEquals(List.of("things.geojson, whole file: cannot be read (more than 2 vertices); check the file and its permissions"),
            read.issues().stream().map(DataIssue::toString).toList());
    }

    @Test
    void theStoreOnlyReads() {
        var factory = new GeoJsonDataStoreFactory();
        assertThrows(UnsupportedOperationException.class, () -> factory.createNewDataStore(Map.of()));
        assertFalse(factory.canProcess(Map.of()));
    }
}
