package araxes.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.scenario.Balance.Matter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProposalFiguresTest {
    @Test
    void madridReturnsFiveOfTheSevenDistrictsFirst() {
        var computed = computed("madrid_2007");
        var figures = ProposalFigures.of(computed);
        // FIVE_DISTRICTS 3,748.96 of SEVEN_DISTRICTS 7,511.85 km², by area_km2 of units.geojson (pyproj).
        assertEquals(3748.96 / 7511.85 * 100, figures.districtsReturned(computed.phase(1).territory()).orElseThrow().value(), 0.01);
        // All but the two corridor units, 54.96 + 40.72 km².
        assertEquals((7511.85 - 95.68) / 7511.85 * 100, figures.districtsReturned(computed.after()).orElseThrow().value(), 0.01);
        assertEquals(0, figures.autonomousReturned(computed.after()).orElseThrow().value());
    }

    @Test
    void nothingIsReturnedWhereNothingWasAway() {
        var computed = computed("tripp_2025");
        assertTrue(ProposalFigures.of(computed).districtsReturned(computed.after()).isEmpty());
    }

    /// Azerbaijan cedes all of NKAO in this account, also the 283 km² of it that it held: nothing returns, and nothing less than nothing.
    @Test
    void whatTheStateGivesUpIsNoNegativeReturn() {
        var computed = computed("sadarak_1999");
        assertTrue(computed.balance().given(Matter.CONTROL, "AZ") > 283);
        assertEquals(0, ProposalFigures.of(computed).autonomousReturned(computed.after()).orElseThrow().value());
    }

    @Test
    void everyDepartureIsAPassageOfControlAndEveryFigureExplainsItself() {
        var computed = computed("sadarak_1999");
        var figures = ProposalFigures.of(computed);
        var passages = figures.passages(computed.balance());
        double control = passages.stream().filter(passage -> passage.matter() == Matter.CONTROL).mapToDouble(passage -> passage.area().value()).sum();
        assertEquals(control, figures.departures(computed.balance()).stream().mapToDouble(ProposalFigures.Departure::squareKilometres).sum(), 1e-9);
        assertTrue(figures.departures(computed.balance()).stream().anyMatch(left -> left.party().equals("AM") && left.unit().value().equals("meghri")));
        for (var passage : passages) {
            var why = passage.area().explanation();
            assertTrue(!why.inputs().isEmpty() && !why.method().isBlank() && why.tolerance() > 0 && !why.sources().isEmpty(), passage.toString());
        }
    }

    @Test
    void comparisonOfASituationWithItselfIsEmptyAndTheOtherWayRoundIsTheOpposite() {
        var computed = (Outcome.Computed) Shipped.ENGINE.compute(Scenario.of(Shipped.proposal("keywest_2001_seed004")).withWidth(5));
        assertEquals(new Comparison(List.of(), List.of()), Comparison.of(computed.before(), computed.before()));
        var there = Comparison.of(computed.before(), computed.after());
        var back = Comparison.of(computed.after(), computed.before());
        for (var matter : Matter.values()) {
            there.gained(matter).forEach((party, area) -> assertEquals(area, -back.gained(matter).get(party), 1e-9));
            // and it says the same as the balance
            computed.balance().net(matter).forEach((party, area) -> assertEquals(area, there.gained(matter).get(party), 1e-3));
        }
        assertTrue(there.regimes().stream().allMatch(regime -> regime.kind() == Regime.Kind.CORRIDOR && regime.before() == 0 && regime.after() > 0));
        assertEquals(there.regimes().size(), back.regimes().size());
    }

    /// Accounts that differ are different scenarios one can compare; if two came to the same, one of them would say nothing.
    @Test
    void theAccountsAnalystsCompareComeToDifferentOutcomes() {
        differ(Map.of(), "keywest_2001_five", "keywest_2001_seven", "keywest_2001_seed004", "keywest_2001_statusfirst");
        differ(Map.of(), "goble_1992", "ozal_1992", "sadarak_1999", "paris_2001");
        differ(Map.of("*", 3.0), "zangezur_baku", "zangezur_moscow", "zangezur_yerevan", "kazbat_2024", "tripp_2025");
        // Status first and territories first come to the same land, but not in the same phase.
        assertEquals(0, computed("keywest_2001_statusfirst").phase(1).territory().squareKilometresHeldBy("AM_NK")
            - computed("keywest_2001_statusfirst").before().squareKilometresHeldBy("AM_NK"));
        assertNotEquals(computed("keywest_2001_five").phase(1).balance(), computed("keywest_2001_statusfirst").phase(1).balance());
    }

    private static void differ(Map<String, Double> widths, String... proposals) {
        var outcomes = new ArrayList<List<Object>>();
        for (var id : proposals) {
            var scenario = Scenario.of(Shipped.proposal(id));
            var computed = (Outcome.Computed) Shipped.ENGINE.compute(new Scenario(scenario.proposal(), scenario.baseline(), widths, 1));
            var comparison = Comparison.of(computed.before(), computed.after());
            outcomes.add(List.of(comparison, computed.terms().stream().map(TermResult::effect).toList(), computed.phases().size()));
        }
        assertEquals(outcomes.size(), outcomes.stream().distinct().count());
    }

    private static Outcome.Computed computed(String id) {
        return (Outcome.Computed) Shipped.ENGINE.compute(Scenario.of(Shipped.proposal(id)));
    }
}
