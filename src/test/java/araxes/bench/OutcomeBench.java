package araxes.bench;

import araxes.cartography.MapComposer;
import araxes.cartography.MapState;
import araxes.cartography.OutcomeChoice;
import araxes.cartography.Viewport;
import araxes.model.Atlas;
import araxes.model.Language;
import araxes.render.BundledFonts;
import araxes.render.MapPainter;
import araxes.scenario.CoverageFacts;
import araxes.scenario.Scenario;
import araxes.scenario.ScenarioEngine;
import araxes.viewmodel.OutcomeReport;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.IntConsumer;

/// Times a step of the width slider as the window takes it: the outcome with the rows of its open tab, and the picture.
final class OutcomeBench {
    private static final int WARM_UP = 150;
    private static final int STEPS = 200;
    private static final String ROUTE = "r_lachin_old";
    private final Atlas atlas;
    private final Scenario scenario;
    private final ScenarioEngine engine;
    private long kept;

    OutcomeBench(Atlas atlas) {
        this.atlas = atlas;
        scenario = Scenario.of(atlas.findProposal("keywest_2001_seed004").orElseThrow());
        engine = new ScenarioEngine(CoverageFacts.of(atlas));
    }

    /// The outcome and the rows of one tab.
    Samples figures(String name, OutcomeReport.Part part) {
        return steps(name, step -> {
            var outcome = engine.compute(new Scenario(scenario.proposal(), scenario.baseline(), Map.of(ROUTE, width(step)), 1));
            kept += new OutcomeReport(atlas, outcome, 1, Language.EN).rows(part).size();
        });
    }

    /// The outcome and its picture, 1280 × 960 pixels, on the worker that draws.
    Samples picture(String name) {
        var composer = new MapComposer(atlas, new BundledFonts());
        var painter = new MapPainter();
        var viewport = Viewport.showing(atlas.about().extents().values().iterator().next(), 1280, 960);
        var state = MapState.on(LocalDate.of(2001, 4, 2));
        return steps(name, step -> {
            var choice = new OutcomeChoice(scenario.proposal().id(), 1, Map.of(ROUTE, width(step)), 1);
            kept += painter.paint(composer.compose(state.withOutcome(choice), viewport).drawing()).size();
        });
    }

    /// No two steps near each other have the same width, so that nothing kept from before helps.
    private static double width(int step) {
        return 0.5 + Math.floorMod(step * 37, WARM_UP + STEPS) * 0.05;
    }

    private Samples steps(String name, IntConsumer action) {
        var times = new double[STEPS];
        for (int i = -WARM_UP; i < STEPS; i++) {
            long start = System.nanoTime();
            action.accept(i + WARM_UP);
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        if (kept == 0) {
            throw new IllegalStateException("Nothing was computed");
        }
        return new Samples(name, "ms", times);
    }
}
