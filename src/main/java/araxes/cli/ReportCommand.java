package araxes.cli;

import araxes.cartography.MapComposer;
import araxes.export.PngExporter;
import araxes.export.WholeFile;
import araxes.model.Proposal;
import araxes.report.ReportPage;
import araxes.report.ReportText;
import araxes.scenario.CoverageFacts;
import araxes.scenario.Scenario;
import araxes.scenario.ScenarioEngine;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
        var composer = new MapComposer(asking.atlas(), PngExporter.textMeasure());
        if (subject.each) {
            return each(form, engine, composer);
        }
        var report = compared == null ? report(choice.of(asking.proposal(String.valueOf(proposal)), asking), engine, composer)
            : ReportText.ofComparison(compared.getFirst().find(engine, spec).compared(), compared.getLast().find(engine, spec).compared(), asking.atlas(), composer);
        output.write(invocation, out -> form.write(report, out));
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

    private ReportText report(Scenario scenario, ScenarioEngine engine, MapComposer composer) throws IOException {
        var asked = scenario.proposal().isOwn() ? String.valueOf(subject.proposal) : scenario.proposal().id();
        return ReportText.ofProposal(Asking.computed(engine, scenario), asked, choice.settings, engine.facts().atlas(), composer);
    }

    /// One page a proposal, by its id, in a folder. A proposal that cannot be carried out is told of and the others are written.
    private int each(ReportPage form, ScenarioEngine engine, MapComposer composer) throws IOException {
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
                var report = report(Scenario.of(proposal), engine, composer);
                WholeFile.write(output.file.resolve(fileName(proposal, form)), output.force, stream -> {
                    var out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
                    form.write(report, out);
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
