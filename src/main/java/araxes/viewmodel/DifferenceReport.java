package araxes.viewmodel;

import araxes.cartography.Compared;
import araxes.cartography.MapState;
import araxes.model.Atlas;
import araxes.model.UnitId;
import araxes.scenario.CensusPassage;
import araxes.scenario.Difference.Change;
import araxes.scenario.Difference.Matter;
import araxes.scenario.Regime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What differs between two situations, as rows of a table: in total, by unit, and the people that were counted where control passes.
///
/// @param from the first situation, in words
/// @param to the second situation, in words
/// @param rows totals first, then units by area, then people
public record DifferenceReport(String from, String to, List<Row> rows) {
    public DifferenceReport {
        rows = List.copyOf(rows);
    }

    public String title() {
        return Messages.text("situation.difference", from, to);
    }

    /// @param unit null for a total or for people
    /// @param place in words
    /// @param change what passes from whom to whom, or which rules begin or end
    /// @param squareKilometres that it concerns
    /// @param people counted in 1989; empty where no count is published, or none for this row
    public record Row(Kind kind, @Nullable UnitId unit, String place, String change, double squareKilometres, String people) {}

    public enum Kind { TOTAL, UNIT, PEOPLE }

    public static DifferenceReport of(Compared.Done compared, MapState state, Atlas atlas) {
        var words = new AtlasWording(atlas, state.language());
        var rows = new ArrayList<Row>();
        var totals = new LinkedHashMap<String, Double>();
        var units = new ArrayList<Row>();
        for (var change : compared.difference().changes()) {
            for (var said : said(change, words)) {
                totals.merge(said, change.squareKilometres(), Double::sum);
                units.add(new Row(Kind.UNIT, change.unit(), words.unit(change.unit()), said, change.squareKilometres(), ""));
            }
        }
        var all = Messages.text("difference.all");
        totals.forEach((said, area) -> rows.add(new Row(Kind.TOTAL, null, all, said, area, "")));
        var bySize = Comparator.comparingDouble((Row row) -> -row.squareKilometres());
        rows.sort(bySize);
        units.sort(bySize);
        rows.addAll(units);
        for (var passage : CensusPassage.of(compared.difference(), compared.before(), atlas)) {
            rows.add(new Row(Kind.PEOPLE, null, words.units(passage.units()),
                Messages.text("difference.control", words.party(passage.from()), words.party(passage.to())), passage.squareKilometres(), people(passage)));
        }
        var situations = new SituationWording(atlas);
        return new DifferenceReport(situations.of(compared.from(), state), situations.of(compared.to(), state), rows);
    }

    private static String people(CensusPassage passage) {
        if (!passage.whole()) {
            return Messages.text("difference.people.part");
        }
        if (passage.highest() == 0) {
            return "";
        }
        return passage.lowest() == passage.highest() ? Messages.text("difference.people", passage.lowest())
            : Messages.text("difference.people.range", passage.lowest(), passage.highest());
    }

    private static List<String> said(Change change, AtlasWording words) {
        var said = new ArrayList<String>();
        if (change.matters().contains(Matter.CONTROL)) {
            said.add(Messages.text("difference.control", words.party(change.before().holder()), words.party(change.after().holder())));
        }
        if (change.matters().contains(Matter.SOVEREIGNTY)) {
            said.add(Messages.text("difference.sovereignty", words.party(change.before().sovereign()), words.party(change.after().sovereign())));
        }
        if (change.matters().contains(Matter.REGIME)) {
            var before = rules(change.before().regimes());
            var after = rules(change.after().regimes());
            after.stream().filter(rule -> !before.contains(rule)).forEach(rule -> said.add(Messages.text("difference.begins", rule)));
            before.stream().filter(rule -> !after.contains(rule)).forEach(rule -> said.add(Messages.text("difference.ends", rule)));
        }
        return said;
    }

    private static Collection<String> rules(List<Regime> regimes) {
        var rules = new TreeSet<String>();
        regimes.forEach(regime -> rules.add(regime.words().isEmpty() ? Messages.text("difference.rules." + regime.kind().name())
            : Messages.text("difference.rules." + regime.kind().name()) + ": " + regime.words()));
        return rules;
    }
}
