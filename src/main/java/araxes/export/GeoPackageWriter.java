package araxes.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;
import org.sqlite.SQLiteConnection;

/// A GeoPackage 1.3 (OGC 12-128r17): one table of areas, one of sources, and in its metadata the notes and the recipe. Built in memory and
/// written as one stream of bytes, which are the same for the same content.
final class GeoPackageWriter {
    private static final String AREA = "geom";
    private static final String KEY = "fid";
    private static final int WGS84 = 4326;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String WGS84_DEFINITION = "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563,"
        + "AUTHORITY[\"EPSG\",\"7030\"]],AUTHORITY[\"EPSG\",\"6326\"]],PRIMEM[\"Greenwich\",0,AUTHORITY[\"EPSG\",\"8901\"]],"
        + "UNIT[\"degree\",0.0174532925199433,AUTHORITY[\"EPSG\",\"9122\"]],AXIS[\"Latitude\",NORTH],AXIS[\"Longitude\",EAST],"
        + "AUTHORITY[\"EPSG\",\"4326\"]]";
    private final Connection database;
    private final FeatureTable table;
    private final Imprint imprint;
    private final String stamp;

    private GeoPackageWriter(Connection database, FeatureTable table, Imprint imprint) {
        this.database = database;
        this.table = table;
        this.imprint = imprint;
        stamp = STAMP.format(table.made(imprint));
    }

