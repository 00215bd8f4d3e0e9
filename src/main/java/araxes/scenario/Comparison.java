package araxes.scenario;

import araxes.model.UnitId;
import araxes.scenario.Balance.Matter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How one situation differs from another, unit by unit. The two may be cut differently: areas are compared within each unit, net.
///
/// @param changes of holders and sovereigns, by matter, unit and party; parties that have as much as before are left out
/// @param regimes areas under rules that came or went, by unit
public record Comparison(List<Change> changes, List<RegimeChange> regimes) {
    /// Smaller differences, in km², are none: where a cut crosses a unit's edge, the edge moves by up to ten centimetres.
    private static final double NOTHING = 1e-3;

    public Comparison {
        changes = List.copyOf(changes);
        regimes = List.copyOf(regimes);
    }

    /// What a party has of a unit in the one situation and in the other, km².
    public record Change(Matter matter, UnitId unit, String party, double before, double after) {
        public double gained() {
            return after - before;
        }
    }

    /// How much of a unit is under rules of a kind in the one situation and in the other, km².
    public record RegimeChange(UnitId unit, Regime.Kind kind, String words, double before, double after) {}

    public static Comparison of(Territory before, Territory after) {
        var changes = new ArrayList<Change>();
        for (var matter : Matter.values()) {
            var old = areas(before, matter);
            var now = areas(after, matter);
            var keys = new TreeMap<>(old);
            keys.putAll(now);
            keys.forEach((key, area) -> {
                double was = old.getOrDefault(key, 0.0);
                double is = now.getOrDefault(key, 0.0);
                if (Math.abs(is - was) > NOTHING) {
                    changes.add(new Change(matter, key.unit(), key.name(), was, is));
                }
            });
        }
        var regimes = new ArrayList<RegimeChange>();
        var old = regimes(before);
        var now = regimes(after);
        var keys = new TreeMap<>(old);
        keys.putAll(now);
        keys.forEach((key, area) -> {
            double was = old.getOrDefault(key, 0.0);
            double is = now.getOrDefault(key, 0.0);
            if (Math.abs(is - was) > NOTHING) {
                int colon = key.name().indexOf(':');
                regimes.add(new RegimeChange(key.unit(), Regime.Kind.valueOf(key.name().substring(0, colon)),
                    key.name().substring(colon + 1), was, is));
            }
        });
        return new Comparison(changes, regimes);
    }

    /// What each party gained in all, km², by party; losses are negative. The sum is zero.
    public Map<String, Double> gained(Matter matter) {
        var gained = new TreeMap<String, Double>();
        changes.stream().filter(change -> change.matter() == matter).forEach(change -> gained.merge(change.party(), change.gained(), Double::sum));
        return gained;
    }

    private record Key(UnitId unit, String name) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int order = unit.compareTo(other.unit);
            return order != 0 ? order : name.compareTo(other.name);
        }
    }

    private static Map<Key, Double> areas(Territory territory, Matter matter) {
        var areas = new TreeMap<Key, Double>();
        territory.pieces().forEach(piece -> areas.merge(
            new Key(piece.parcel().unit(), matter == Matter.CONTROL ? piece.holder() : piece.sovereign()), piece.squareKilometres(), Double::sum));
        return areas;
    }

    private static Map<Key, Double> regimes(Territory territory) {
        var areas = new TreeMap<Key, Double>();
        territory.pieces().forEach(piece -> piece.regimes().stream().map(regime -> regime.kind() + ":" + regime.words()).distinct()
            .forEach(name -> areas.merge(new Key(piece.parcel().unit(), name), piece.squareKilometres(), Double::sum)));
        return areas;
    }
}
