package araxes.cli;

import araxes.cartography.MapState;
import araxes.export.ControlTables;
import araxes.export.DataFormat;
import araxes.export.FeatureTable;
import araxes.export.Imprint;
import araxes.export.OutcomeTables;
import araxes.report.TermText;
import araxes.scenario.CoverageFacts;
import araxes.scenario.PhaseResult;
import araxes.scenario.ScenarioEngine;
import araxes.session.CommandRecipe;
import araxes.session.Program;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `araxes export data`: areas with what is said of them, for geographic information systems and spreadsheets.
@Command(name = "data")
final class ExportDataCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Spec
    @Nullable CommandSpec spec;

    @Option(names = "--what", paramLabel = "situation|history|outcome|difference", required = true)
    What what = What.SITUATION;

    @Option(names = "--day", paramLabel = "DAY", converter = IsoDay.class)
    @Nullable LocalDate day;

    @Option(names = "--proposal", paramLabel = "ID")
    @Nullable String proposal;

    @Mixin
    ScenarioChoice choice = new ScenarioChoice();

    @Option(names = "--phase", paramLabel = "N")
    @Nullable Integer phase;

    @Option(names = "--compare", paramLabel = "A B", arity = "2", hideParamSyntax = true, converter = SituationAsked.Converter.class)
    List<SituationAsked> compared = List.of();

    @Option(names = "--format", paramLabel = "geojson|gpkg|shp|kml|csv|csvzip")
    @Nullable DataFormat format;

    @Mixin
    OutputFile output = new OutputFile();

    /// What can be exported, with the options that belong to it.
    enum What {
        SITUATION("--day"), HISTORY, OUTCOME("--proposal", "--baseline", "--set", "--option", "--phase"), DIFFERENCE("--compare");

        private final List<String> options;

        /// @param options the first is required
        What(String... options) {
            this.options = List.of(options);
        }
    }

    ExportDataCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        refuseOtherOptions();
        var wanted = format();
        output.refuseEarly();
        var asking = new Asking(invocation.atlas(), spec);
        var recipe = new CommandRecipe("export data").with("--what", TermText.lower(what));
        var table = table(asking, recipe);
        var imprint = Imprint.of(table.title(), String.join(" ", table.notes()), Program.nameAndVersion()).withRecipe(recipe.json(asking.atlas()));
        output.writeBytes(invocation, out -> wanted.write(table, imprint, asking.atlas().dataHash().value(), out));
        return 0;
    }

    /// An option that another question needs would be ignored without a word.
    private void refuseOtherOptions() {
        var known = Objects.requireNonNull(spec);
        var given = Objects.requireNonNull(known.commandLine().getParseResult()).matchedOptions().stream()
            .map(option -> option.longestName()).collect(Collectors.toCollection(TreeSet::new));
        if (!what.options.isEmpty() && !given.contains(what.options.getFirst())) {
            throw AskedWrongly.because(spec, "export-needs", TermText.lower(what), what.options.getFirst());
        }
        for (var other : What.values()) {
            var idle = other.options.stream().filter(option -> !what.options.contains(option) && given.contains(option)).findFirst();
            if (idle.isPresent()) {
                throw AskedWrongly.because(spec, "export-idle", idle.get(), TermText.lower(other), TermText.lower(what));
            }
        }
    }

    private DataFormat format() {
        if (format != null) {
            return format;
        }
        return DataFormat.ofFile(String.valueOf(output.file.getFileName())).orElseThrow(() -> AskedWrongly.because(spec,
            output.file.equals(OutputFile.STANDARD_OUTPUT) ? "export-format" : "export-format-of", output.file.getFileName()));
    }

    private FeatureTable table(Asking asking, CommandRecipe recipe) throws IOException {
        var facts = CoverageFacts.of(asking.atlas());
        return switch (what) {
            case SITUATION -> {
                var known = IsoDay.within(asking.atlas(), Objects.requireNonNull(day), spec);
                recipe.with("--day", known.toString()).showing(MapState.on(known));
                yield ControlTables.situation(facts, known);
            }
            case HISTORY -> ControlTables.history(facts);
            case OUTCOME -> outcome(asking, facts, recipe);
            case DIFFERENCE -> {
                recipe.with("--compare", compared.getFirst().text(), compared.getLast().text());
                var engine = new ScenarioEngine(facts);
                var a = compared.getFirst().find(engine, spec).compared();
                var b = compared.getLast().find(engine, spec).compared();
                recipe.showing(b.mapAgainst(a));
                yield OutcomeTables.difference(a, b);
            }
        };
    }

    private FeatureTable outcome(Asking asking, CoverageFacts facts, CommandRecipe recipe) throws IOException {
        var scenario = choice.of(asking.proposal(Objects.requireNonNull(proposal)), asking);
        var computed = Asking.computed(new ScenarioEngine(facts), scenario);
        recipe.with("--proposal", scenario.proposal().isOwn() ? proposal : scenario.proposal().id()).with("--baseline", scenario.baseline().toString())
            .with("--option", String.valueOf(scenario.option()));
        choice.settings.forEach(setting -> recipe.with("--set", setting));
        var phases = new ArrayList<>(List.of(0));
        phases.addAll(computed.phases().stream().map(PhaseResult::number).toList());
        recipe.showing(CommandRecipe.map(scenario, phase == null ? phases.getLast() : phase));
        if (phase == null) {
            return OutcomeTables.outcome(computed, Set.copyOf(phases));
        }
        if (!phases.contains(phase)) {
            throw MetricsCommand.unknownPhase(spec, String.valueOf(phase), computed);
        }
        recipe.with("--phase", String.valueOf(phase));
        return OutcomeTables.outcome(computed, Set.of(phase));
    }
}
