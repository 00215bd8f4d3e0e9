package araxes.bench;

import araxes.cartography.MapComposer;
import araxes.export.PngExporter;
import araxes.model.Atlas;
import araxes.model.Language;
import araxes.model.Provision;
import araxes.model.UnitId;
import araxes.scenario.Scenario;
import araxes.viewmodel.DraftEditor;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.OutcomeReport;
import araxes.viewmodel.OwnScenarios;
import java.util.List;

/// An edit in the scenario builder until its figures are there: the command, the outcome and the rows of the balance.
final class BuilderBench {
    private static final int WARM_UP = 150;
    private static final int STEPS = 200;
    private final Atlas atlas;
    private long kept;

    BuilderBench(Atlas atlas) {
        this.atlas = atlas;
    }

    /// Units change hands in a copy of the Key West terms, which has two corridors, and a corridor its width, in turn.
    ///
    /// The map that shows the outcome asks the same composer, so what is measured is all that an edit computes before it is drawn.
    ///
    /// @param locked whether a unit is locked, which every edit must then prove to leave alone
    Samples edits(String name, boolean locked) {
        var composer = new MapComposer(atlas, PngExporter.textMeasure());
        var viewModel = new MapViewModel(atlas);
        var scenarios = new OwnScenarios(viewModel);
        var editor = new DraftEditor(scenarios, composer::outcomeOf);
        scenarios.createFrom(atlas.findProposal("keywest_2001_seed004").orElseThrow());
        if (locked) {
            scenarios.selection().set(List.of(new UnitId("nakhchivan")));
            editor.lock(true);
        }
        var terms = scenarios.edited().orElseThrow().proposal().terms();
        int corridor = 0;
        while (!(terms.get(corridor).provision() instanceof Provision.Corridor)) {
            corridor++;
        }
        scenarios.selection().set(atlas.groups().get("LACHIN"));
        var times = new double[STEPS];
        for (int i = -WARM_UP; i < STEPS; i++) {
            long start = System.nanoTime();
            edit(editor, i, corridor);
            var outcome = composer.outcomeOf(Scenario.of(scenarios.edited().orElseThrow().proposal()));
            kept += new OutcomeReport(atlas, outcome, 1, Language.EN).rows(OutcomeReport.Part.BALANCE).size();
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        if (kept == 0) {
            throw new IllegalStateException("Nothing was computed");
        }
        return new Samples(name, "ms", times);
    }

    /// Terms added last do not move the corridor.
    private static void edit(DraftEditor editor, int step, int corridor) {
        if (step % 2 == 0) {
            editor.dragWidth(corridor, 1 + Math.floorMod(step * 37, STEPS) * 0.04);
            editor.endDragging();
        } else {
            editor.give(Math.floorMod(step, 4) == 1 ? "AZ" : "AM_NK", false);
        }
    }
}
