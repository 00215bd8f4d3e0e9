package araxes.report;

import araxes.cartography.MapComposer;
import araxes.cartography.MapState;
import araxes.cartography.SessionState;
import araxes.export.Imprint;
import araxes.export.OutcomeTables.Compared;
import araxes.export.Prose;
import araxes.model.Atlas;
import araxes.model.Proposal;
import araxes.scenario.Draft;
import araxes.scenario.Outcome;
import araxes.scenario.Scenario;
import araxes.session.CommandRecipe;
import araxes.session.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// A page for people about a proposal or a comparison, with maps, figures, checks and sources: the same for whoever asks.
///
/// @param imprint with the recipe by which it can be made again
public record ReportText(String title, Imprint imprint, List<ReportBlock> blocks) {
    /// By how many per cent of the larger side an exchange may be off and still pass as even; as for `metrics`.
    private static final double EVEN_WITHIN = 5;

    /// Writes the content of a page.
    private interface Content {
        void writeTo(Prose text) throws IOException;
    }

    public ReportText {
        blocks = List.copyOf(blocks);
    }

    /// @param asked how the command line names the proposal
    /// @param settings as for `--set`
    public static ReportText ofProposal(Outcome.Computed computed, String asked, List<String> settings, Atlas atlas, MapComposer composer) {
        var scenario = computed.scenario();
        var recipe = new CommandRecipe("report").with("--proposal", asked).with("--baseline", scenario.baseline().toString())
            .with("--option", String.valueOf(scenario.option()));
        settings.forEach(setting -> recipe.with("--set", setting));
        recipe.showing(session(CommandRecipe.map(scenario, computed.phases().getLast().number()), Stream.of(scenario)));
        var phases = new ArrayList<>(List.of(PhaseFigures.baseline(computed)));
        computed.phases().forEach(result -> phases.add(PhaseFigures.of(computed, result, EVEN_WITHIN)));
        var page = new ProposalPage(atlas, composer, computed, phases, recipe.line());
        return of(page.title(), page.summary(), recipe, atlas, page::write);
    }

    public static ReportText ofComparison(Compared before, Compared after, Atlas atlas, MapComposer composer) {
        var page = ComparisonPage.of(atlas, composer, before, after);
        var recipe = page.recipe().showing(session(page.difference(), Stream.of(before, after).map(Compared::scenario).filter(Objects::nonNull)));
        return of(page.title(), page.summary(), recipe, atlas, page::write);
    }

    private static ReportText of(String title, String summary, CommandRecipe recipe, Atlas atlas, Content content) {
        var pad = new ReportBlock.Pad();
        try {
            content.writeTo(pad);
        } catch (IOException e) {
            throw new UncheckedIOException("A pad does not fail", e);
        }
        return new ReportText(title, Imprint.of(title, summary, Program.nameAndVersion()).withRecipe(recipe.json(atlas)), pad.blocks());
    }

    /// With the analyst's own scenarios, which no atlas has.
    private static SessionState session(MapState map, Stream<Scenario> scenarios) {
        return SessionState.of(map).withDrafts(scenarios.map(Scenario::proposal).filter(Proposal::isOwn).distinct()
            .map(own -> new Draft(own, Scenario.of(own).baseline(), Set.of(), Set.of())).toList());
    }

    void writeTo(Prose text) throws IOException {
        for (var block : blocks) {
            block.write(text);
        }
    }
}
