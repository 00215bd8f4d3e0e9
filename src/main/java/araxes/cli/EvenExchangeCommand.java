package araxes.cli;

import araxes.model.Provision;
import araxes.model.Term;
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

/// `araxes solve even-exchange`: how wide must a strip be to make an exchange even in area?
@Command(name = "even-exchange")
final class EvenExchangeCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Spec
    @Nullable CommandSpec spec;

    @Mixin
    Question question = new Question();

    @Option(names = "--giver", paramLabel = "STATE", required = true, descriptionKey = "giver")
    String giver = "";

    @Option(names = "--for", paramLabel = "UNIT", split = ",", descriptionKey = "for")
    List<String> units = List.of();

    EvenExchangeCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        if ((question.proposal == null) == units.isEmpty()) {
            throw AskedWrongly.because(spec, "proposal-or-for");
        }
        question.output.refuseEarly();
        var asking = new Asking(invocation.atlas(), spec);
        asking.party(giver);
        if (giver.equals(question.receiver)) {
            throw AskedWrongly.because(spec, "giver-is-receiver", giver);
        }
        var terms = units.isEmpty() ? List.<Term>of()
            : List.of(new Term(new Provision.Transfer(asking.units(units), question.receiver, giver, null), null, null, null, null, null, false, null));
        var scenario = question.scenario(asking, terms, spec);
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("route", question.route);
        facts.put("giver", giver);
        facts.put("receiver", question.receiver);
        facts.put("for", units);
        return question.answer(invocation, asking, scenario, "even_exchange", facts, "km2", (solver, ground) ->
            solver.evenExchange(ground, question.route, giver, question.receiver, question.upTo.kilometres(), question.tolerance.kilometres()));
    }
}
