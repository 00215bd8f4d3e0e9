package araxes.cli;

import araxes.model.Confidence;
import araxes.model.Evidence;
import araxes.model.PartialDate;
import araxes.model.Precision;
import araxes.model.Proposal;
import araxes.model.Term;
import araxes.model.Verification;
import araxes.scenario.CoverageFacts;
import araxes.scenario.Scenario;
import araxes.scenario.ScenarioEngine;
import araxes.scenario.WidthSolver;
import araxes.scenario.WidthSolver.Solution;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/// What the questions of `araxes solve` share: the ground they are put to, where to look and how exactly.
final class Question {
    private static final double FINEST_KILOMETRES = 1e-6;

    @Option(names = "--route", paramLabel = "ROUTE", required = true, descriptionKey = "solve-route")
    String route = "";

    @Option(names = "--receiver", paramLabel = "PARTY", required = true, descriptionKey = "solve-receiver")
    String receiver = "";

    @Option(names = "--proposal", paramLabel = "ID", descriptionKey = "solve-proposal")
    @Nullable String proposal;

    @Mixin
    ScenarioChoice choice = new ScenarioChoice();

    @Option(names = "--up-to", paramLabel = "WIDTH", defaultValue = "20km", converter = Distance.Converter.class, descriptionKey = "up-to")
    Distance upTo = new Distance(20);

    @Option(names = "--tolerance", paramLabel = "WIDTH", defaultValue = "1m", converter = Distance.Converter.class, descriptionKey = "tolerance")
    Distance tolerance = new Distance(0.001);

    @Option(names = "--format", paramLabel = "csv|json|md", defaultValue = "csv", descriptionKey = "report-format")
    ReportFormat format = ReportFormat.CSV;

    @Mixin
    OutputFile output = new OutputFile();

    /// Asks the solver.
    @FunctionalInterface
    interface Asked {
        Solution solve(WidthSolver solver, Scenario scenario);
    }

    /// @param terms what the scenario provides if no proposal is named
    /// @throws IOException if the proposal is a file that cannot be used
    Scenario scenario(Asking asking, List<Term> terms, @Nullable CommandSpec spec) throws IOException {
        if (tolerance.kilometres() < FINEST_KILOMETRES || tolerance.kilometres() >= upTo.kilometres()) {
            throw AskedWrongly.because(spec, "not-a-tolerance", tolerance.kilometres(), upTo.kilometres());
        }
        asking.party(receiver);
        if (proposal != null) {
            var text = asking.proposal(proposal);
            asking.route(text, route);
            return choice.of(text, asking);
        }
        asking.route(route);
        if (!choice.settings.isEmpty()) {
            throw AskedWrongly.because(spec, "set-without-proposal");
        }
        var day = Objects.requireNonNullElse(choice.baseline, asking.atlas().about().asOf());
        return ScenarioChoice.scenario(bare(day, terms), day, Map.of(), choice.option, asking);
    }

    private static Proposal bare(LocalDate day, List<Term> terms) {
        return new Proposal("-", Wording.of("no-proposal"), new PartialDate(day, Precision.DAY), null, "", null, "", "", "",
            List.of(), terms, Map.of(), "", List.of(), new Evidence(List.of(), Confidence.HIGH, Verification.LOOKED_UP, List.of()));
    }

    /// @param facts of the question for the head of the report, in its order
    int answer(Invocation invocation, Asking asking, Scenario scenario, String question, Map<String, @Nullable Object> facts,
        String valueUnit, Asked asked)
        throws IOException {
        var engine = new ScenarioEngine(CoverageFacts.of(asking.atlas()));
        return switch (asked.solve(new WidthSolver(engine), scenario)) {
            case Solution.NotFound(var reason, _) -> throw new IOException(Wording.of("no-answer", reason));
            case Solution.Found found -> {
                var report = new SolutionReport(question, scenario, facts, valueUnit, tolerance, found);
                output.write(invocation, out -> format.write(report, out));
                yield 0;
            }
        };
    }
}