    static void write(FeatureTable table, Imprint imprint, String dataHash, OutputStream out) throws IOException {
        try (var database = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            new GeoPackageWriter(database, table, imprint).write(dataHash);
            out.write(database.unwrap(SQLiteConnection.class).serialize("main"));
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void write(String dataHash) throws SQLException {
        run("PRAGMA application_id = 1196444487"); // "GPKG"
        run("PRAGMA user_version = 10300");
        database.setAutoCommit(false);
        run("CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,"
            + " organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT)");
        referenceSystem("Undefined Cartesian SRS", -1, "NONE", "undefined", "undefined Cartesian coordinate reference system");
        referenceSystem("Undefined geographic SRS", 0, "NONE", "undefined", "undefined geographic coordinate reference system");
        referenceSystem("WGS 84 geodetic", WGS84, "EPSG", WGS84_DEFINITION,
            "longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid");
        run("CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,"
            + " description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE,"
            + " min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id)"
            + " REFERENCES gpkg_spatial_ref_sys(srs_id))");
        run("CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,"
            + " srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),"
            + " CONSTRAINT uk_gc_table_name UNIQUE (table_name), CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES"
            + " gpkg_contents(table_name), CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id))");
        extensions();
        areas();
        sources();
        fieldDescriptions();
        metadata(dataHash);
        database.commit();
    }

    private void run(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private void insert(String into, @Nullable Object... values) throws SQLException {
        try (var statement = database.prepareStatement("INSERT INTO " + into + " VALUES (" + "?,".repeat(values.length - 1) + "?)")) {
            for (int i = 0; i < values.length; i++) {
                bind(statement, i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(place, Types.NULL);
            case Integer number -> statement.setInt(place, number);
            case Double number -> statement.setDouble(place, number);
            case BigDecimal number -> statement.setDouble(place, number.doubleValue());
            case Boolean flag -> statement.setInt(place, flag ? 1 : 0);
            case byte[] bytes -> statement.setBytes(place, bytes);
            default -> {
                var text = Cells.text(value); // an empty list says nothing
                if (text == null) {
                    statement.setNull(place, Types.NULL);
                } else {
                    statement.setString(place, text);
                }
            }
        }
    }

    private void referenceSystem(String name, int id, String organization, String definition, String description) throws SQLException {
        insert("gpkg_spatial_ref_sys", name, id, organization, id, definition, description);
    }

    private void extensions() throws SQLException {
        run("CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL,"
            + " scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))");
        for (var name : List.of("gpkg_metadata", "gpkg_metadata_reference")) {
            insert("gpkg_extensions", name, null, "gpkg_metadata", "http://www.geopackage.org/spec/#extension_metadata", "read-write");
        }
        for (var name : List.of("gpkg_data_columns", "gpkg_data_column_constraints")) {
            insert("gpkg_extensions", name, null, "gpkg_schema", "http://www.geopackage.org/spec/#extension_schema", "read-write");
        }
    }

    private void areas() throws SQLException {
        var box = new Envelope();
        table.rows().forEach(row -> box.expandToInclude(row.area().getEnvelopeInternal()));
        boolean empty = box.isNull();
        insert("gpkg_contents", table.name(), "features", table.title(), String.join(" ", table.notes()), stamp, empty ? null : box.getMinX(),
            empty ? null : box.getMinY(), empty ? null : box.getMaxX(), empty ? null : box.getMaxY(), WGS84);
        insert("gpkg_geometry_columns", table.name(), AREA, "MULTIPOLYGON", WGS84, 0, 0);
        run("CREATE TABLE " + quoted(table.name()) + " (" + KEY + " INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, " + AREA + " MULTIPOLYGON, "
            + table.fields().stream().map(field -> quoted(field.name()) + " " + type(field.kind())).collect(Collectors.joining(", ")) + ")");
        int number = 0;
        for (var row : table.rows()) {
            var values = new ArrayList<@Nullable Object>(List.of(++number, blob(row.area())));
            values.addAll(row.values());
            insert(quoted(table.name()), values.toArray());
        }
        index();
    }

    private void index() throws SQLException {
        var index = new SpatialIndex(table.name(), AREA, KEY);
        run(index.create());
        int number = 0;
        for (var row : table.rows()) {
            var box = row.area().getEnvelopeInternal();
            insert(index.into(), ++number, box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY());
        }
        for (var trigger : index.triggers()) {
            run(trigger);
        }
        insert("gpkg_extensions", table.name(), AREA, "gpkg_rtree_index", "http://www.geopackage.org/spec120/#extension_rtree", "write-only");
    }

    private void sources() throws SQLException {
        insert("gpkg_contents", "sources", "attributes", "sources", ExportWords.say("sources"), stamp, null, null, null, null, null);
        var columns = new StringBuilder("fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL");
        for (var column : SourceColumn.values()) {
            columns.append(", ").append(quoted(column.id())).append(" TEXT");
        }
        run("CREATE TABLE sources (" + columns + ")");
        int number = 0;
        for (var source : table.sources()) {
            var values = new ArrayList<@Nullable Object>(List.of(++number));
            for (var column : SourceColumn.values()) {
                values.add(column.of(source));
            }
            insert("sources", values.toArray());
        }
    }

    private void fieldDescriptions() throws SQLException {
        run("CREATE TABLE gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT, title TEXT, description TEXT,"
            + " mime_type TEXT, constraint_name TEXT, CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name),"
            + " CONSTRAINT gdc_tn UNIQUE (table_name, name))");
        run("CREATE TABLE gpkg_data_column_constraints (constraint_name TEXT NOT NULL, constraint_type TEXT NOT NULL, value TEXT, min NUMERIC,"
            + " min_is_inclusive BOOLEAN, max NUMERIC, max_is_inclusive BOOLEAN, description TEXT,"
            + " CONSTRAINT gdcc_ntv UNIQUE (constraint_name, constraint_type, value))");
        for (var field : table.fields()) {
            insert("gpkg_data_columns", table.name(), field.name(), field.name(), null, field.description(), null, null);
        }
    }

    private void metadata(String dataHash) throws SQLException {
        run("CREATE TABLE gpkg_metadata (id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL, md_scope TEXT NOT NULL DEFAULT 'dataset',"
            + " md_standard_uri TEXT NOT NULL, mime_type TEXT NOT NULL DEFAULT 'text/xml', metadata TEXT NOT NULL DEFAULT '')");
        run("CREATE TABLE gpkg_metadata_reference (reference_scope TEXT NOT NULL, table_name TEXT, column_name TEXT, row_id_value INTEGER,"
            + " timestamp DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), md_file_id INTEGER NOT NULL, md_parent_id INTEGER,"
            + " CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES gpkg_metadata(id),"
            + " CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id))");
        insert("gpkg_metadata", 1, "dataset", "urn:araxes:notes:1", "text/plain", AboutText.of(table, imprint, dataHash));
        insert("gpkg_metadata_reference", "table", table.name(), null, null, stamp, 1, null);
        if (imprint.recipe() != null) {
            insert("gpkg_metadata", 2, "dataset", GeoPackageRecipe.URI, "application/json", imprint.recipe());
            insert("gpkg_metadata_reference", "geopackage", null, null, null, stamp, 2, null);
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String type(Field.Kind kind) {
        return switch (kind) {
            case TEXT, LIST -> "TEXT";
            case INTEGER -> "MEDIUMINT";
            case NUMBER -> "DOUBLE";
            case DATE -> "DATE";
            case FLAG -> "BOOLEAN";
        };
    }

    /// The header of the format with the envelope, then WKB.
    private static byte[] blob(Geometry area) {
        var multi = area instanceof MultiPolygon ? area : area.getFactory().createMultiPolygon(new Polygon[] {(Polygon) area});
        var box = multi.getEnvelopeInternal();
        var wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(multi);
        var header = ByteBuffer.allocate(8 + 4 * Double.BYTES + wkb.length).order(ByteOrder.LITTLE_ENDIAN);
        int envelopeOfXy = 1 << 1;
        int littleEndian = 1;
        return header.put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) (envelopeOfXy | littleEndian)).putInt(WGS84)
            .putDouble(box.getMinX()).putDouble(box.getMaxX()).putDouble(box.getMinY()).putDouble(box.getMaxY()).put(wkb).array();
    }
}
