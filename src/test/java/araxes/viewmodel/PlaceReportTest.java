package araxes.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.ShippedAtlas;
import araxes.TestAtlas;
import araxes.cartography.MapComposer;
import araxes.cartography.MapLayer;
import araxes.cartography.MapState;
import araxes.cartography.Viewport;
import araxes.model.Atlas;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class PlaceReportTest {
    private final Atlas atlas = TestAtlas.create();

    private String at(double longitude, double latitude, MapState state) {
        return PlaceReport.asText(new PlaceReport(atlas).at(new Coordinate(longitude, latitude), state));
    }

    @Test
    void tellsTheHolderOfTheDayWithEvidenceHistoryAndProposals() {
        var text = at(46.5, 40.5, MapState.on(TestAtlas.CHANGE));
        assertTrue(text.contains("Held on this date by\n  Party B, since 3 April 2001"), text);
        assertTrue(text.contains("Other sources: April 2001: another day of April"), text);
        assertTrue(text.contains("[test] Test source"), text);
        assertTrue(text.contains("Before and after\n  Party A,"), text);
        assertTrue(text.contains("2002-01-01  Middle to A"), text);
        assertTrue(at(46.5, 40.5, MapState.on(TestAtlas.CHANGE.minusDays(1))).contains("Held on this date by\n  Party A"));
    }

    @Test
    void placeIsWrittenInEveryFormat() {
        assertTrue(at(46.5, 40.5, MapState.on(TestAtlas.CHANGE)).startsWith("Place\n  40.5000° N  46.5000° E\n  40°30′00″ N  46°30′00″ E\n  38T "));
    }

    @Test
    void linesNearAreThoseOfTheDay() {
        assertTrue(at(46.05, 40.5, MapState.on(TestAtlas.CHANGE)).contains("line (4.2 km)")); // a twentieth of a degree at 40.5° N
        assertFalse(at(46.05, 40.5, MapState.on(TestAtlas.CHANGE.minusDays(1))).contains("line ("));
        assertFalse(at(46.5, 40.5, MapState.on(TestAtlas.CHANGE)).contains("line ("));
    }

    @Test
    void outsideTheCoverageIsSaid() {
        assertTrue(at(44.2, 39.2, MapState.on(TestAtlas.CHANGE)).contains("Outside the units of the atlas"));
    }

    @Test
    void settlementsAreNamedInAllLanguagesAndByTheirOldName() {
        var shipped = ShippedAtlas.ATLAS;
        var text = PlaceReport.asText(new PlaceReport(shipped).at(new Coordinate(46.36, 40.68), MapState.on(LocalDate.of(1994, 5, 12))));
        assertTrue(text.contains("Ganja · Gəncə · Գանձակ (Գյանջա) · Гянджа · in 1988 Kirovabad"), text);
    }

    @Test
    void tipNamesTheUnitItsHolderAndTheDisagreementButNoLayerThatIsHidden() {
        var composer = new MapComposer(atlas, (text, size, _) -> text.length() * size / 2);
        var state = MapState.on(TestAtlas.CHANGE);
        var viewport = Viewport.centredAt(46, 40.5, 9, 400, 300);
        var hover = new HoverText(atlas);
        var onTheLine = new Coordinate(46.001, 40.5);
        var lines = hover.at(onTheLine, composer.compose(state, viewport));
        assertEquals(List.of("line", "middle", "Party B, since 3 April 2001"), lines.subList(0, 3).stream()
            .map(line -> line.replaceAll("(since 3 April 2001).*", "$1")).toList());
        assertTrue(lines.getLast().contains("another day of April"), lines.toString());
        assertFalse(hover.at(onTheLine, composer.compose(state.withLayer(MapLayer.LINES, false), viewport)).contains("line"));
        assertEquals(List.of(), hover.at(new Coordinate(44.2, 39.2), composer.compose(state, viewport)));
    }
}
