package araxes.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.scenario.Balance.Matter;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static Territory on(String day) {
        return Territory.of(Shipped.FACTS, Shipped.ATLAS.controlOn(LocalDate.parse(day)));
    }

    private static Territory after(String proposal, double width) {
        return ((Outcome.Computed) Shipped.ENGINE.compute(Scenario.of(Shipped.proposal(proposal)).withWidth(width))).after();
    }

    @Test
    void sameSituationHasNoDifference() {
        assertEquals(Set.of(), Set.copyOf(Difference.of(on("1994-06-01"), on("1994-06-01")).changes()));
        assertEquals(Set.of(), Set.copyOf(Difference.of(after("keywest_2001_seed004", 5), after("keywest_2001_seed004", 5)).changes()));
    }

    @Test
    void areasOfTheWarOf2020AreTheUnitsThatChangedHands() {
        var before = on("2020-09-26");
        var after = on("2020-12-02");
        assertSumsAgree(before, after);
        Difference.of(before, after).changes().forEach(change -> {
            assertEquals(Set.of(Difference.Matter.CONTROL), change.matters());
            assertEquals(1, change.number());
        });
    }

    /// Two cuts along the same route: what only the wider one takes.
    @Test
    void areasBetweenTwoWidthsSumToTheComparison() {
        assertSumsAgree(after("keywest_2001_seed004", 5), after("keywest_2001_seed004", 8));
        assertSumsAgree(after("keywest_2001_seed004", 5), on("2001-04-02"));
        assertSumsAgree(on("2001-04-02"), after("goble_1992", 1));
    }

    private static void assertSumsAgree(Territory before, Territory after) {
        var difference = Difference.of(before, after);
        var comparison = Comparison.of(before, after);
        for (var matter : Matter.values()) {
            var gained = new TreeMap<String, Double>();
            for (var change : difference.changes()) {
                var lost = matter == Matter.CONTROL ? change.before().holder() : change.before().sovereign();
                var won = matter == Matter.CONTROL ? change.after().holder() : change.after().sovereign();
                if (!lost.equals(won)) {
                    gained.merge(lost, -change.squareKilometres(), Double::sum);
                    gained.merge(won, change.squareKilometres(), Double::sum);
                }
                assertTrue(change.area().isValid() && change.area().getDimension() == 2, change.unit().value());
            }
            assertEquals(comparison.gained(matter).keySet(), gained.keySet());
            comparison.gained(matter).forEach((party, area) -> assertEquals(area, gained.getOrDefault(party, 0.0), 1e-3, matter + " " + party));
        }
    }
}
