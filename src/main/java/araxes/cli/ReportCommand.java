package araxes.cli;

import araxes.export.Imprint;
import araxes.export.WholeFile;
import araxes.model.Atlas;
import araxes.model.Proposal;
import araxes.scenario.CoverageFacts;
import araxes.scenario.Outcome;
import araxes.scenario.Scenario;
import araxes.scenario.ScenarioEngine;
import araxes.session.CommandRecipe;
import araxes.session.Program;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `araxes report`: a page for people about a proposal or a comparison, with maps, figures, checks and sources.
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
    /// By how many per cent of the larger side an exchange may be off and still pass as even; as for `metrics`.
    private static final double EVEN_WITHIN = 5;
    private final Invocation invocation;

    @Spec
    @Nullable CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    Subject subject = new Subject();

    @Mixin
    ScenarioChoice choice = new ScenarioChoice();

    @Option(names = "--format", paramLabel = "html|md")
    @Nullable ReportPage format;

    @Mixin
    OutputFile output = new OutputFile();

    /// What the report is about: one of these.
    static final class Subject {
        @Option(names = "--proposal", paramLabel = "ID", required = true)
        @Nullable String proposal;

        @Option(names = "--compare", paramLabel = "A B", arity = "2", hideParamSyntax = true, required = true,
            converter = SituationAsked.Converter.class)
        @Nullable List<SituationAsked> compared;

        @Option(names = "--each-proposal", required = true)
        boolean each;
    }

    ReportCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        var compared = subject.compared;
        var proposal = subject.proposal;
        if (proposal == null && (choice.baseline != null || !choice.settings.isEmpty() || choice.option != 1)) {
            throw AskedWrongly.because(spec, "report-one-proposal");
        }
        var form = form();
        if (!subject.each) {
            output.refuseEarly();
        }
        var asking = new Asking(invocation.atlas(), spec);
        var engine = new ScenarioEngine(CoverageFacts.of(asking.atlas()));
        if (subject.each) {
            return each(form, engine);
        }
        var page = compared == null ? page(choice.of(asking.proposal(String.valueOf(proposal)), asking), engine)
            : comparison(compared.getFirst(), compared.getLast(), engine);
        output.write(invocation, out -> form.write(page.imprint(), page.content(), out));
        return 0;
    }

    private ReportPage form() {
        if (format != null) {
            return format;
        }
        return subject.each || output.file.equals(OutputFile.STANDARD_OUTPUT) ? ReportPage.HTML
            : ReportPage.ofFile(String.valueOf(output.file.getFileName())).orElseThrow(() ->
                AskedWrongly.because(spec, "report-format-of", output.file.getFileName()));
    }

    private record Page(Imprint imprint, ReportPage.Content content) {}

    private Page page(Scenario scenario, ScenarioEngine engine) throws IOException {
        var atlas = engine.facts().atlas();
        var computed = Asking.computed(engine, scenario);
        var asked = scenario.proposal().isOwn() ? String.valueOf(subject.proposal) : scenario.proposal().id();
        var recipe = new CommandRecipe("report").with("--proposal", asked).with("--baseline", scenario.baseline().toString())
            .with("--option", String.valueOf(scenario.option()));
        choice.settings.forEach(setting -> recipe.with("--set", setting));
        recipe.showing(CommandRecipe.map(scenario, computed.phases().getLast().number()));
        var page = new ProposalPage(atlas, computed, phases(computed), recipe.line());
        return new Page(imprint(page.title(), page.summary(), recipe, atlas), page::write);
    }

    private static List<MetricsReport.Phase> phases(Outcome.Computed computed) {
        var phases = new ArrayList<>(List.of(MetricsReport.Phase.baseline(computed)));
        computed.phases().forEach(result -> phases.add(MetricsReport.Phase.of(computed, result, EVEN_WITHIN)));
        return phases;
    }

    private Page comparison(SituationAsked a, SituationAsked b, ScenarioEngine engine) throws IOException {
        var atlas = engine.facts().atlas();
        var before = a.find(engine, spec);
        var after = b.find(engine, spec);
        var recipe = new CommandRecipe("report").with("--compare", a.text(), b.text()).showing(after.mapAgainst(before));
        var page = new ComparisonPage(atlas, ComparisonReport.of(before, after, atlas), recipe.line());
        return new Page(imprint(page.title(), Wording.of("report.compared"), recipe, atlas), page::write);
    }

    private static Imprint imprint(String title, String description, CommandRecipe recipe, Atlas atlas) {
        return Imprint.of(title, description, Program.nameAndVersion()).withRecipe(recipe.json(atlas));
    }

    /// One page a proposal, by its id, in a folder. A proposal that cannot be carried out is told of and the others are written.
    private int each(ReportPage form, ScenarioEngine engine) throws IOException {
        if (output.file.equals(OutputFile.STANDARD_OUTPUT)) {
            throw AskedWrongly.because(spec, "report-folder");
        }
        if (Files.exists(output.file) && !Files.isDirectory(output.file)) {
            throw new IOException(Wording.of("not-a-folder", output.file));
        }
        var proposals = engine.facts().atlas().proposals();
        for (var proposal : proposals) {
            OutputFile.refuseEarly(Files.createDirectories(output.file).resolve(fileName(proposal, form)), output.force);
        }
        int code = 0;
        for (var proposal : proposals) {
            try {
                var page = page(Scenario.of(proposal), engine);
                WholeFile.write(output.file.resolve(fileName(proposal, form)), output.force, stream -> {
                    var out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
                    form.write(page.imprint(), page.content(), out);
                    out.flush();
                });
            } catch (ScenarioRejected e) {
                invocation.err().println("araxes: " + e.getMessage());
                code = CommandLineDoor.FAILED;
            }
        }
        return code;
    }

    /// An id comes from the data, and the data may be a folder that somebody else sent: it names a file here, never a place.
    private static String fileName(Proposal proposal, ReportPage form) {
        return proposal.id().replaceAll("[^A-Za-z0-9_-]", "_") + form.ending();
    }
}
