package araxes.report;

import araxes.scenario.TermResult;
import araxes.scenario.TermResult.Change;
import araxes.scenario.TermResult.Effective;
import araxes.scenario.TermResult.NoTerritory;
import araxes.scenario.TermResult.NotChosen;
import araxes.scenario.TermResult.NothingToDo;
import araxes.scenario.TermResult.Opened;
import araxes.scenario.TermResult.Passage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a provision did, or why it did nothing: as fields and as a sentence.
public final class TermText {
    private TermText() {}

    /// Such as `effective` or `no_territory`.
    /// By which reports name it.
    public static String number(TermResult result) {
        return ReportWords.of("term", result.position() + 1);
    }

    /// As the constants of an enum are written for programs.
    public static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    public static String effect(TermResult result) {
        return switch (result.effect()) {
            case Effective _ -> "effective";
            case Opened _ -> "opened";
            case NoTerritory _ -> "no_territory";
            case NothingToDo _ -> "nothing_to_do";
            case NotChosen _ -> "not_chosen";
        };
    }

    public static String sentence(TermResult result) {
        return switch (result.effect()) {
            case Effective(var changes, var regime, var notes) -> {
                var parts = new ArrayList<>(sums(changes));
                if (regime > 0) {
                    parts.add(ReportWords.of("effect.regime", Decimals.of(regime, "km2")));
                }
                parts.addAll(notes);
                yield String.join("; ", parts);
            }
            case Opened(var passages, var notes) -> {
                var parts = new ArrayList<>(passages.stream().map(TermText::passage).toList());
                parts.addAll(notes);
                yield String.join("; ", parts);
            }
            case NoTerritory(var reason) -> reason;
            case NothingToDo(var reason) -> reason;
            case NotChosen(var reason) -> reason;
        };
    }

    private static List<String> sums(List<Change> changes) {
        var sums = new TreeMap<String, Double>();
        changes.forEach(change -> sums.merge(ReportWords.of("effect.change", matter(change), change.from(), change.to()),
            change.squareKilometres(), Double::sum));
        return sums.entrySet().stream().map(sum -> sum.getKey() + " " + Decimals.of(sum.getValue(), "km2") + " km²").toList();
    }

    private static String passage(Passage passage) {
        var parts = new ArrayList<String>();
        passage.kilometres().forEach((state, length) ->
            parts.add((state.isEmpty() ? ReportWords.of("abroad") : state) + " " + Decimals.of(length, "km") + " km"));
        return passage.route() + ": " + String.join(", ", parts);
    }

    private static String matter(Change change) {
        return change.matter().name().toLowerCase(Locale.ROOT);
    }

    public static Map<String, @Nullable Object> fields(TermResult result) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("term", result.position() + 1);
        fields.put("provision", TermFields.kind(result.term()));
        fields.put("effect", effect(result));
        switch (result.effect()) {
            case Effective(var changes, var regime, var notes) -> {
                fields.put("changes", changes.stream().map(TermText::change).toList());
                fields.put("regime_km2", Decimals.of(regime, "km2"));
                fields.put("notes", notes);
            }
            case Opened(var passages, var notes) -> {
                fields.put("passages", passages.stream().map(TermText::passageFields).toList());
                fields.put("notes", notes);
            }
            case NoTerritory(var reason) -> fields.put("reason", reason);
            case NothingToDo(var reason) -> fields.put("reason", reason);
            case NotChosen(var reason) -> fields.put("reason", reason);
        }
        fields.put("text", TermFields.of(result.term()));
        return fields;
    }

    private static Map<String, @Nullable Object> change(Change change) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("matter", matter(change));
        fields.put("unit", change.unit());
        fields.put("parcel", change.parcelNumber());
        fields.put("from", change.from());
        fields.put("to", change.to());
        fields.put("area_km2", Decimals.of(change.squareKilometres(), "km2"));
        return fields;
    }

    private static Map<String, @Nullable Object> passageFields(Passage passage) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("route", passage.route());
        fields.put("regime", passage.regime());
        var lengths = new LinkedHashMap<String, BigDecimal>();
        passage.kilometres().forEach((state, length) -> lengths.put(state.isEmpty() ? "abroad" : state, Decimals.of(length, "km")));
        fields.put("km_by_sovereign", lengths);
        return fields;
    }
}
