package araxes.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.ShippedAtlas;
import araxes.TestAtlas;
import araxes.cartography.Compared;
import araxes.cartography.MapComposer;
import araxes.cartography.MapState;
import araxes.cartography.OutcomeChoice;
import araxes.cartography.SituationChoice;
import araxes.cartography.Viewport;
import araxes.geometry.GeodesicArea;
import araxes.model.Atlas;
import araxes.viewmodel.DifferenceReport.Kind;
import araxes.viewmodel.DifferenceReport.Row;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceReportTest {
    private final Atlas atlas = TestAtlas.create();

    @Test
    void landThatPassesIsGivenFromWhomToWhomInTotalAndByUnit() {
        var report = report(MapState.on(TestAtlas.CHANGE), TestAtlas.CHANGE.minusDays(1));
        assertEquals(List.of(Kind.TOTAL, Kind.UNIT), report.rows().stream().map(Row::kind).toList());
        var unit = report.rows().getLast();
        assertEquals(TestAtlas.MIDDLE, unit.unit());
        assertEquals("Party A → Party B", unit.change());
        assertEquals(GeodesicArea.squareKilometres(atlas.unit(TestAtlas.MIDDLE).area()), unit.squareKilometres(), 1e-6);
        assertEquals("2 April 2001 → 3 April 2001", report.title());
    }

    @Test
    void theOtherWayRoundTheOtherPartyReceives() {
        var report = report(MapState.on(TestAtlas.CHANGE.minusDays(1)), TestAtlas.CHANGE);
        assertEquals("Party B → Party A", report.rows().getLast().change());
    }

    @Test
    void sameSituationHasNoRows() {
        assertEquals(List.of(), report(MapState.on(TestAtlas.LAST), TestAtlas.CHANGE).rows());
    }

    @Test
    void rulesOfAnOutcomeBeginOnTheStripOnly() {
        var baseline = LocalDate.of(2001, 12, 31);
        var state = MapState.on(baseline).withOutcome(OutcomeChoice.of(TestAtlas.PROPOSAL, 1));
        var rules = report(state, baseline).rows().stream().filter(row -> row.change().startsWith("Begins: Corridor")).toList();
        assertTrue(!rules.isEmpty() && rules.stream().allMatch(row -> row.squareKilometres() < 1500), rules::toString);
        assertTrue(rules.getFirst().change().contains("free passage"));
    }

    /// Lachin district, 47,339 people in 1989 by the published figure, passed whole; of the oblast Azerbaijan held a part before.
    @Test
    void peopleAreGivenWhereTheWholeAreaThatWasCountedPasses() {
        var shipped = ShippedAtlas.ATLAS;
        var state = MapState.on(LocalDate.of(2024, 1, 1)).withAgainst(new SituationChoice(LocalDate.of(1994, 5, 12), null));
        var frame = new MapComposer(shipped, (text, _, _) -> text.length()).compose(state, Viewport.centredAt(46, 40, 7, 100, 100));
        var rows = DifferenceReport.of(assertInstanceOf(Compared.Done.class, frame.compared()), state, shipped).rows();
        var people = rows.stream().filter(row -> row.kind() == Kind.PEOPLE).toList();
        assertTrue(people.stream().anyMatch(row -> row.people().equals("47,339")), people::toString);
        assertTrue(people.stream().anyMatch(row -> row.people().equals(Messages.text("difference.people.part"))), people::toString);
    }

    private DifferenceReport report(MapState state, LocalDate against) {
        var compared = state.withAgainst(new SituationChoice(against, null));
        var frame = new MapComposer(atlas, (text, _, _) -> text.length()).compose(compared, Viewport.centredAt(46.5, 40.5, 7, 100, 100));
        return DifferenceReport.of(assertInstanceOf(Compared.Done.class, frame.compared()), compared, atlas);
    }
}
