package araxes.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import araxes.TestAtlas;
import araxes.cartography.MapState;
import araxes.model.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourcesOnMapTest {
    private final SourcesOnMap sources = new SourcesOnMap(TestAtlas.create());

    @Test
    void eachSourceCountsOnceHoweverManyUnitsItStandsBehind() {
        sources.show(MapState.on(TestAtlas.CHANGE).withProposal(TestAtlas.PROPOSAL, true));
        assertEquals(1, sources.countProperty().get());
    }

    @Test
    void sourcesAreListedWithTheirTitles() {
        assertEquals(List.of("Test source"), sources.list(MapState.on(TestAtlas.LAST)).stream().map(Source::title).toList());
    }

    @Test
    void beforeTheAtlasNothingIsClaimed() {
        sources.show(MapState.on(TestAtlas.FIRST.minusDays(1)));
        assertEquals(0, sources.countProperty().get());
    }
}
