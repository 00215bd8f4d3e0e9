package araxes.viewmodel;

import araxes.model.Atlas;
import araxes.model.FeatureLayer;
import araxes.model.Language;
import araxes.model.Proposal;
import araxes.model.TerritorialUnit;
import araxes.model.UnitId;
import araxes.scenario.Quantity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts computed outcomes into words: figures with their units, and names where the engine has ids.
public final class OutcomeWording {
    private static final Pattern ID = Pattern.compile("([A-Za-z][A-Za-z0-9_-]*)(?:#(\\d+))?");
    private static final List<FeatureLayer> NAMED_LAYERS =
        List.of(FeatureLayer.STATES, FeatureLayer.ROUTES, FeatureLayer.ROADS, FeatureLayer.RAILWAYS);
    private final AtlasWording words;
    private final Map<String, String> names = new HashMap<>();

    public OutcomeWording(Atlas atlas, Language language) {
        this(atlas, language, new AtlasWording(atlas, language));
    }

    private OutcomeWording(Atlas atlas, Language language, AtlasWording words) {
        this.words = words;
        for (var layer : NAMED_LAYERS) {
            atlas.layer(layer).forEach(feature -> names.put(feature.id(), feature.names().in(language)));
        }
        for (TerritorialUnit unit : atlas.units()) {
            names.put(unit.id().value(), unit.names().in(language));
        }
        atlas.groups().keySet().forEach(group -> Messages.find("group." + group).ifPresent(name -> names.put(group, name)));
        atlas.parties().forEach(party -> names.put(party.id(), party.names().in(language)));
    }

    /// With the names of the proposal's own routes.
    static OutcomeWording of(Proposal proposal, Atlas atlas, Language language) {
        var wording = new OutcomeWording(atlas, language, new AtlasWording(atlas, language).of(proposal));
        if (proposal.own() instanceof Proposal.Own own) {
            own.routes().forEach(route -> wording.names.put(route.id(), route.names().in(language)));
        }
        return wording;
    }

    public AtlasWording words() {
        return words;
    }

    /// A party, unit, group, line or state by its id; the empty id is the sea. Other words are given back.
    public String name(String id) {
        return id.isEmpty() ? Messages.text("outcome.sea") : names.getOrDefault(id, id);
    }

    public String unit(UnitId id) {
        return words.unit(id);
    }

    /// A sentence of the engine with names in place of the ids.
    public String named(String sentence) {
        return ID.matcher(sentence).replaceAll(match -> {
            var name = names.get(match.group(1));
            if (name != null && match.start() == 0) {
                name = Character.toUpperCase(name.charAt(0)) + name.substring(1);
            }
            if (name == null) {
                return Matcher.quoteReplacement(match.group());
            }
            return Matcher.quoteReplacement(match.group(2) == null ? name
                : Messages.text("outcome.part", name, match.group(2)));
        });
    }

    /// Such as `Phase 2: Kalbajar and Lachin`.
    public static String phase(Proposal proposal, int number) {
        return proposal.phases().stream().filter(phase -> phase.number() == number).findFirst()
            .map(phase -> Messages.text("proposal.phase-is", number, phase.label())).orElseGet(() -> Messages.text("proposal.phase", number));
    }

    public static String text(Quantity quantity) {
        return text(quantity.value(), quantity.unit());
    }

    /// Such as `1,935 km²`, `12.4 km`, `100 %`.
    public static String text(double value, String unit) {
        if (value == 0) {
            return "0" + withSpace(unit);
        }
        var pattern = switch (unit) {
            case "km²" -> Math.abs(value) < 100 ? "%,.1f" : "%,.0f";
            case "km" -> Math.abs(value) < 10 ? "%,.2f" : "%,.1f";
            case "%" -> "%,.1f";
            default -> "%,.0f";
        };
        var number = String.format(Messages.locale(), pattern, value);
        return (number.matches("-0([.,]0+)?") ? number.substring(1) : number).replace('-', '−') + withSpace(unit);
    }

    /// The sign of a unit in the language of the window; `km²` and `km` are written otherwise in other scripts.
    static String symbol(String unit) {
        return switch (unit) {
            case "km²" -> Messages.text("quantity.km2");
            case "km" -> Messages.text("quantity.km");
            default -> unit;
        };
    }

    private static String withSpace(String unit) {
        return unit.isEmpty() ? "" : " " + symbol(unit);
    }

    /// With a sign; empty if it is nothing at this precision.
    public static String change(double value, String unit) {
        var text = text(value, unit);
        if (text.matches("0([.,]0+)? .*")) {
            return "";
        }
        return value > 0 ? "+" + text : text;
    }
}
