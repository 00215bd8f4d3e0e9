package araxes.cli;

import araxes.report.Decimals;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `araxes solve keep-border`: how wide may a strip be so that a state keeps so much of a border?
@Command(name = "keep-border")
final class KeepBorderCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Spec
    @Nullable CommandSpec spec;

    @Mixin
    Question question = new Question();

    @Option(names = "--state", paramLabel = "STATE", required = true, descriptionKey = "state")
    String state = "";

    @Option(names = "--neighbour", paramLabel = "STATE", required = true, descriptionKey = "neighbour")
    String neighbour = "";

    @Option(names = "--at-least", paramLabel = "LENGTH", required = true, converter = Distance.Converter.class, descriptionKey = "at-least")
    Distance atLeast = new Distance(0);

    KeepBorderCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        if (question.proposal == null && question.choice.baseline == null) {
            throw AskedWrongly.because(spec, "proposal-or-baseline");
        }
        question.output.refuseEarly();
        var asking = new Asking(invocation.atlas(), spec);
        asking.party(state);
        asking.neighbour(neighbour);
        var scenario = question.scenario(asking, List.of(), spec);
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("route", question.route);
        facts.put("receiver", question.receiver);
        facts.put("state", state);
        facts.put("neighbour", neighbour);
        facts.put("at_least_km", Decimals.of(atLeast.kilometres(), "km"));
        return question.answer(invocation, asking, scenario, "keep_border", facts, "km", (solver, ground) ->
            solver.widestThatKeepsBorder(ground, question.route, question.receiver, state, neighbour, atLeast.kilometres(),
                question.upTo.kilometres(), question.tolerance.kilometres()));
    }
}
