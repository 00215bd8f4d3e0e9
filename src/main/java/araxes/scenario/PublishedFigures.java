package araxes.scenario;

import araxes.model.Atlas;
import araxes.model.Figure;
import araxes.model.Places;
import araxes.model.UnitId;
import araxes.scenario.Quantity.Published;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds what is published for a computed quantity. Every value is given; none is chosen.
final class PublishedFigures {
    private final Atlas atlas;
    private final Places places;

    PublishedFigures(Atlas atlas, Places places) {
        this.atlas = atlas;
        this.places = places;
    }

    /// Areas published for exactly these units.
    List<Published> areaOf(Collection<UnitId> units, double computed) {
        Set<UnitId> wanted = new HashSet<>(units);
        var published = new ArrayList<Published>();
        for (var figure : atlas.figures()) {
            if (figure.unit().equals("km2") && unitsOf(figure).equals(wanted)) {
                add(figure, computed, published);
            }
        }
        return published;
    }

    /// The values of one figure.
    List<Published> of(String id, double computed) {
        var published = new ArrayList<Published>();
        atlas.figures().stream().filter(figure -> figure.id().equals(id)).forEach(figure -> add(figure, computed, published));
        return published;
    }

    private Set<UnitId> unitsOf(Figure figure) {
        if (!figure.controlUnits().isEmpty()) {
            return new HashSet<>(figure.controlUnits());
        }
        var group = places.areaFigures().get(figure.id());
        return group == null ? Set.of() : new HashSet<>(atlas.groups().getOrDefault(group, List.of()));
    }

    private static void add(Figure figure, double computed, List<Published> published) {
        for (var value : figure.values()) {
            var number = number(value.value());
            published.add(new Published(figure.id(), figure.what(), value.value(), number == null ? null : computed - number,
                value.sources(), value.verification(), value.note()));
        }
    }

    static @Nullable Double number(String value) {
        try {
            return Double.valueOf(value.replace(",", ""));
        } catch (NumberFormatException e) {
            return null; // a range or words, as published
        }
    }
}
