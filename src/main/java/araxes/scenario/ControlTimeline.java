package araxes.scenario;

import araxes.geometry.AuthalicArea;
import araxes.model.Atlas;
import araxes.model.ControlPeriod;
import araxes.model.Dating;
import araxes.model.TerritorialUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// How control changed over the whole atlas: each change with its area, and who held how much of the contested land between two changes.
///
/// A unit is contested if its control changed more often than that of the unit where it changed least: what befell all units alike, such
/// as the succession of states, would hide all else.
///
/// @param changes every change of the controller of a unit, earliest first
/// @param spans contiguous, earliest first; each lasts until the next begins
/// @param contestedSquareKilometres area of the contested units
public record ControlTimeline(List<Change> changes, List<Span> spans, double contestedSquareKilometres) {
    public ControlTimeline {
        changes = List.copyOf(changes);
        spans = List.copyOf(spans);
    }

    /// A unit passed from one party to another.
    ///
    /// @param squareKilometres of the unit
    /// @param contested whether the unit is
    public record Change(TerritorialUnit unit, ControlPeriod before, ControlPeriod after, double squareKilometres, boolean contested) {
        public LocalDate day() {
            return after.valid().from();
        }

        public Dating dating() {
            return Dating.of(after);
        }
    }

    /// What parties held from a day on.
    ///
    /// @param contested km² of each party in the contested units, in the order of the atlas's parties; a party that holds none is left out
    public record Span(LocalDate from, Map<String, Double> contested) {}

    /// Areas are those of [AuthalicArea], exact to what can be shown.
    public static ControlTimeline of(Atlas atlas) {
        var changes = new ArrayList<Change>();
        var contested = new HashMap<TerritorialUnit, Double>();
        int fewest = atlas.units().stream().mapToInt(unit -> passages(atlas, unit).size()).min().orElse(0);
        for (var unit : atlas.units()) {
            var passages = passages(atlas, unit);
            double area = AuthalicArea.squareKilometres(unit.area());
            if (passages.size() > fewest) {
                contested.put(unit, area);
            }
            passages.forEach(pair -> changes.add(new Change(unit, pair.getFirst(), pair.getLast(), area, passages.size() > fewest)));
        }
        changes.sort(Comparator.comparing(Change::day));
        var spans = new TreeMap<LocalDate, Span>();
        spans.put(atlas.about().firstDay(), span(atlas, atlas.about().firstDay(), contested));
        changes.forEach(change -> spans.computeIfAbsent(change.day(), day -> span(atlas, day, contested)));
        return new ControlTimeline(changes, List.copyOf(spans.values()), contested.values().stream().mapToDouble(Double::doubleValue).sum());
    }

    /// Pairs of periods between which the party changed.
    private static List<List<ControlPeriod>> passages(Atlas atlas, TerritorialUnit unit) {
        var periods = atlas.history(unit.id()).periods();
        return IntStream.range(1, periods.size()).mapToObj(i -> periods.subList(i - 1, i + 1))
            .filter(pair -> !pair.getFirst().party().equals(pair.getLast().party())).toList();
    }

    private static Span span(Atlas atlas, LocalDate day, Map<TerritorialUnit, Double> areas) {
        var sums = new LinkedHashMap<String, Double>();
        atlas.parties().forEach(party -> sums.put(party.id(), 0.0));
        areas.forEach((unit, area) -> atlas.history(unit.id()).on(day).ifPresent(period -> sums.merge(period.party(), area, Double::sum)));
        sums.values().removeIf(area -> area == 0);
        return new Span(day, sums);
    }
}
