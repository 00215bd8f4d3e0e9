package araxes.scenario;

import araxes.model.Provision;
import araxes.model.Term;
import araxes.scenario.Balance.Matter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Answers questions that have one unknown, the width of a strip, and an answer that only grows or only falls with it.
/// Halves the interval until the answer is known to the tolerance.
public final class WidthSolver {
    private static final int MOST_ITERATIONS = 60;
    /// By how much, in km² or km, a figure may rise where it should fall: areas are exact to less.
    private static final double UNSTEADY = 1e-3;

    private final ScenarioEngine engine;

    public WidthSolver(ScenarioEngine engine) {
        this.engine = engine;
    }

    /// One value tried.
    ///
    /// @param value what came of it: see the question
    public record Point(double widthKilometres, double value) {}

    /// @param curve every value tried, by width
    public sealed interface Solution {
        List<Point> curve();

        /// @param widthKilometres the answer, right to the tolerance
        /// @param value what comes of that width
        /// @param iterations how often the interval was halved
        record Found(double widthKilometres, double value, double toleranceKilometres, int iterations, List<Point> curve) implements Solution {
            public Found {
                curve = List.copyOf(curve);
            }
        }

        record NotFound(String reason, List<Point> curve) implements Solution {
            public NotFound {
                curve = List.copyOf(curve);
            }
        }
    }

    /// How wide must the strip along the route be that is ceded to `receiver`, so that what the two states cede each other is even in area?
    /// The strip comes on top of what the scenario's text provides. The value is what `receiver` cedes less what it receives, in km².
    ///
    /// @param giver the state whose land the route crosses
    /// @param widest where to look, in km
    public Solution evenExchange(Scenario scenario, String route, String giver, String receiver, double widest, double toleranceKilometres) {
        return solve(withStrip(scenario, route, receiver), route, widest, toleranceKilometres, 0, true, computed ->
            computed.balance().passed(Matter.SOVEREIGNTY, receiver, giver) - computed.balance().passed(Matter.SOVEREIGNTY, giver, receiver));
    }

    /// How wide may the strip along the route be that is ceded to `receiver`, so that the state keeps at least so many kilometres of
    /// border with the neighbour? The value is the length kept, in km.
    ///
    /// @param neighbour party, or id of a neighbouring state
    public Solution widestThatKeepsBorder(Scenario scenario, String route, String receiver, String state, String neighbour, double atLeast,
        double widest, double toleranceKilometres) {
        return solve(withStrip(scenario, route, receiver), route, widest, toleranceKilometres, atLeast, false, computed ->
            Figures.of(scenario, computed.after()).borderOf(state, neighbour).value());
    }

    /// The width at which a figure that falls as the width grows reaches a target.
    ///
    /// @param exact true: the width must hit the target; false: the widest at which the figure is at least the target
    public Solution solve(Scenario scenario, String route, double widest, double toleranceKilometres, double target, boolean exact,
        ToDoubleFunction<Outcome.Computed> figure) {
        var curve = new ArrayList<Point>();
        // A strip of half the tolerance, but at least a metre, stands for none.
        double low = Math.max(toleranceKilometres / 2, 0.001);
        double high = widest;
        for (double width : new double[] {low, high}) {
            var refusal = probe(scenario, route, width, figure, curve);
            if (!refusal.isEmpty()) {
                return new Solution.NotFound(refusal, curve);
            }
        }
        double atLow = curve.get(0).value();
        double atHigh = curve.get(1).value();
        if (atLow < target) {
            return new Solution.NotFound(Words.say(exact ? "solve.already" : "solve.never", Words.number(atLow), Words.number(target)), curve);
        }
        if (atHigh > target) {
            return exact ? new Solution.NotFound(Words.say("solve.beyond", Words.number(widest), Words.number(atHigh), Words.number(target)), curve)
                : new Solution.Found(widest, atHigh, 0, 0, curve);
        }
        int iterations = 0;
        while (high - low > toleranceKilometres && iterations < MOST_ITERATIONS) {
            double middle = (low + high) / 2;
            var refusal = probe(scenario, route, middle, figure, curve);
            if (!refusal.isEmpty()) {
                return new Solution.NotFound(refusal, sorted(curve));
            }
            iterations++;
            if (curve.getLast().value() >= target) {
                low = middle;
            } else {
                high = middle;
            }
        }
        var tried = sorted(curve);
        for (int i = 1; i < tried.size(); i++) {
            if (tried.get(i).value() > tried.get(i - 1).value() + UNSTEADY) {
                return new Solution.NotFound(Words.say("solve.unsteady", Words.number(tried.get(i - 1).widthKilometres()),
                    Words.number(tried.get(i).widthKilometres())), tried);
            }
        }
        double answer = low;
        double value = tried.stream().filter(point -> point.widthKilometres() == answer).findFirst().orElseThrow().value();
        return new Solution.Found(answer, value, high - low, iterations, tried);
    }

    /// @return why the scenario cannot be computed at this width; empty if it can
    private String probe(Scenario scenario, String route, double width, ToDoubleFunction<Outcome.Computed> figure, List<Point> curve) {
        var widths = new HashMap<>(scenario.widths());
        widths.put(route, width);
        return switch (engine.compute(new Scenario(scenario.proposal(), scenario.baseline(), widths, scenario.option()))) {
            case Outcome.Rejected(_, _, var reason) -> reason.text();
            case Outcome.Computed computed -> {
                curve.add(new Point(width, figure.applyAsDouble(computed)));
                yield "";
            }
        };
    }

    private static List<Point> sorted(List<Point> curve) {
        return curve.stream().sorted(Comparator.comparingDouble(Point::widthKilometres)).toList();
    }

    /// The scenario with one more provision at its end: the strip along the route is ceded to the receiver.
    private static Scenario withStrip(Scenario scenario, String route, String receiver) {
        var text = scenario.proposal();
        var terms = new ArrayList<>(text.terms());
        int last = terms.stream().mapToInt(term -> ScenarioEngine.numberOf(term.phase())).max().orElse(1);
        terms.add(new Term(new Provision.Corridor(route, receiver, Words.say("solve.strip"), null, receiver, null, null), String.valueOf(last),
            null, null, null, null, true, null));
        return new Scenario(text.withTerms(terms), scenario.baseline(), scenario.widths(), scenario.option());
    }
}
