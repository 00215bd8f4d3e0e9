package araxes.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.ForeignTool;
import araxes.ShippedAtlas;
import araxes.scenario.CoverageFacts;
import araxes.scenario.Outcome;
import araxes.scenario.Scenario;
import araxes.scenario.ScenarioEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The exports of the shipped facts, read by GDAL and libxml2.
class DataReadBackTest {
    private static final CoverageFacts FACTS = CoverageFacts.of(ShippedAtlas.ATLAS);
    private static final FeatureTable SITUATION = ControlTables.situation(FACTS, LocalDate.of(1994, 6, 1));
    private static final FeatureTable HISTORY = ControlTables.history(FACTS);
    private static final FeatureTable OUTCOME = OutcomeTables.outcome(keyWest(), Set.of(0, 1));
    @TempDir
    private Path folder;

    private static Outcome.Computed keyWest() {
        var proposal = FACTS.atlas().findProposal("keywest_2001_seed004").orElseThrow();
        return (Outcome.Computed) new ScenarioEngine(FACTS).compute(Scenario.of(proposal).withWidth(5));
    }

    private String written(FeatureTable table, DataFormat format) throws IOException {
        return Files.write(folder.resolve(table.name() + format.ending()), TestTables.bytes(table, format)).toString();
    }

    @Test
    void gdalsValidatorFindsNothingWrongWithAnyGeoPackage() throws IOException {
        for (var table : List.of(SITUATION, HISTORY, OUTCOME, TestTables.of(TestTables.HOSTILE.getFirst()))) {
            var file = written(table, DataFormat.GPKG);
            var said = ForeignTool.python("osgeo_utils", "-m", "osgeo_utils.samples.validate_gpkg", "--extra", "--warning-as-error", "-k", file);
            assertEquals("", said.ok());
        }
    }

    /// By GDAL's own functions in the triggers: a place is found, is not found where it no longer is, and an edit leaves nothing stale.
    @Test
    void spatialIndexOfAGeoPackageHoldsAndIsKeptTrueByAnEdit() throws IOException {
        var file = written(SITUATION, DataFormat.GPKG);
        int rows = SITUATION.rows().size();
        assertTrue(sql(file, "SELECT HasSpatialIndex('situation', 'geom')").contains("(Integer) = 1"));
        var stale = "SELECT count(*) n FROM rtree_situation_geom r JOIN situation s ON s.fid = r.id WHERE r.minx > ST_MinX(s.geom) OR r.maxx < ST_MaxX(s.geom)"
            + " OR r.miny > ST_MinY(s.geom) OR r.maxy < ST_MaxY(s.geom) OR r.minx < ST_MinX(s.geom) - 1e-5 OR r.maxy > ST_MaxY(s.geom) + 1e-5";
        assertTrue(sql(file, stale).contains("n (Integer) = 0"));
        assertTrue(sql(file, "SELECT count(*) n FROM rtree_situation_geom").contains("n (Integer) = " + rows));
        sql(file, "DELETE FROM situation WHERE fid = 1");
        sql(file, "UPDATE situation SET geom = (SELECT geom FROM situation WHERE fid = 3) WHERE fid = 2");
        sql(file, "UPDATE situation SET fid = 9999 WHERE fid = 3");
        assertTrue(sql(file, stale).contains("n (Integer) = 0"), "what moved is found where it is");
        assertTrue(sql(file, "SELECT count(*) n FROM rtree_situation_geom WHERE id IN (1, 3)").contains("n (Integer) = 0"), "what went is not found");
        assertTrue(sql(file, "SELECT count(*) n FROM rtree_situation_geom").contains("n (Integer) = " + (rows - 1)));
    }

    private static String sql(String file, String sql) {
        return ForeignTool.run("ogrinfo", "-q", file, "-sql", sql).ok();
    }

    @Test
    void gdalFindsTheRecipeInAGeoPackage() throws IOException {
        assertTrue(ForeignTool.run("ogrinfo", written(TestTables.plain(), DataFormat.GPKG)).ok().contains("GPKG_METADATA_ITEM_1={\"q\":"));
    }

    /// 120 units before, and as many areas and the same sum of km² in every format.
    @ParameterizedTest
    @EnumSource
    void gdalReadsEveryRowAsAValidAreaOfTheStatedSize(DataFormat format) throws IOException {
        var file = written(OUTCOME, format);
        var source = switch (format) {
            case SHP -> "/vsizip/" + file + "/outcome.shp";
            case CSVZIP -> "/vsizip/" + file + "/outcome.csv";
            case GEOJSON, GPKG, KML, CSV -> file;
        };
        if (format == DataFormat.KML) {
            var kml = ForeignTool.run("ogrinfo", "-so", "-al", source).ok();
            assertTrue(kml.contains("Layer name: Baseline") && kml.contains("Feature Count: 120"), kml);
            return;
        }
        var said = ForeignTool.run("ogrinfo", "-q", "-dialect", "sqlite", "-sql", "select count(*) n, sum(st_isvalid(" + (format == DataFormat.GPKG ? "geom"
            : "geometry") + ")) valid, round(sum(cast(area_km2 as real)), 2) km2, sum(cast(phase as integer)) phases from outcome", source).ok();
        int rows = OUTCOME.rows().size();
        assertTrue(said.contains("n (Integer) = " + rows) && said.contains("valid (Integer) = " + rows), said);
        // twice the two states, computed with pyproj when the outlines were made
        assertTrue(said.contains("km2 (Real) = 232272.5"), said);
        assertTrue(said.contains("phases (Integer) = " + (rows - 120)), said);
    }

    @Test
    void gdalReadsTheValidTimesAndTheScripts() throws IOException {
        for (var format : List.of(DataFormat.GPKG, DataFormat.GEOJSON, DataFormat.SHP)) {
            var file = written(HISTORY, format);
            var source = format == DataFormat.SHP ? "/vsizip/" + file + "/control_history.shp" : file;
            var said = ForeignTool.run("ogrinfo", "-where", "unit = 'nk_shusha_town'", source, "control_history").ok();
            assertTrue(said.contains("valid_from (Date) = 2020/11/08") || said.contains("valid_from (Date) = 2020/11/09"), said);
            assertTrue(said.contains("Şuşa") && said.contains("Շուշի") && said.contains("Шуша"), said);
            var last = said.substring(said.lastIndexOf("OGRFeature"));
            assertFalse(last.contains("valid_to (Date) = 2") || last.contains("valid_until (Date) = 2"), "the last period is open");
        }
    }

    @Test
    void geoPackageOpensWithBothItsTables() throws IOException {
        var said = ForeignTool.run("ogrinfo", "-so", "-al", written(SITUATION, DataFormat.GPKG)).ok();
        assertTrue(said.contains("Layer name: situation") && said.contains("Geometry: Multi Polygon"), said);
        assertTrue(said.contains("Layer name: sources") && said.contains("Geometry: None"), said);
        assertTrue(said.contains("ID[\"EPSG\",4326]"), said);
        assertFalse(said.contains("Warning"), said);
    }

    @Test
    void libxmlReadsEveryKml() throws IOException {
        for (var text : TestTables.HOSTILE) {
            assertEquals("", ForeignTool.run("xmllint", "--nonet", "--noout", written(TestTables.of(text), DataFormat.KML)).ok());
        }
    }
}
