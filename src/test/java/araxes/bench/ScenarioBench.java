package araxes.bench;

import araxes.model.Atlas;
import araxes.scenario.Balance.Matter;
import araxes.scenario.Checks;
import araxes.scenario.Components;
import araxes.scenario.CoverageFacts;
import araxes.scenario.Figures;
import araxes.scenario.Outcome;
import araxes.scenario.Scenario;
import araxes.scenario.ScenarioEngine;
import araxes.scenario.Sweep;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Times the scenario engine on the shipped data.
final class ScenarioBench {
    private static final int WARM_UP = 150;
    private static final int STEPS = 200;
    private final CoverageFacts facts;
    private final ScenarioEngine engine;
    private double kept;

    ScenarioBench(Atlas atlas) {
        facts = CoverageFacts.of(atlas);
        engine = new ScenarioEngine(facts);
    }

    /// A step of a width slider: both corridors of Key West cut anew, the areas, the balance, the parts and their borders.
    Samples liveFigures(String name) {
        return steps(name, computed -> {
            var after = computed.after();
            var parts = Components.ofHolders(after);
            for (var party : parts.parties()) {
                kept += after.squareKilometresHeldBy(party) + parts.of(party).size();
            }
            kept += computed.balance().net(Matter.CONTROL).size() + Figures.of(computed.scenario(), after).areaHeldBy("AZ").value();
        });
    }

    /// The same with all checks, cross-sections of corridors included; these may follow when the slider rests.
    Samples withChecks(String name) {
        return steps(name, computed -> kept += Checks.of(computed, computed.phases().getLast(), 5).size());
    }

    private Samples steps(String name, Consumer<Outcome.Computed> figures) {
        var scenario = Scenario.of(facts.atlas().findProposal("keywest_2001_seed004").orElseThrow());
        var times = new double[STEPS];
        for (int i = -WARM_UP; i < STEPS; i++) {
            long start = System.nanoTime();
            if (engine.compute(scenario.withWidth(1 + Math.floorMod(i * 37, STEPS) * 0.04)) instanceof Outcome.Computed computed) {
                figures.accept(computed);
            }
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        return new Samples(name, "ms", times);
    }

    /// A million scenarios: subsets of the seven districts, a thousand widths, eight baselines.
    Samples million(String name) {
        var widths = IntStream.range(0, 1000).mapToObj(i -> i * 0.01).toList();
        var days = List.of("1994-06-01", "1997-06-01", "2001-04-02", "2005-01-01", "2007-11-28", "2011-06-23", "2016-05-01", "2020-09-26")
            .stream().map(LocalDate::parse).toList();
        long start = System.nanoTime();
        var result = new Sweep(engine, new Sweep.Plan("r_lachin_old", widths, days, Runtime.getRuntime().availableProcessors()))
            .run(row -> kept += row.border(), count -> {}, () -> false);
        if (result.rows() < 1_000_000 || Double.isNaN(kept)) {
            throw new IllegalStateException("Too few scenarios: " + result);
        }
        return new Samples(name, "s", new double[] {(System.nanoTime() - start) / 1e9});
    }
}
