package araxes.cli;

import araxes.report.FigureName;
import araxes.report.PhaseFigures;
import araxes.scenario.CoverageFacts;
import araxes.scenario.Outcome;
import araxes.scenario.PhaseResult;
import araxes.scenario.ScenarioEngine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `araxes metrics`: what a proposal would have changed, phase by phase.
@Command(name = "metrics")
final class MetricsCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Spec
    @Nullable CommandSpec spec;

    @Option(names = "--proposal", paramLabel = "ID", required = true)
    String proposal = "";

    @Mixin
    ScenarioChoice choice = new ScenarioChoice();

    @Option(names = "--phase", paramLabel = "N")
    @Nullable Integer phase;

    @Option(names = "--figure", paramLabel = "NAME", split = ",", completionCandidates = FigureName.Ids.class)
    List<String> figures = List.of();

    @Option(names = "--even-within", paramLabel = "PERCENT", defaultValue = "5")
    double evenWithin = 5;

    @Option(names = "--format", paramLabel = "csv|json|md", defaultValue = "csv", descriptionKey = "report-format")
    ReportFormat format = ReportFormat.CSV;

    @Option(names = "--explain")
    boolean explain;

    @Mixin
    OutputFile output = new OutputFile();

    MetricsCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        if (!(evenWithin >= 0 && evenWithin <= 100)) {
            throw AskedWrongly.because(spec, "not-a-percentage", evenWithin);
        }
        for (var figure : figures) {
            if (!new FigureName.Ids().contains(figure)) {
                throw AskedWrongly.unknown(spec, "figure", figure, new FigureName.Ids());
            }
        }
        output.refuseEarly();
        var asking = new Asking(invocation.atlas(), spec);
        var scenario = choice.of(asking.proposal(proposal), asking);
        var engine = new ScenarioEngine(CoverageFacts.of(asking.atlas()));
        var computed = Asking.computed(engine, scenario);
        var report = new MetricsReport(scenario, phases(computed), explain);
        output.write(invocation, out -> format.write(report, out));
        return 0;
    }

    private List<PhaseFigures> phases(Outcome.Computed computed) {
        var wanted = Set.copyOf(figures);
        var all = new ArrayList<PhaseFigures>();
        if (phase == null || phase == 0) {
            all.add(PhaseFigures.baseline(computed).only(wanted));
        }
        for (var result : computed.phases()) {
            if (phase == null || phase == result.number()) {
                all.add(PhaseFigures.of(computed, result, evenWithin).only(wanted));
            }
        }
        if (all.isEmpty()) {
            throw unknownPhase(spec, String.valueOf(phase), computed);
        }
        return all;
    }

    static ParameterException unknownPhase(@Nullable CommandSpec spec, String asked, Outcome.Computed computed) {
        var numbers = IntStream.concat(IntStream.of(0), computed.phases().stream().mapToInt(PhaseResult::number)).mapToObj(String::valueOf).toList();
        return AskedWrongly.because(spec, "unknown-phase", computed.scenario().proposal().id(), asked, String.join(", ", numbers));
    }
}
