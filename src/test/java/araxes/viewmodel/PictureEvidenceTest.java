package araxes.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.ShippedAtlas;
import araxes.TestAtlas;
import araxes.cartography.MapLayer;
import araxes.cartography.MapState;
import araxes.model.Atlas;
import araxes.viewmodel.PictureEvidence.Group;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PictureEvidenceTest {
    private final Atlas atlas = TestAtlas.create();
    private final PictureEvidence evidence = new PictureEvidence(atlas);
    private final EvidenceText texts = new EvidenceText(atlas);

    @Test
    void unitsOfOneStatementAreToldTogetherAndOnlyForTheDay() {
        var facts = evidence.of(MapState.on(TestAtlas.CHANGE)).stream().filter(fact -> fact.group() == Group.CONTROL).toList();
        assertEquals(List.of(List.of(TestAtlas.WEST), List.of(TestAtlas.MIDDLE, TestAtlas.EAST)), facts.stream().map(PictureEvidence.Fact::units).toList());
    }

    @Test
    void aLayerThatIsNotShownSupportsNothing() {
        var all = MapState.on(TestAtlas.CHANGE).withProposal(TestAtlas.PROPOSAL, true);
        assertTrue(evidence.of(all).stream().anyMatch(fact -> fact.group() == Group.LINES));
        assertTrue(evidence.of(all).stream().anyMatch(fact -> TestAtlas.PROPOSAL.equals(fact.proposal())));
        assertFalse(evidence.of(all.withLayer(MapLayer.LINES, false)).stream().anyMatch(fact -> fact.group() == Group.LINES));
        assertFalse(evidence.of(all.withLayer(MapLayer.CONTROL, false)).stream().anyMatch(fact -> fact.group() == Group.CONTROL));
    }

    @Test
    void everyStatementOfTheShippedMapsNamesASourceThatExists() {
        var shipped = ShippedAtlas.ATLAS;
        for (var day : List.of(LocalDate.of(1988, 6, 1), LocalDate.of(1994, 5, 12), LocalDate.of(2021, 6, 1), LocalDate.of(2026, 6, 30))) {
            var state = MapState.on(day).withProposal("keywest_2001_five", true);
            for (var layer : MapLayer.values()) {
                state = state.withLayer(layer, true);
            }
            for (var fact : new PictureEvidence(shipped).of(state)) {
                assertFalse(fact.sources().isEmpty(), fact.toString());
                fact.sources().forEach(id -> assertTrue(shipped.findSource(id).isPresent(), id));
            }
        }
    }

    @Test
    void wordsMayStandInTheStatementOrInTheTitleOfASource() {
        var facts = evidence.of(MapState.on(TestAtlas.CHANGE));
        assertTrue(evidence.speaksOf(facts.getFirst(), "party test SOURCE"));
        assertFalse(evidence.speaksOf(facts.getFirst(), "party elsewhere"));
    }

    @Test
    void textNumbersTheSourcesAndTellsWhatOthersSay() {
        var text = texts.text(evidence.of(MapState.on(TestAtlas.CHANGE)));
        assertTrue(text.contains("west: Party A") && text.contains("[1]"), text);
        assertTrue(text.contains("Other sources: another day of April [test]"), text);
        assertTrue(text.endsWith("[1] Test source (none) https://example.org\n"), text);
    }

    @Test
    void tableQuotesWhatNeedsItAndIsNoFormula() {
        var fact = new PictureEvidence.Fact(Group.CONTROL, "=1+1", "a, \"b\"", List.of("x", "y"), "", List.of(), List.of(), null, Optional.empty());
        assertEquals("layer,subject,statement,trust,sources,otherwise\ncontrol,'=1+1,\"a, \"\"b\"\"\",,x;y,\n", texts.csv(List.of(fact)));
    }

    @Test
    void bibliographyHasEachSourceOnce() {
        var bib = texts.bibTex(evidence.of(MapState.on(TestAtlas.CHANGE)));
        assertEquals("@misc{test,\n  title = {{Test source}},\n  url = {https://example.org},\n  note = {none; primary; looked\\_up}\n}\n", bib);
    }
}
