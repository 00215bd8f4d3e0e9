package araxes.cli;

import araxes.scenario.CoverageFacts;
import araxes.scenario.ScenarioEngine;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `araxes compare`: how one situation differs from another.
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Spec
    @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "a", converter = SituationAsked.Converter.class)
    SituationAsked a = new SituationAsked("", LocalDate.EPOCH, null, null, List.of());

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "b", converter = SituationAsked.Converter.class)
    SituationAsked b = new SituationAsked("", LocalDate.EPOCH, null, null, List.of());

    @Option(names = "--format", paramLabel = "csv|json|md", defaultValue = "csv", descriptionKey = "report-format")
    ReportFormat format = ReportFormat.CSV;

    @Mixin
    OutputFile output = new OutputFile();

    CompareCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        output.refuseEarly();
        var engine = new ScenarioEngine(CoverageFacts.of(invocation.atlas()));
        var before = a.find(engine, spec);
        var after = b.find(engine, spec);
        var report = ComparisonReport.of(before, after, invocation.atlas());
        output.write(invocation, out -> format.write(report, out));
        return 0;
    }
}
