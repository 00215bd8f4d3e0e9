package araxes.scenario;

import araxes.model.UnitId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What passed from whom to whom between two situations, net: land that went there and back does not count.
///
/// @param flows by matter, giver, receiver and unit
public record Balance(List<Flow> flows) {
    public Balance {
        flows = flows.stream().sorted(Comparator.comparing(Flow::matter).thenComparing(Flow::from).thenComparing(Flow::to)
            .thenComparing(Flow::unit)).toList();
    }

    /// What passed: control (who holds it) or sovereignty (whose it is).
    public enum Matter { CONTROL, SOVEREIGNTY }

    /// Land of one unit that passed from one party to another. Of control: the giver's forces and administration leave the unit.
    public record Flow(Matter matter, String from, String to, UnitId unit, double squareKilometres) {}

    public double received(Matter matter, String party) {
        return flows.stream().filter(flow -> flow.matter() == matter && flow.to().equals(party)).mapToDouble(Flow::squareKilometres).sum();
    }

    public double given(Matter matter, String party) {
        return flows.stream().filter(flow -> flow.matter() == matter && flow.from().equals(party)).mapToDouble(Flow::squareKilometres).sum();
    }

    /// Received less given, in square kilometres, by party. The sum over all parties is zero.
    public Map<String, Double> net(Matter matter) {
        var net = new TreeMap<String, Double>();
        parties(matter).forEach(party -> net.put(party, received(matter, party) - given(matter, party)));
        return net;
    }

    /// What one party gave to another, square kilometres.
    public double passed(Matter matter, String from, String to) {
        return flows.stream().filter(flow -> flow.matter() == matter && flow.from().equals(from) && flow.to().equals(to))
            .mapToDouble(Flow::squareKilometres).sum();
    }

    public Set<String> parties(Matter matter) {
        var parties = new TreeSet<String>();
        flows.stream().filter(flow -> flow.matter() == matter).forEach(flow -> {
            parties.add(flow.from());
            parties.add(flow.to());
        });
        return parties;
    }

    /// True when nothing passed.
    public boolean isEmpty() {
        return flows.isEmpty();
    }
}
