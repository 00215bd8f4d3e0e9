package araxes.export;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.ShippedAtlas;
import araxes.scenario.CoverageFacts;
import araxes.scenario.Outcome;
import araxes.scenario.Scenario;
import araxes.scenario.ScenarioEngine;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/// The requirements of the GeoPackage standard (OGC 12-128r17) that its abstract test suite asks of a file with features, attributes, an R-tree, metadata
/// and field descriptions, asked with SQLite alone. Their numbers stand beside them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeoPackageStandardTest {
    /// What finds rows that break a requirement.
    static final List<String> OFFENDERS = List.of(
        "6: SELECT * FROM pragma_integrity_check WHERE integrity_check <> 'ok'",
        "7: SELECT * FROM pragma_foreign_key_check",
        "11: SELECT * FROM (SELECT 4326 AS id) WHERE id NOT IN (SELECT srs_id FROM gpkg_spatial_ref_sys WHERE organization = 'EPSG' AND organization_coordsys_id = 4326)",
        "11: SELECT column1 FROM (VALUES (-1), (0)) WHERE column1 NOT IN (SELECT srs_id FROM gpkg_spatial_ref_sys WHERE organization = 'NONE'"
            + " AND organization_coordsys_id = srs_id AND definition = 'undefined')",
        "12: SELECT srs_id FROM gpkg_contents WHERE data_type = 'features' AND srs_id NOT IN (SELECT srs_id FROM gpkg_spatial_ref_sys)",
        "14: SELECT table_name FROM gpkg_contents WHERE table_name NOT IN (SELECT name FROM sqlite_master)",
        "15: SELECT last_change FROM gpkg_contents WHERE last_change NOT GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9]*Z'",
        "18: SELECT * FROM (SELECT count(*) AS n FROM gpkg_contents WHERE data_type = 'features') WHERE n <> 1",
        "22: SELECT table_name FROM gpkg_contents WHERE data_type = 'features' AND table_name NOT IN (SELECT table_name FROM gpkg_geometry_columns)",
        "24: SELECT * FROM gpkg_geometry_columns g WHERE column_name NOT IN (SELECT name FROM pragma_table_info(g.table_name))",
        "25: SELECT geometry_type_name FROM gpkg_geometry_columns WHERE geometry_type_name <> 'MULTIPOLYGON'",
        "27 and 28: SELECT z, m FROM gpkg_geometry_columns WHERE z <> 0 OR m <> 0",
        "29 and 119: SELECT table_name FROM gpkg_contents c WHERE NOT EXISTS (SELECT * FROM pragma_table_info(c.table_name) WHERE pk = 1 AND type = 'INTEGER')"
            + " OR (SELECT count(*) FROM pragma_table_info(c.table_name) WHERE pk > 0) <> 1",
        "30: SELECT table_name FROM gpkg_geometry_columns GROUP BY table_name HAVING count(*) <> 1",
        "31: SELECT * FROM gpkg_geometry_columns g WHERE geometry_type_name NOT IN (SELECT type FROM pragma_table_info(g.table_name) WHERE name = g.column_name)",
        "60: SELECT * FROM gpkg_extensions WHERE table_name IS NULL AND column_name IS NOT NULL OR table_name NOT IN (SELECT name FROM sqlite_master)",
        "61: SELECT * FROM gpkg_extensions e WHERE column_name IS NOT NULL AND column_name NOT IN (SELECT name FROM pragma_table_info(e.table_name))",
        "62: SELECT extension_name FROM gpkg_extensions WHERE extension_name NOT IN ('gpkg_rtree_index', 'gpkg_metadata', 'gpkg_schema')",
        "63: SELECT definition FROM gpkg_extensions WHERE definition NOT LIKE 'http://www.geopackage.org/spec%'",
        "64: SELECT scope FROM gpkg_extensions WHERE scope NOT IN ('read-write', 'write-only')",
        "76: SELECT * FROM gpkg_extensions WHERE extension_name = 'gpkg_rtree_index' AND (column_name IS NULL OR scope <> 'write-only')",
        "94: SELECT md_scope FROM gpkg_metadata WHERE md_scope NOT IN ('undefined', 'fieldSession', 'collectionSession', 'series', 'dataset', 'featureType', 'feature',"
            + " 'attributeType', 'attribute', 'tile', 'model', 'catalog', 'schema', 'taxonomy', 'software', 'service', 'collectionHardware', 'nonGeographicDataset',"
            + " 'dimensionGroup', 'style')",
        "96: SELECT reference_scope FROM gpkg_metadata_reference WHERE reference_scope NOT IN ('geopackage', 'table', 'column', 'row', 'row/col')",
        "97: SELECT * FROM gpkg_metadata_reference WHERE reference_scope = 'geopackage' AND table_name IS NOT NULL OR reference_scope <> 'geopackage'"
            + " AND table_name NOT IN (SELECT table_name FROM gpkg_contents)",
        "98: SELECT * FROM gpkg_metadata_reference WHERE reference_scope IN ('geopackage', 'table', 'row') AND column_name IS NOT NULL",
        "99: SELECT * FROM gpkg_metadata_reference WHERE reference_scope IN ('geopackage', 'table', 'column') AND row_id_value IS NOT NULL",
        "100: SELECT timestamp FROM gpkg_metadata_reference WHERE timestamp NOT GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9].[0-9]*Z'",
        "101: SELECT md_file_id FROM gpkg_metadata_reference WHERE md_file_id NOT IN (SELECT id FROM gpkg_metadata)",
        "102: SELECT * FROM gpkg_metadata_reference WHERE md_parent_id IS NOT NULL AND (md_parent_id = md_file_id OR md_parent_id NOT IN (SELECT id FROM gpkg_metadata))",
        "104: SELECT table_name FROM gpkg_data_columns WHERE table_name NOT IN (SELECT table_name FROM gpkg_contents)",
        "105: SELECT * FROM gpkg_data_columns d WHERE column_name NOT IN (SELECT name FROM pragma_table_info(d.table_name))",
        "106: SELECT * FROM gpkg_data_columns WHERE constraint_name IS NOT NULL AND constraint_name NOT IN (SELECT constraint_name FROM gpkg_data_column_constraints)",
        "140 and 141: SELECT * FROM gpkg_extensions WHERE extension_name IN ('gpkg_metadata', 'gpkg_schema') AND scope <> 'read-write'",
        "146: SELECT * FROM gpkg_geometry_columns g JOIN gpkg_contents c ON c.table_name = g.table_name WHERE c.srs_id <> g.srs_id");
    private static final Set<String> TYPES = Set.of("BOOLEAN", "TINYINT", "SMALLINT", "MEDIUMINT", "INT", "INTEGER", "FLOAT", "DOUBLE", "REAL", "TEXT", "BLOB",
        "DATE", "DATETIME", "MULTIPOLYGON");
    private static final String NOW = "strftime('%Y-%m-%dT%H:%M:%fZ','now')";
    private final List<Connection> files = new ArrayList<>();
    private final List<Path> paths = new ArrayList<>();

    @BeforeAll
    void write(@TempDir Path folder) throws IOException, SQLException {
        var facts = CoverageFacts.of(ShippedAtlas.ATLAS);
        var proposal = ShippedAtlas.ATLAS.findProposal("keywest_2001_seed004").orElseThrow();
        var outcome = (Outcome.Computed) new ScenarioEngine(facts).compute(Scenario.of(proposal).withWidth(5));
        for (var table : List.of(ControlTables.situation(facts, LocalDate.of(1994, 6, 1)), ControlTables.history(facts), OutcomeTables.outcome(outcome, Set.of(0, 1)),
            TestTables.of(TestTables.HOSTILE.getFirst()))) {
            var path = Files.write(folder.resolve(paths.size() + ".gpkg"), TestTables.bytes(table, DataFormat.GPKG));
            paths.add(path);
            files.add(DriverManager.getConnection("jdbc:sqlite:" + path));
        }
    }

    @AfterAll
    void close() throws SQLException {
        for (var file : files) {
            file.close();
        }
    }

    private static List<String> ask(Connection file, String sql) throws SQLException {
        try (var statement = file.createStatement(); var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(found.getString(i)));
                }
                rows.add(String.join(" ", row));
            }
            return rows;
        }
    }

    @ParameterizedTest
    @FieldSource("OFFENDERS")
    void nothingBreaksARequirement(String requirement) throws SQLException {
        for (var file : files) {
            assertEquals(List.of(), ask(file, requirement.substring(requirement.indexOf(": ") + 2)), requirement);
        }
    }

    @Test
    void headerIsThatOfSqliteAndOfAGeoPackage() throws IOException {
        for (var path : paths) {
            var header = ByteBuffer.wrap(Arrays.copyOf(Files.readAllBytes(path), 100));
            assertAll(
                () -> assertArrayEquals("SQLite format 3\0".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(header.array(), 16), "1"),
                () -> assertEquals(10300, header.getInt(60), "2: user_version"),
                () -> assertEquals(0x47504B47, header.getInt(68), "2: application_id"));
        }
    }

    @Test
    void columnsHaveTypesOfTheStandardAndNamesThatNeedNoQuotes() throws SQLException {
        for (var file : files) {
            for (var column : ask(file, "SELECT c.table_name, i.type, i.name FROM gpkg_contents c, pragma_table_info(c.table_name) i")) {
                var parts = column.split(" ", 3);
                assertTrue(TYPES.contains(parts[1]), "5: " + column);
                assertEquals(1, ask(file, "SELECT count(" + parts[2] + ") FROM " + parts[0]).size(), column);
            }
        }
    }

    /// Name, type, whether it must be given, place in the primary key, default.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        10 | gpkg_spatial_ref_sys         | srs_name TEXT 1 0 null, srs_id INTEGER 0 1 null, organization TEXT 1 0 null, organization_coordsys_id INTEGER 1 0 null, definition TEXT 1 0 null, description TEXT 0 0 null
        13 | gpkg_contents                | table_name TEXT 1 1 null, data_type TEXT 1 0 null, identifier TEXT 0 0 null, description TEXT 0 0 "", last_change DATETIME 1 0 NOW, min_x DOUBLE 0 0 null, min_y DOUBLE 0 0 null, max_x DOUBLE 0 0 null, max_y DOUBLE 0 0 null, srs_id INTEGER 0 0 null
        21 | gpkg_geometry_columns        | table_name TEXT 1 1 null, column_name TEXT 1 2 null, geometry_type_name TEXT 1 0 null, srs_id INTEGER 1 0 null, z TINYINT 1 0 null, m TINYINT 1 0 null
        58 | gpkg_extensions              | table_name TEXT 0 0 null, column_name TEXT 0 0 null, extension_name TEXT 1 0 null, definition TEXT 1 0 null, scope TEXT 1 0 null
        93 | gpkg_metadata                | id INTEGER 1 1 null, md_scope TEXT 1 0 "dataset", md_standard_uri TEXT 1 0 null, mime_type TEXT 1 0 "text/xml", metadata TEXT 1 0 ""
        95 | gpkg_metadata_reference      | reference_scope TEXT 1 0 null, table_name TEXT 0 0 null, column_name TEXT 0 0 null, row_id_value INTEGER 0 0 null, timestamp DATETIME 1 0 NOW, md_file_id INTEGER 1 0 null, md_parent_id INTEGER 0 0 null
        103 | gpkg_data_columns           | table_name TEXT 1 1 null, column_name TEXT 1 2 null, name TEXT 0 0 null, title TEXT 0 0 null, description TEXT 0 0 null, mime_type TEXT 0 0 null, constraint_name TEXT 0 0 null
        107 | gpkg_data_column_constraints | constraint_name TEXT 1 0 null, constraint_type TEXT 1 0 null, value TEXT 0 0 null, min NUMERIC 0 0 null, min_is_inclusive BOOLEAN 0 0 null, max NUMERIC 0 0 null, max_is_inclusive BOOLEAN 0 0 null, description TEXT 0 0 null
        """)
    void tablesAreDefinedAsTheStandardHasThem(String requirement, String table, String columns) throws SQLException {
        for (var file : files) {
            var found = ask(file, "SELECT name, type, \"notnull\", pk, dflt_value FROM pragma_table_info('" + table + "')");
            assertEquals(columns.replace('"', '\'').replace("NOW", NOW), String.join(", ", found), requirement);
        }
    }

    /// Table, column, table and column it refers to.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        13        | gpkg_contents           | srs_id gpkg_spatial_ref_sys srs_id
        23 and 26 | gpkg_geometry_columns   | srs_id gpkg_spatial_ref_sys srs_id, table_name gpkg_contents table_name
        95        | gpkg_metadata_reference | md_file_id gpkg_metadata id, md_parent_id gpkg_metadata id
        """)
    void tablesReferAsTheStandardHasThem(String requirement, String table, String keys) throws SQLException {
        for (var file : files) {
            assertEquals(keys, String.join(", ", ask(file, "SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list('" + table + "') ORDER BY \"from\"")), requirement);
        }
    }

    /// The triggers of the version 1.3 that the header states.
    @Test
    void spatialIndexIsMadeOfTheTableAndTheTriggersOfTheStandard() throws SQLException {
        for (var file : files) {
            var table = ask(file, "SELECT table_name FROM gpkg_geometry_columns").getFirst();
            var index = "rtree_" + table + "_geom";
            var put = "INSERT OR REPLACE INTO \"INDEX\" VALUES \\(NEW.\"fid\", ST_MinX\\(NEW.\"geom\"\\), ST_MaxX\\(NEW.\"geom\"\\), ST_MinY\\(NEW.\"geom\"\\), ST_MaxY\\(NEW.\"geom\"\\)\\); ?";
            var there = "\\(NEW.\"geom\" NOT ?NULL AND NOT ST_IsEmpty ?\\(NEW.\"geom\"\\)\\)";
            var gone = "\\(NEW.\"geom\" IS ?NULL OR ST_IsEmpty ?\\(NEW.\"geom\"\\)\\)";
            var remove = "DELETE FROM \"INDEX\" WHERE id = OLD.\"fid\"; ?";
            var expected = List.of(
                "CREATE VIRTUAL TABLE \"INDEX\" USING rtree ?\\(id, minx, maxx, miny, maxy\\)",
                "CREATE TRIGGER \"INDEX_delete\" AFTER DELETE ON \"TABLE\" WHEN OLD.\"geom\" NOT ?NULL BEGIN " + remove + "END",
                "CREATE TRIGGER \"INDEX_insert\" AFTER INSERT ON \"TABLE\" WHEN " + there + " BEGIN " + put + "END",
                "CREATE TRIGGER \"INDEX_update1\" AFTER UPDATE OF \"geom\" ON \"TABLE\" WHEN OLD.\"fid\" = NEW.\"fid\" AND " + there + " BEGIN " + put + "END",
                "CREATE TRIGGER \"INDEX_update2\" AFTER UPDATE OF \"geom\" ON \"TABLE\" WHEN OLD.\"fid\" = NEW.\"fid\" AND " + gone + " BEGIN " + remove + "END",
                "CREATE TRIGGER \"INDEX_update3\" AFTER UPDATE ON \"TABLE\" WHEN OLD.\"fid\" != NEW.\"fid\" AND " + there + " BEGIN " + remove + put + "END",
                "CREATE TRIGGER \"INDEX_update4\" AFTER UPDATE ON \"TABLE\" WHEN OLD.\"fid\" != NEW.\"fid\" AND " + gone
                    + " BEGIN DELETE FROM \"INDEX\" WHERE id IN \\(OLD.\"fid\", NEW.\"fid\"\\); ?END");
            var found = ask(file, "SELECT sql FROM sqlite_master WHERE name = '" + index + "' OR type = 'trigger' AND name LIKE '" + index + "_%' ORDER BY name");
            assertEquals(expected.size(), found.size(), "77: " + found);
            for (int i = 0; i < expected.size(); i++) {
                var pattern = Pattern.compile(expected.get(i).replace("INDEX", index).replace("TABLE\"", table + "\""));
                assertTrue(pattern.matcher(found.get(i)).matches(), "77: " + found.get(i) + "\nis not " + pattern);
            }
        }
    }

    @Test
    void geometriesAreEncodedAndIndexedAsTheyAre() throws SQLException, ParseException {
        for (var file : files) {
            var table = ask(file, "SELECT table_name FROM gpkg_geometry_columns").getFirst();
            try (var statement = file.createStatement();
                var rows = statement.executeQuery("SELECT fid, geom, minx, maxx, miny, maxy FROM " + table + " LEFT JOIN rtree_" + table + "_geom ON id = fid")) {
                while (rows.next()) {
                    var blob = ByteBuffer.wrap(rows.getBytes("geom")).order(ByteOrder.LITTLE_ENDIAN);
                    assertEquals("GP", (char) blob.get() + "" + (char) blob.get(), "19: magic");
                    assertEquals(0, blob.get(), "19: version");
                    assertEquals(0b0000_0011, blob.get(), "19: standard binary, not empty, envelope of x and y, little endian");
                    assertEquals(4326, blob.getInt(), "33");
                    double[] envelope = {blob.getDouble(), blob.getDouble(), blob.getDouble(), blob.getDouble()};
                    var wkb = new byte[blob.remaining()];
                    blob.get(wkb);
                    var area = new WKBReader().read(wkb);
                    assertTrue(area instanceof MultiPolygon, "20 and 32: " + area.getGeometryType());
                    var box = area.getEnvelopeInternal();
                    assertArrayEquals(new double[] {box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY()}, envelope, "19: envelope");
                    double[] indexed = {rows.getDouble("minx"), rows.getDouble("maxx"), rows.getDouble("miny"), rows.getDouble("maxy")};
                    assertArrayEquals(envelope, indexed, 1e-5, "78: the index keeps single precision");
                }
            }
        }
    }
}
