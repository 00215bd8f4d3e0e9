package araxes.viewmodel;

import araxes.cartography.MapLayer;
import araxes.cartography.MapState;
import araxes.model.Alternative;
import araxes.model.Atlas;
import araxes.model.ControlPeriod;
import araxes.model.Evidence;
import araxes.model.FeatureLayer;
import araxes.model.MapFeature;
import araxes.model.UnitId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a map rests on, statement by statement: who held what, the borders and lines drawn, the proposals laid over.
public final class PictureEvidence {
    private static final Map<MapLayer, FeatureLayer> GROUND = new LinkedHashMap<>();

    static {
        GROUND.put(MapLayer.LAKES, FeatureLayer.LAKES);
        GROUND.put(MapLayer.RIVERS, FeatureLayer.RIVERS);
        GROUND.put(MapLayer.ROADS, FeatureLayer.ROADS);
        GROUND.put(MapLayer.RAILWAYS, FeatureLayer.RAILWAYS);
        GROUND.put(MapLayer.SETTLEMENTS, FeatureLayer.SETTLEMENTS);
        GROUND.put(MapLayer.POINTS, FeatureLayer.POINTS_OF_INTEREST);
        GROUND.put(MapLayer.DISTRICTS, FeatureLayer.DISTRICTS);
    }

    private final Atlas atlas;

    /// To which layer of the map a statement belongs.
    public enum Group { CONTROL, BORDERS, LINES, ZONES, PROPOSALS, GROUND }

    /// One statement and what supports it.
    ///
    /// @param sources ids
    /// @param trust how far it is trusted and how it was verified, in words; empty where the data does not say
    /// @param alternatives what other sources say
    /// @param units it speaks of; empty for none
    /// @param proposal id, or null
    public record Fact(Group group, String subject, String statement, List<String> sources, String trust, List<Alternative> alternatives,
        List<UnitId> units, @Nullable String proposal, Optional<MapFeature> feature) {}

    private record Holding(String party, String event, Evidence evidence) {}

    public PictureEvidence(Atlas atlas) {
        this.atlas = atlas;
    }

    /// In the order of the groups; units that one statement speaks of are told together.
    public List<Fact> of(MapState state) {
        var words = new AtlasWording(atlas, state.language());
        var facts = new ArrayList<Fact>();
        if (state.layers().contains(MapLayer.CONTROL)) {
            addControl(state, words, facts);
        }
        var reading = state.look().worldview().readingOf(atlas);
        if (state.layers().contains(MapLayer.DE_JURE)) {
            if (!reading.sources().isEmpty()) {
                facts.add(new Fact(Group.BORDERS, Messages.text("worldview." + reading.id()), reading.note(), reading.sources(), "", List.of(),
                    List.of(), null, Optional.empty()));
            }
            addFeatures(Group.BORDERS, FeatureLayer.BOUNDARIES, state,
                feature -> "state".equals(feature.kind()) || "delimited_segment".equals(feature.kind()), facts);
        }
        if (state.layers().contains(MapLayer.NKAO)) {
            addFeatures(Group.BORDERS, FeatureLayer.BOUNDARIES, state, feature -> "internal".equals(feature.kind()), facts);
        }
        if (state.layers().contains(MapLayer.LINES)) {
            addFeatures(Group.LINES, FeatureLayer.BOUNDARIES, state, feature -> "line_of_contact".equals(feature.kind()), facts);
        }
        if (state.layers().contains(MapLayer.PRESENCE)) {
            addFeatures(Group.ZONES, FeatureLayer.ZONES, state, feature -> "presence".equals(feature.kind()), facts);
        }
        if (state.layers().contains(MapLayer.CORRIDORS)) {
            addFeatures(Group.ZONES, FeatureLayer.ZONES, state, feature -> "corridor".equals(feature.kind()), facts);
        }
        addProposals(state, words, facts);
        if (state.layers().contains(MapLayer.ROUTES)) {
            addFeatures(Group.PROPOSALS, FeatureLayer.ROUTES, state, _ -> true, facts);
        }
        GROUND.forEach((layer, from) -> {
            if (state.layers().contains(layer)) {
                addLayer(layer, from, state, facts);
            }
        });
        return facts;
    }

