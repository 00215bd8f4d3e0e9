package araxes.cartography;

import araxes.model.Atlas;
import araxes.model.Language;
import araxes.model.Proposal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the user asked to see. Together with the atlas and a viewport it determines every pixel.
///
/// @param window how much of the time before the day is marked
/// @param proposals ids of the proposals laid over the map as outlines, the last on top
/// @param outcome the computed outcome shown in place of the recorded control, or null
/// @param against the situation this one is compared with: the map then shows the difference from it; or null
/// @param drafts proposals that are not in the atlas: the analyst's own
public record MapState(LocalDate day, TimeWindow window, Set<MapLayer> layers, List<String> proposals, @Nullable OutcomeChoice outcome,
    @Nullable SituationChoice against, Look look, List<Proposal> drafts) {
    public MapState {
        layers = layers.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(layers));
        proposals = List.copyOf(proposals);
        drafts = List.copyOf(drafts);
    }

    /// Without a computed outcome.
    public MapState(LocalDate day, Set<MapLayer> layers, List<String> proposals, Language language) {
        this(day, TimeWindow.INSTANT, layers, proposals, null, null, Look.DEFAULT.withLanguage(language), List.of());
    }

    public static MapState on(LocalDate day) {
        return new MapState(day, MapLayer.defaults(), List.of(), Language.EN);
    }

    /// The language of names.
    public Language language() {
        return look.language();
    }

    /// The situation the map shows.
    public SituationChoice situation() {
        return new SituationChoice(day, outcome);
    }

    /// One of the analyst's own proposals, else of the atlas.
    public Optional<Proposal> findProposal(Atlas atlas, String id) {
        return drafts.stream().filter(draft -> draft.id().equals(id)).findFirst().or(() -> atlas.findProposal(id));
    }

    public MapState withDay(LocalDate newDay) {
        return new MapState(newDay, window, layers, proposals, outcome, against, look, drafts);
    }

    public MapState withWindow(TimeWindow newWindow) {
        return new MapState(day, newWindow, layers, proposals, outcome, against, look, drafts);
    }

    public MapState withLayer(MapLayer layer, boolean shown) {
        var changed = EnumSet.noneOf(MapLayer.class);
        changed.addAll(layers);
        if (shown) {
            changed.add(layer);
        } else {
            changed.remove(layer);
        }
        return new MapState(day, window, changed, proposals, outcome, against, look, drafts);
    }

    public MapState withProposal(String id, boolean shown) {
        var others = proposals.stream().filter(other -> !other.equals(id));
        return new MapState(day, window, layers, (shown ? Stream.concat(others, Stream.of(id)) : others).toList(), outcome, against, look, drafts);
    }

    public MapState withLanguage(Language newLanguage) {
        return withLook(look.withLanguage(newLanguage));
    }

    public MapState withLook(Look newLook) {
        return new MapState(day, window, layers, proposals, outcome, against, newLook, drafts);
    }

    public MapState withOutcome(@Nullable OutcomeChoice choice) {
        return new MapState(day, window, layers, proposals, choice, against, look, drafts);
    }

    public MapState withAgainst(@Nullable SituationChoice compared) {
        return new MapState(day, window, layers, proposals, outcome, compared, look, drafts);
    }

    public MapState withDrafts(List<Proposal> newDrafts) {
        return newDrafts.equals(drafts) ? this : new MapState(day, window, layers, proposals, outcome, against, look, newDrafts);
    }

    /// Takes over what all maps that are compared share: layers, window of time and look.
    MapState withCommon(MapState other) {
        return layers.equals(other.layers) && look.equals(other.look) && window.equals(other.window) ? this
            : new MapState(day, other.window, other.layers, proposals, outcome, against, other.look, drafts);
    }
}
