package araxes.scenario;

import araxes.model.Atlas;
import araxes.model.UnitId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// How many people the census of 1989 counted where control passes, for the areas of which a count is published. They need not have
/// lived there on either day.
///
/// @param units the area that was counted
/// @param whole whether all of it passes; only then do the numbers belong to the passage
/// @param squareKilometres what passes of it
/// @param lowest people; where sources differ, `highest` is another number. Both 0 if no count is published
/// @param sources ids
public record CensusPassage(List<UnitId> units, String from, String to, boolean whole, double squareKilometres, double lowest, double highest,
    List<String> sources) {
    /// Areas, in km², that are the same but for rounding.
    private static final double SAME = 1e-6;

    public CensusPassage {
        units = List.copyOf(units);
        sources = List.copyOf(sources);
    }

    private record Parties(String from, String to) {}

    public static List<CensusPassage> of(Difference difference, Territory before, Atlas atlas) {
        var passages = new ArrayList<CensusPassage>();
        for (var area : atlas.places().census()) {
            var units = area.unitsIn(atlas);
            var members = Set.copyOf(units);
            double all = before.squareKilometres(units);
            var passing = new LinkedHashMap<Parties, Double>();
            difference.changes().stream()
                .filter(change -> members.contains(change.unit()) && change.matters().contains(Difference.Matter.CONTROL))
                .forEach(change -> passing.merge(new Parties(change.before().holder(), change.after().holder()), change.squareKilometres(), Double::sum));
            var values = atlas.figures().stream().filter(figure -> figure.id().equals(area.figure()))
                .flatMap(figure -> figure.values().stream()).filter(value -> area.values().contains(value.value())).toList();
            var numbers = values.stream().mapToDouble(value -> Double.parseDouble(value.value())).summaryStatistics();
            var sources = new TreeSet<String>();
            values.forEach(value -> sources.addAll(value.sources()));
            passing.forEach((parties, size) -> passages.add(new CensusPassage(units, parties.from, parties.to, size > all - SAME * all, size,
                values.isEmpty() ? 0 : numbers.getMin(), values.isEmpty() ? 0 : numbers.getMax(), List.copyOf(sources))));
        }
        return passages;
    }
}
