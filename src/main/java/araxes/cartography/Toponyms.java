package araxes.cartography;

import araxes.model.Atlas;
import araxes.model.ControlMap;
import araxes.model.FeatureLayer;
import araxes.model.Language;
import araxes.model.MapFeature;
import araxes.model.NameForm;
import araxes.model.Names;
import araxes.model.TerritorialUnit;
import araxes.model.UnitId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Location;

/// What places are called under a name policy.
final class Toponyms {
    private final Atlas atlas;
    /// Settlements whose names have forms, with the unit they lie in, if any.
    private final Map<String, Optional<UnitId>> places = new HashMap<>();
    private final Map<String, Names> names = new HashMap<>();
    private final Map<NameForm, Set<Language>> known = new EnumMap<>(NameForm.class);

    Toponyms(Atlas atlas) {
        this.atlas = atlas;
        for (var place : atlas.layer(FeatureLayer.SETTLEMENTS)) {
            if (!place.names().forms().isEmpty()) {
                names.put(place.id(), place.names());
                places.put(place.id(), unitOf(place));
            }
        }
        for (var district : atlas.layer(FeatureLayer.DISTRICTS)) {
            var soviet = district.attributes().get("name_soviet");
            if (soviet != null && !soviet.isBlank()) {
                names.put(district.id(), new Names(district.names().english(), district.names().others(),
                    Map.of(NameForm.OF_1988, Map.of(Language.EN, soviet))));
            }
        }
        names.values().forEach(each -> each.forms().forEach((form, inLanguages) ->
            known.computeIfAbsent(form, _ -> EnumSet.noneOf(Language.class)).addAll(inLanguages.keySet())));
    }

    private Optional<UnitId> unitOf(MapFeature place) {
        var point = place.geometry().getCoordinate();
        return atlas.units().stream().filter(unit -> unit.area().getEnvelopeInternal().covers(point))
            .filter(unit -> SimplePointInAreaLocator.locate(point, unit.area()) != Location.EXTERIOR).findFirst().map(TerritorialUnit::id);
    }

    /// The names that differ from the ordinary ones in that language, by id of the place.
    Map<String, String> differing(Look look, ControlMap control) {
        var differing = new TreeMap<String, String>();
        if (look.names() != NamePolicy.PAIRED) {
            names.forEach((id, of) -> {
                var name = name(of, look, holderForm(id, control));
                if (!name.equals(of.in(look.language()))) {
                    differing.put(id, name);
                }
            });
        }
        return differing;
    }

    private @Nullable NameForm holderForm(String place, ControlMap control) {
        return places.getOrDefault(place, Optional.empty()).flatMap(control::controllerOf).map(party -> atlas.party(party).toponyms()).orElse(null);
    }

    private static String name(Names of, Look look, @Nullable NameForm holders) {
        var language = look.language();
        var ordinary = of.in(language);
        return switch (look.names()) {
            case PAIRED -> ordinary;
            case AZERBAIJANI_FIRST -> both(of, language, NameForm.AZERBAIJANI, NameForm.ARMENIAN);
            case ARMENIAN_FIRST -> both(of, language, NameForm.ARMENIAN, NameForm.AZERBAIJANI);
            case HOLDER -> holders == null ? ordinary : of.form(holders, language).orElse(ordinary);
            case OFFICIAL_1988 -> of.form(NameForm.OF_1988, language).orElse(ordinary);
        };
    }

    private static String both(Names of, Language language, NameForm first, NameForm second) {
        var one = of.form(first, language);
        var other = of.form(second, language);
        return one.isPresent() && other.isPresent() ? one.get() + " / " + other.get() : of.in(language);
    }

    /// Whether the data has the forms that the policy needs, in the language.
    boolean knows(Look look) {
        return switch (look.names()) {
            case PAIRED -> true;
            case AZERBAIJANI_FIRST, ARMENIAN_FIRST, HOLDER -> has(NameForm.AZERBAIJANI, look.language()) && has(NameForm.ARMENIAN, look.language());
            case OFFICIAL_1988 -> has(NameForm.OF_1988, look.language());
        };
    }

    private boolean has(NameForm form, Language language) {
        return known.getOrDefault(form, Set.of()).contains(language);
    }
}