    private void addControl(MapState state, AtlasWording words, List<Fact> facts) {
        var holdings = new LinkedHashMap<Holding, List<UnitId>>();
        var periods = new LinkedHashMap<Holding, ControlPeriod>();
        for (var unit : atlas.units()) {
            atlas.history(unit.id()).on(state.day()).ifPresent(period -> {
                var holding = new Holding(period.party(), period.event(), period.evidence());
                holdings.computeIfAbsent(holding, _ -> new ArrayList<>()).add(unit.id());
                periods.putIfAbsent(holding, period);
            });
        }
        holdings.forEach((holding, units) -> {
            var period = periods.get(holding);
            facts.add(new Fact(Group.CONTROL, units.size() > 3 ? Messages.text("evidence.units", words.unit(units.getFirst()), units.size() - 1)
                : words.units(units), words.party(holding.party()) + ", " + words.span(period) + ". " + holding.event(),
                holding.evidence().sources(), trust(holding.evidence(), words), holding.evidence().alternatives(), units, null, Optional.empty()));
        });
    }

    private void addProposals(MapState state, AtlasWording words, List<Fact> facts) {
        var shown = new LinkedHashSet<>(state.proposals());
        var outcome = state.outcome();
        if (outcome != null) {
            shown.add(outcome.proposal());
        }
        shown.forEach(id -> state.findProposal(atlas, id).ifPresent(proposal -> facts.add(new Fact(Group.PROPOSALS, proposal.name(),
            proposal.summary(), proposal.evidence().sources(), trust(proposal.evidence(), words), proposal.evidence().alternatives(), List.of(),
            proposal.id(), Optional.empty()))));
    }

    private static String trust(Evidence evidence, AtlasWording words) {
        return Messages.text("card.trust", words.confidence(evidence.confidence()), words.verification(evidence.verification()));
    }

    private void addFeatures(Group group, FeatureLayer layer, MapState state, Predicate<MapFeature> wanted, List<Fact> facts) {
        atlas.layer(layer).stream().filter(wanted).filter(feature -> feature.valid().contains(state.day())).forEach(feature ->
            facts.add(new Fact(group, feature.names().in(state.language()), String.join(" ", described(feature)), sources(feature), "", List.of(),
                List.of(), null, Optional.of(feature))));
    }

    private static List<String> described(MapFeature feature) {
        var parts = new ArrayList<String>();
        Arrays.asList("shape_basis", "note").forEach(key -> Optional.ofNullable(feature.attributes().get(key)).ifPresent(text -> parts.add(text + ".")));
        parts.add(Messages.text(feature.approximate() ? "unit.outline.approximate" : "unit.outline", feature.accuracyKilometres()));
        return parts;
    }

    /// A layer with many features is one statement.
    private void addLayer(MapLayer layer, FeatureLayer from, MapState state, List<Fact> facts) {
        Set<String> sources = new LinkedHashSet<>();
        var shown = atlas.layer(from).stream().filter(feature -> feature.valid().contains(state.day())).toList();
        shown.forEach(feature -> sources.addAll(sources(feature)));
        if (!shown.isEmpty()) {
            facts.add(new Fact(Group.GROUND, Messages.text("layer." + layer.id()), Messages.text("evidence.features", shown.size()),
                List.copyOf(sources), "", List.of(), List.of(), null, Optional.empty()));
        }
    }

    private static List<String> sources(MapFeature feature) {
        return List.of(feature.attributes().getOrDefault("sources", "").split(", ")).stream().filter(id -> !id.isBlank()).toList();
    }

    /// Whether all words occur in what a fact says or in its sources.
    public boolean speaksOf(Fact fact, String typed) {
        var text = new StringBuilder(fact.subject()).append(' ').append(fact.statement()).append(' ').append(fact.trust());
        fact.sources().forEach(id -> text.append(' ').append(id).append(' ').append(atlas.findSource(id).map(source -> source.title()).orElse("")));
        fact.alternatives().forEach(other -> text.append(' ').append(other.claim()));
        var lower = text.toString().toLowerCase(Messages.locale());
        return Arrays.stream(typed.toLowerCase(Messages.locale()).strip().split("\\s+")).allMatch(lower::contains);
    }
}
