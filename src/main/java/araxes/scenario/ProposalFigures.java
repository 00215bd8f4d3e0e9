package araxes.scenario;

import araxes.model.UnitId;
import araxes.scenario.Balance.Flow;
import araxes.scenario.Balance.Matter;
import araxes.scenario.Quantity.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The figures of a computed proposal: what each party gives and receives, who leaves where, and how much of the districts and of the
/// autonomous area returns. Those of the situations between are in [Figures], those of corridors in [CorridorFigures].
public final class ProposalFigures {
    private final Outcome.Computed computed;
    private final CoverageFacts facts;

    private ProposalFigures(Outcome.Computed computed) {
        this.computed = computed;
        this.facts = computed.before().partition().facts();
    }

    public static ProposalFigures of(Outcome.Computed computed) {
        return new ProposalFigures(computed);
    }

    /// What passes from one party to another.
    public record Passage(Matter matter, String from, String to, Quantity area) {}

    /// Units, or parts of units, that the forces and administration of a party leave.
    public record Departure(String party, UnitId unit, String receiver, double squareKilometres) {}

    /// What passes between every two parties, by matter.
    ///
    /// @param balance of one phase, or since the baseline
    public List<Passage> passages(Balance balance) {
        var byParties = new TreeMap<String, List<Flow>>();
        balance.flows().forEach(flow ->
            byParties.computeIfAbsent(flow.matter().ordinal() + " " + flow.from() + " " + flow.to(), key -> new ArrayList<>()).add(flow));
        return byParties.values().stream().map(flows -> {
            var one = flows.getFirst();
            double area = flows.stream().mapToDouble(Flow::squareKilometres).sum();
            var name = Words.say("figure.passed." + (one.matter() == Matter.CONTROL ? "control" : "sovereignty"),
                facts.name(one.from()), facts.name(one.to()));
            var inputs = flows.stream().map(flow -> facts.name(flow.unit()) + " " + Words.say("area", Words.number(flow.squareKilometres()))).toList();
            return new Passage(one.matter(), one.from(), one.to(), quantity(name, area, "km²", inputs, "method.passed", area * CoverageFacts.AREA_TOLERANCE));
        }).toList();
    }

    /// Who leaves where, in the order of parties and units.
    public List<Departure> departures(Balance balance) {
        return balance.flows().stream().filter(flow -> flow.matter() == Matter.CONTROL)
            .map(flow -> new Departure(flow.from(), flow.unit(), flow.to(), flow.squareKilometres())).toList();
    }

    /// How much of the land of the districts at issue that others held on the baseline is held by the state whose it is afterwards, per cent;
    /// empty if others held none of it.
    public Optional<Quantity> districtsReturned(Territory after) {
        return returned(facts.places().districtsGroup(), after);
    }

    /// The same for the autonomous area.
    public Optional<Quantity> autonomousReturned(Territory after) {
        return returned(facts.places().autonomousGroup(), after);
    }

    private Optional<Quantity> returned(String group, Territory after) {
        var units = Set.copyOf(facts.atlas().groups().getOrDefault(group, List.of()));
        var before = awayFromState(computed.before(), units);
        var afterwards = awayFromState(after, units);
        double away = sum(before);
        if (away == 0) {
            return Optional.empty();
        }
        // Unit by unit: what the state gives up elsewhere in the group is no return taken back.
        double back = before.entrySet().stream()
            .mapToDouble(unit -> Math.max(0, unit.getValue() - afterwards.getOrDefault(unit.getKey(), 0.0))).sum();
        double percent = back / away * 100;
        return Optional.of(quantity(Words.say("figure.returned", group), percent, "%", List.of(
            Words.say("input.away.before", group, Words.number(away), computed.scenario().baseline()),
            Words.say("input.away.back", group, Words.number(back))), "method.returned", percent * 2e-6));
    }

    /// What others hold of the units, km², by unit.
    private Map<UnitId, Double> awayFromState(Territory territory, Set<UnitId> units) {
        var away = new TreeMap<UnitId, Double>();
        territory.pieces().stream().filter(piece -> units.contains(piece.parcel().unit())
            && !facts.places().same(piece.holder(), facts.unit(piece.parcel().unit()).deJure()))
            .forEach(piece -> away.merge(piece.parcel().unit(), piece.squareKilometres(), Double::sum));
        return away;
    }

    private static double sum(Map<UnitId, Double> areas) {
        return areas.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private Quantity quantity(String name, double value, String unit, List<String> inputs, String method, double tolerance) {
        return new Quantity(name, value, unit, new Explanation(inputs, Words.say(method), tolerance, List.of(Words.say("caveat.assumed")),
            List.copyOf(new TreeSet<>(computed.scenario().proposal().evidence().sources())), List.of()));
    }
}
