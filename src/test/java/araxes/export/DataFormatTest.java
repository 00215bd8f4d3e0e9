package araxes.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.w3c.dom.ls.DOMImplementationLS;

class DataFormatTest {
    static final List<String> HOSTILE = TestTables.HOSTILE;
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void sameTableGivesTheSameBytes(DataFormat format) {
        assertArrayEquals(TestTables.bytes(TestTables.plain(), format), TestTables.bytes(TestTables.plain(), format));
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV"}, mode = EnumSource.Mode.EXCLUDE)
    void recipeIsReadBackFromEveryFormatThatHoldsIt(DataFormat format) throws IOException {
        var file = Files.write(folder.resolve("any name"), TestTables.bytes(TestTables.plain(), format));
        assertEquals(Optional.ofNullable(TestTables.IMPRINT.recipe()), Recipes.in(file));
    }

    @ParameterizedTest
    @EnumSource
    void fileCutOffAnywhereHasNoRecipeOrTheWholeOne(DataFormat format) throws IOException {
        var whole = TestTables.bytes(TestTables.plain(), format);
        for (int length = 0; length < whole.length; length += whole.length / 60 + 1) {
            var found = Recipes.in(Files.write(folder.resolve("cut"), Arrays.copyOf(whole, length)));
            assertTrue(found.isEmpty() || found.equals(Optional.ofNullable(TestTables.IMPRINT.recipe())), found.toString());
        }
    }

    @ParameterizedTest
    @EnumSource
    void endingNamesTheFormat(DataFormat format) {
        assertEquals(Optional.of(format), DataFormat.ofFile("A.b" + format.ending().toUpperCase(Locale.ROOT)));
    }

    @Test
    void askedTimeIsTheOnlyOneInAFile() throws IOException {
        var dated = new Imprint("t", "d", null, "araxes test", Instant.parse("2020-01-02T03:04:05Z"));
        for (var format : List.of(DataFormat.GPKG, DataFormat.SHP, DataFormat.GEOJSON)) {
            var one = new ByteArrayOutputStream();
            format.write(TestTables.plain(), dated, TestTables.HASH, one);
            assertFalse(Arrays.equals(one.toByteArray(), TestTables.bytes(TestTables.plain(), format)), format.id());
        }
    }

    @Test
    void geoJsonRingsFollowTheRightHand() throws IOException {
        var json = new ObjectMapper().readTree(TestTables.bytes(TestTables.plain(), DataFormat.GEOJSON));
        var rings = json.at("/features/0/geometry/coordinates/0");
        assertEquals("MultiPolygon", json.at("/features/0/geometry/type").asText());
        for (int ring = 0; ring < 2; ring++) {
            var points = new ArrayList<Coordinate>();
            rings.get(ring).forEach(point -> points.add(new Coordinate(point.get(0).asDouble(), point.get(1).asDouble())));
            assertEquals(ring == 0, Orientation.isCCW(points.toArray(Coordinate[]::new)));
            assertEquals(points.getFirst(), points.getLast());
        }
        assertTrue(json.at("/features/1/properties/name").isNull());
        assertEquals(-6021.5, json.at("/features/0/properties/area_km2").asDouble());
        assertEquals("[45,40,49,41]", json.get("bbox").toString());
        assertFalse(json.has("crs"), "RFC 7946 has WGS 84 only");
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void geoJsonKeepsHostileTextAsText(String text) throws IOException {
        var json = new ObjectMapper().readTree(TestTables.bytes(TestTables.of(text), DataFormat.GEOJSON));
        assertEquals(Imprint.clean(text), json.at("/features/0/properties/name").asText());
        assertEquals(Imprint.clean(text), json.at("/features/0/properties/sources/0").asText());
        assertEquals(2, json.get("features").size());
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void csvHoldsNoFormulaAndNoBreakOfItsLines(String text) {
        var csv = new String(TestTables.bytes(TestTables.of(text), DataFormat.CSV), StandardCharsets.UTF_8);
        assertEquals(3, csv.lines().count(), csv);
        var cell = csv.lines().skip(1).findFirst().orElseThrow();
        assertTrue("=+-@".indexOf(cell.startsWith("\"") ? cell.charAt(1) : cell.charAt(0)) < 0, cell);
        assertTrue(csv.contains(",-6021.5"), "a negative number stays one");
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void geoPackageKeepsHostileTextAsText(String text) throws IOException, SQLException {
        var file = Files.write(folder.resolve("x.gpkg"), TestTables.bytes(TestTables.of(text), DataFormat.GPKG));
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = database.createStatement();
            var rows = statement.executeQuery("SELECT name, sources, approximate, valid_from FROM test ORDER BY fid")) {
            assertTrue(rows.next());
            assertEquals(Imprint.clean(text), rows.getString(1));
            assertEquals(Imprint.clean(text) + ";b", rows.getString(2));
            assertEquals(1, rows.getInt(3));
            assertEquals("1994-05-12", rows.getString(4));
            assertTrue(rows.next());
            assertNull(rows.getString(1));
            assertNull(rows.getString(2));
            assertFalse(rows.next());
        }
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void kmlIsValidAndHoldsNoTagOfTheData(String text) throws Exception {
        var kml = TestTables.bytes(TestTables.of(text), DataFormat.KML);
        validate(kml);
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(kml));
        assertEquals(2, document.getElementsByTagNameNS("*", "Placemark").getLength());
        var names = document.getElementsByTagNameNS("*", "name");
        for (int i = 0; i < names.getLength(); i++) {
            assertEquals(-1, names.item(i).getTextContent().indexOf('<'), "viewers take text for HTML");
        }
        assertEquals(0, document.getElementsByTagNameNS("*", "description").getLength());
    }

    @Test
    void kmlSpansEndWhereTheNextBegin() {
        var kml = new String(TestTables.bytes(TestTables.plain(), DataFormat.KML), StandardCharsets.UTF_8).replaceAll("\\s", "");
        assertTrue(kml.contains("<TimeSpan><begin>1994-05-12</begin><end>2020-11-20</end></TimeSpan>"), kml);
        assertTrue(kml.contains("<TimeSpan><begin>2020-11-20</begin></TimeSpan>"), kml);
        assertTrue(kml.contains("<color>99d6b08f</color>"), "blue before green before red");
    }

    @ParameterizedTest
    @EnumSource(names = {"SHP", "CSVZIP"})
    void partsOfAnArchiveAreNamedByTheProgramAlone(DataFormat format) throws IOException {
        var plain = parts(TestTables.bytes(TestTables.plain(), format)).keySet();
        for (var text : TestTables.HOSTILE) {
            assertEquals(plain, parts(TestTables.bytes(TestTables.of(text), format)).keySet());
        }
        plain.forEach(name -> assertTrue(name.matches("[A-Za-z_]+(\\.[a-z]+)"), name));
    }

    @Test
    void shapefileTextIsCutBetweenCharacters() throws IOException {
        var attributes = parts(TestTables.bytes(TestTables.of("x" + "Ճ".repeat(200)), DataFormat.SHP)).get("test.dbf");
        int head = 33 + 32 * TestTables.plain().fields().size();
        var text = new String(Objects.requireNonNull(attributes), head, attributes.length - head, StandardCharsets.UTF_8);
        assertFalse(text.contains("\uFFFD"), "no half character");
        assertTrue(text.contains("x" + "Ճ".repeat(126) + " "), "253 of 254 bytes are used: the next letter has two");
    }

    @Test
    void shapefileOuterRingsRunClockwise() throws IOException {
        var shapes = ByteBuffer.wrap(Objects.requireNonNull(parts(TestTables.bytes(TestTables.plain(), DataFormat.SHP)).get("test.shp")))
            .order(ByteOrder.LITTLE_ENDIAN);
        int first = 108 + 44 + 2 * 4; // header of the file and of the record, the shape's head, two rings
        var points = new Coordinate[5];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(shapes.getDouble(first + 16 * i), shapes.getDouble(first + 16 * i + 8));
        }
        assertFalse(Orientation.isCCW(points));
        assertEquals(shapes.capacity() / 2, shapes.order(ByteOrder.BIG_ENDIAN).getInt(24), "length in words");
    }

    @Test
    void emptyTableIsAFileToo() throws Exception {
        var plain = TestTables.plain();
        var empty = new FeatureTable("test", "t", plain.asOf(), List.of(), plain.fields(), List.of(), List.of(), List.of());
        for (var format : DataFormat.values()) {
            assertNotEquals(0, TestTables.bytes(empty, format).length);
        }
        validate(TestTables.bytes(empty, DataFormat.KML));
    }

    private static Map<String, byte[]> parts(byte[] archive) throws IOException {
        var parts = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /// Against OGC's schema; of its two imports the one for postal addresses is left open.
    private static void validate(byte[] kml) throws Exception {
        var schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        var load = (DOMImplementationLS) DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().getDOMImplementation();
        schemas.setResourceResolver((_, namespace, _, _, _) -> {
            var input = load.createLSInput();
            if (String.valueOf(namespace).contains("xAL")) {
                input.setStringData("<schema xmlns=\"http://www.w3.org/2001/XMLSchema\" targetNamespace=\"" + namespace
                    + "\"><element name=\"AddressDetails\"/></schema>");
            } else {
                input.setByteStream(DataFormatTest.class.getResourceAsStream("/schema/ogckml/atom-author-link.xsd"));
            }
            return input;
        });
        var schema = schemas.newSchema(new StreamSource(DataFormatTest.class.getResourceAsStream("/schema/ogckml/ogckml22.xsd")));
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(kml)));
    }
}
