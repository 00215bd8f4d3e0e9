package araxes.cartography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.TestAtlas;
import araxes.model.Atlas;
import araxes.model.Confidence;
import araxes.model.DateRange;
import araxes.model.Evidence;
import araxes.model.MapFeature;
import araxes.model.Names;
import araxes.model.PartialDate;
import araxes.model.Proposal;
import araxes.model.Provision;
import araxes.model.Term;
import araxes.model.Verification;
import araxes.scenario.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A scenario of the analyst's own on the map of the small world.
class OwnScenarioMapTest {
    private static final LocalDate DAY = LocalDate.of(2005, 6, 1);
    private static final String MARK = "Analyst’s own scenario, not a historical proposal";
    private final Atlas atlas = TestAtlas.create();
    private final MapComposer composer = new MapComposer(atlas, (text, size, _) -> text.length() * size * 0.5);
    private final Viewport viewport = Viewport.showing(atlas.about().home(), 600, 400);

    @Test
    void stampAndLegendSayThatItIsNoHistoricalProposal() {
        var own = scenario("LINESTRING (46.2 40.2, 46.8 40.8)");
        var map = MapState.on(DAY).withDrafts(List.of(own));
        assertEquals(0, marks(map));
        assertEquals(2, marks(map.withProposal(own.id(), true)));
        assertEquals(2, marks(map.withOutcome(OutcomeChoice.of(own.id(), 1))));
        assertEquals(0, marks(map.withProposal(TestAtlas.PROPOSAL, true)));
    }

    @Test
    void drawnCorridorTakesLandAlongItsOwnLineAndAnotherLineIsAnotherPicture() {
        var one = MapState.on(DAY).withDrafts(List.of(scenario("LINESTRING (46.2 40.2, 46.8 40.8)"))).withOutcome(OutcomeChoice.of("own_1", 1));
        var other = one.withDrafts(List.of(scenario("LINESTRING (46.2 40.8, 46.8 40.2)")));
        assertTrue(composer.compose(one, viewport).outcome() instanceof Outcome.Computed computed
            && computed.after().pieces().stream().anyMatch(piece -> !piece.regimes().isEmpty()));
        assertNotEquals(sheet(one, "outcome"), sheet(other, "outcome"));
        var laid = one.withOutcome(null).withProposal("own_1", true);
        assertNotEquals(sheet(laid, "Mine"), sheet(laid.withDrafts(other.drafts()), "Mine"));
    }

    private Sheet sheet(MapState state, String name) {
        return composer.compose(state, viewport).drawing().sheets().stream().filter(sheet -> sheet.name().equals(name)).findFirst().orElseThrow();
    }

    private long marks(MapState state) {
        return composer.compose(state, viewport).drawing().sheets().stream().flatMap(sheet -> sheet.items().stream())
            .filter(item -> item instanceof DisplayItem.Text text && text.text().equals(MARK)).count();
    }

    private static Proposal scenario(String line) {
        var route = new MapFeature("own_route_1", Names.of("Drawn"), "drawn", null, DateRange.ALWAYS, TestAtlas.wkt(line), false, 0, Map.of());
        return new Proposal("own_1", "Mine", PartialDate.parse("2005-06-02"), null, "", null, "", "", "", List.of(),
            List.of(Term.in(1, new Provision.Corridor("own_route_1", "B", "transit", 4.0, null, null, null))), Map.of(), "", List.of(),
            new Evidence(List.of(), Confidence.LOW, Verification.FROM_MEMORY, List.of()), new Proposal.Own(null, List.of(route)));
    }
}
