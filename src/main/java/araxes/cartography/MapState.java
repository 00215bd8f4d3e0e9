package araxes.cartography;

import araxes.model.Language;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the user asked to see. Together with the atlas and a viewport it determines every pixel.
///
/// @param proposals ids of the proposals laid over the map as outlines, the last on top
/// @param outcome the computed outcome shown in place of the recorded control, or null
public record MapState(LocalDate day, Set<MapLayer> layers, List<String> proposals, Language language, @Nullable OutcomeChoice outcome) {
    public MapState {
        layers = layers.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(layers));
        proposals = List.copyOf(proposals);
    }

    /// Without a computed outcome.
    public MapState(LocalDate day, Set<MapLayer> layers, List<String> proposals, Language language) {
        this(day, layers, proposals, language, null);
    }

    public static MapState on(LocalDate day) {
        return new MapState(day, MapLayer.defaults(), List.of(), Language.EN);
    }

    public MapState withDay(LocalDate newDay) {
        return new MapState(newDay, layers, proposals, language, outcome);
    }

    public MapState withLayer(MapLayer layer, boolean shown) {
        var changed = EnumSet.noneOf(MapLayer.class);
        changed.addAll(layers);
        if (shown) {
            changed.add(layer);
        } else {
            changed.remove(layer);
        }
        return new MapState(day, changed, proposals, language, outcome);
    }

    public MapState withProposal(String id, boolean shown) {
        var others = proposals.stream().filter(other -> !other.equals(id));
        return new MapState(day, layers, (shown ? Stream.concat(others, Stream.of(id)) : others).toList(), language, outcome);
    }

    public MapState withLanguage(Language newLanguage) {
        return new MapState(day, layers, proposals, newLanguage, outcome);
    }

    public MapState withOutcome(@Nullable OutcomeChoice choice) {
        return new MapState(day, layers, proposals, language, choice);
    }
}
