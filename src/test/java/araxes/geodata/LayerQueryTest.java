package araxes.geodata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayerQueryTest {
    @TempDir Path folder;

    @BeforeEach
    void writeFolder() {
        new TinyFolder().edit("roads.geojson", "\"name_en\":\"roads_1\",", "\"name_en\":\"a \\\"b\\\", c\",\"list\":[1,2],").writeTo(folder);
    }

    private String csv(String layer, @Nullable String ecql, @Nullable String day, @Nullable String crs) throws IOException {
        var out = new StringBuilder();
        LayerQuery.run(folder, layer, ecql, day == null ? null : LocalDate.parse(day), crs).writeCsv(out);
        return out.toString();
    }

    @Test
    void csvHasTheIdFirstAndTheGeometryLast() throws IOException {
        assertEquals("""
            id,name_en,list,accuracy_km,sources,geometry
            roads_1,"a ""b"", c","[1,2]",1,"[""book""]",POINT (45.5 40.5)
            """, csv("roads", null, null, null));
    }

    @Test
    void geoJsonOfTheAnswerIsTheLayerAgain() throws IOException {
        var out = new StringBuilder();
        LayerQuery.run(folder, "boundaries", null, null, null).writeGeoJson(out);
        assertEquals(Files.readString(folder.resolve("boundaries.geojson")), out.toString());
    }

    @Test
    void projectedAnswerNamesItsSystemAndHasEastingFirst() throws IOException {
        var out = new StringBuilder();
        LayerQuery.run(folder, "roads", null, null, "EPSG:32638").writeGeoJson(out);
        var text = out.toString();
        assertTrue(text.contains("\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::32638\"}}"), text);
        assertTrue(text.contains("\"list\":[1,2]"), text);
        // half a degree east of the central meridian (500 km) at 40.5° N is 0.5 × 111.3 km × cos 40.5° ≈ 42.4 km
        assertTrue(text.matches("(?s).*\"coordinates\":\\[5423[0-9]{2}(\\.[0-9]+)?,44[0-9.]+].*"), text);
    }

    @Test
    void dayIsHalfOpen() throws IOException {
        assertEquals(1, lines("boundaries", "2001-04-02"));
        assertEquals(2, lines("boundaries", "2001-04-03"));
        assertEquals(2, lines("boundaries", "2009-12-31"));
        assertEquals(1, lines("boundaries", "2010-01-01"));
    }

    private long lines(String layer, String day) throws IOException {
        return csv(layer, null, day, null).lines().count();
    }

    @Test
    void unitsOfADayTellWhoControlledThemAndSinceWhen() throws IOException {
        var rows = csv("units", "party = 'B'", "2001-04-03", null).lines().toList();
        assertEquals(2, rows.size());
        assertTrue(rows.get(0).endsWith(",party,since,geometry"), rows.get(0));
        assertTrue(rows.get(1).startsWith("east,"), rows.get(1));
        assertTrue(rows.get(1).contains(",B,2001-04-03,"), rows.get(1));
        assertEquals(1, csv("units", "party = 'B'", "2001-04-02", null).lines().count());
    }

    @Test
    void layersAreNamedAfterTheirFiles() {
        assertEquals(List.of("units", "states", "neighbours", "districts", "boundaries", "zones", "routes", "roads", "railways", "rivers",
            "lakes", "seas", "settlements", "points_of_interest"), LayerQuery.layerNames());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "raods | - | - | - | There is no layer raods; did you mean one of: roads,",
        "roads | nam = 'x' | - | - | The layer roads has no attribute nam; did you mean one of: ",
        "roads | name_en = | - | - | Cannot understand the filter [name_en =]: ",
        "roads | - | - | EPSG:99998 | There is no coordinate reference system EPSG:99998; use an EPSG code",
        "roads | - | - | mercator | There is no coordinate reference system mercator; use an EPSG code",
        "units | - | 1999-12-31 | - | The atlas knows nothing of 1999-12-31; it covers 2000-01-01 to 2020-12-31, both included",
        "units | - | 2021-01-01 | - | The atlas knows nothing of 2021-01-01;"})
    void nonsenseIsAnsweredWithWhatIsWrong(
        String layer, @Nullable String ecql, @Nullable String day, @Nullable String crs, String message) {
        var error = assertThrows(IllegalArgumentException.class, () -> csv(layer, ecql, day, crs));
        assertTrue(error.getMessage().startsWith(message), error.getMessage());
    }

    @Test
    void brokenLayerIsNotAnsweredInPart() throws IOException {
        Files.writeString(folder.resolve("roads.geojson"), "{\"type\":");
        var error = assertThrows(GeodataException.class, () -> csv("roads", null, null, null));
        assertTrue(error.getMessage().contains("roads.geojson, line 1: is not valid JSON"), error.getMessage());
    }
}
