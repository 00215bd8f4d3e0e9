package araxes.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.model.PartialDate;
import araxes.model.Proposal;
import araxes.model.Provision;
import araxes.model.Term;
import araxes.model.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SweepTest {
    private static final LocalDate CEASEFIRE = LocalDate.of(1994, 6, 1);
    private static final LocalDate EVE_OF_2020 = LocalDate.of(2020, 9, 26);

    @Test
    void everyRowIsWhatTheEngineComputesForTheSameProvisions() {
        var rows = run(plan(List.of(0.0, 2.5, 8.0), 2));
        assertEquals(128 * 3 * 2, rows.size());
        var random = new Random(7);
        for (int i = 0; i < 25; i++) {
            var row = rows.get(random.nextInt(rows.size()));
            var computed = computed(row);
            var figures = Figures.of(computed.after(), row.baseline());
            assertEquals(figures.areaHeldBy("AM_NK").value(), row.held(), 1e-6, row::toString);
            assertEquals(figures.borderHeld("AM_NK", "AZ").value(), row.border(), 1e-6, row::toString);
            assertEquals(Components.ofHolders(computed.after()).of("AM_NK").size(), row.parts(), row::toString);
        }
    }

    private static Outcome.Computed computed(Sweep.Row row) {
        var districts = Shipped.PLACES.districts(Shipped.ATLAS);
        var units = new ArrayList<UnitId>();
        row.districts().forEach(name -> units.addAll(districts.get(name)));
        var terms = new ArrayList<Term>();
        if (!units.isEmpty()) {
            terms.add(Worlds.term(new Provision.Return(units, "AZ"), "1"));
        }
        if (row.widthKilometres() > 0) {
            terms.add(Worlds.term(new Provision.Corridor("r_lachin_old", "NK", "link", row.widthKilometres(), null, "AM_NK", null), "1"));
        }
        var text = Shipped.proposal("madrid_2007");
        var proposal = new Proposal("swept", "swept", PartialDate.parse("2000"), null, "nobody", null, "idea", "test", "", List.of(), terms, Map.of(), "",
            List.of(), text.evidence());
        return assertInstanceOf(Outcome.Computed.class, Shipped.ENGINE.compute(Scenario.of(proposal).on(row.baseline())));
    }

    @Test
    void theSameRowsComeInTheSameOrderHoweverManyThreads() {
        var widths = List.of(0.0, 1.0, 2.0, 3.0, 4.0);
        assertEquals(run(plan(widths, 1)), run(plan(widths, 3)));
    }

    @Test
    void returningEverythingWithoutACorridorCutsTheLink() {
        var rows = run(plan(List.of(0.0), 1));
        var none = rows.getFirst();
        var all = rows.get(127);
        assertEquals(List.of(), none.districts());
        assertTrue(none.linked());
        assertEquals(7, all.districts().size());
        assertTrue(!all.linked());
        // The seven districts, by area_km2 of units.geojson (pyproj): 7,511.85 km².
        assertEquals(7511.85, all.returned(), 0.1);
        assertEquals(100, all.share(), 1e-9);
        assertTrue(run(plan(List.of(5.0), 1)).get(127).linked());
    }

    @Test
    void cancellingStopsAfterTheWidthAtHand() {
        var progress = new AtomicLong();
        var sweep = new Sweep(Shipped.ENGINE, plan(List.of(0.0, 1.0, 2.0, 3.0), 2));
        var result = sweep.run(row -> {}, progress::set, () -> true);
        assertTrue(result.cancelled());
        assertEquals(256, result.rows());
        assertEquals(256, progress.get());
        assertEquals(1024, sweep.size());
    }

    @Test
    void impossibleWidthsAndUnknownRoutesAreNamed() {
        var result = new Sweep(Shipped.ENGINE, plan(List.of(1.0, 5000.0), 1)).run(row -> {}, count -> {}, () -> false);
        assertEquals(256, result.rows());
        assertTrue(result.refusals().getFirst().contains("5,000"), result.refusals().toString());
        assertThrows(IllegalArgumentException.class,
            () -> new Sweep(Shipped.ENGINE, new Sweep.Plan("nowhere", List.of(1.0), List.of(CEASEFIRE), 1)));
        assertThrows(IllegalArgumentException.class,
            () -> new Sweep(Shipped.ENGINE, new Sweep.Plan("r_lachin_old", List.of(1.0), List.of(LocalDate.of(1900, 1, 1)), 1)));
    }

    private static Sweep.Plan plan(List<Double> widths, int threads) {
        return new Sweep.Plan("r_lachin_old", widths, List.of(CEASEFIRE, EVE_OF_2020), threads);
    }

    private static List<Sweep.Row> run(Sweep.Plan plan) {
        var rows = new ArrayList<Sweep.Row>();
        new Sweep(Shipped.ENGINE, plan).run(rows::add, count -> {}, () -> false);
        return rows;
    }
}
