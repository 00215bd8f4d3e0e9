package araxes.cli;

import araxes.cartography.Look;
import araxes.cartography.MapComposer;
import araxes.cartography.MapFrame;
import araxes.cartography.MapLayer;
import araxes.cartography.MapState;
import araxes.cartography.NamePolicy;
import araxes.cartography.OutcomeChoice;
import araxes.cartography.SituationChoice;
import araxes.cartography.Viewport;
import araxes.cartography.Worldview;
import araxes.export.PngExporter;
import araxes.model.Atlas;
import araxes.model.Extent;
import araxes.model.Language;
import araxes.scenario.CoverageFacts;
import araxes.scenario.Places;
import araxes.scenario.ScenarioEngine;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The options that say which map is meant: of which day, with what on it, of which place and in whose words.
final class MapAsked {
    @Option(names = "--day", paramLabel = "DAY", required = true, converter = IsoDay.class)
    LocalDate day = LocalDate.EPOCH;

    @Option(names = "--proposal", descriptionKey = "map-proposal", paramLabel = "ID[:PHASE]")
    List<String> proposals = List.of();

    @Option(names = "--against", descriptionKey = "map-against", paramLabel = "SITUATION", converter = SituationAsked.Converter.class)
    @Nullable SituationAsked against;

    @Option(names = "--layers", descriptionKey = "map-layers", paramLabel = "LAYER", split = ",", completionCandidates = LayerIds.class)
    @Nullable List<String> layers;

    @Option(names = "--extent", descriptionKey = "map-extent", paramLabel = "EXTENT")
    @Nullable String extent;

    @Option(names = "--size", descriptionKey = "map-size", paramLabel = "WxH", converter = PictureSize.Converter.class)
    PictureSize size = PictureSize.FULL_HD;

    @Option(names = "--names", descriptionKey = "map-names", paramLabel = "en|az|hy|ru", defaultValue = "en")
    Language language = Language.EN;

    @Option(names = "--worldview", descriptionKey = "map-worldview", paramLabel = "WORLDVIEW", completionCandidates = WorldviewIds.class)
    @Nullable String worldview;

    @Option(names = "--name-policy", descriptionKey = "map-name-policy", paramLabel = "POLICY", completionCandidates = NamePolicyIds.class)
    @Nullable String namePolicy;

    /// @throws IOException with the reason if an outcome cannot be computed
    MapState state(Atlas atlas, @Nullable CommandSpec spec) throws IOException {
        var shownLayers = layers(spec);
        var look = Look.DEFAULT.withLanguage(language).withWorldview(worldview(spec)).withNames(namePolicy(spec));
        var shownDay = IsoDay.within(atlas, day, spec);
        var asking = new Asking(atlas, spec);
        var shownProposals = proposals.stream().filter(one -> !isComputed(one)).map(id -> asking.proposal(id).id()).distinct().toList();
        return new MapState(shownDay, shownLayers, shownProposals, language).withLook(look).withOutcome(outcome(atlas, spec))
            .withAgainst(against == null ? null : choice(against, atlas, spec));
    }

    Viewport viewport(Atlas atlas, @Nullable CommandSpec spec) {
        return Viewport.showing(extent(atlas, spec), size.width(), size.height());
    }

    /// @throws IOException with the reason if an outcome cannot be computed
    MapFrame frame(Atlas atlas, @Nullable CommandSpec spec) throws IOException {
        return new MapComposer(atlas, PngExporter.textMeasure()).compose(state(atlas, spec), viewport(atlas, spec));
    }

    /// Answers a wrong name before the atlas is read.
    void refuseUnknownNames(@Nullable CommandSpec spec) {
        layers(spec);
        worldview(spec);
        namePolicy(spec);
    }

    private Worldview worldview(@Nullable CommandSpec spec) {
        return worldview == null ? Worldview.UN
            : Worldview.find(worldview).orElseThrow(() -> AskedWrongly.unknown(spec, "worldview", worldview, new WorldviewIds()));
    }

    private NamePolicy namePolicy(@Nullable CommandSpec spec) {
        return namePolicy == null ? NamePolicy.PAIRED
            : NamePolicy.find(namePolicy).orElseThrow(() -> AskedWrongly.unknown(spec, "name-policy", namePolicy, new NamePolicyIds()));
    }

    private Set<MapLayer> layers(@Nullable CommandSpec spec) {
        if (layers == null) {
            return MapLayer.defaults();
        }
        var shown = EnumSet.noneOf(MapLayer.class);
        for (var id : layers) {
            shown.add(MapLayer.find(id.strip()).orElseThrow(() -> AskedWrongly.unknown(spec, "layer", id, new LayerIds())));
        }
        return shown;
    }

    /// `ID:PHASE` is the outcome after a phase, `ID` alone the outline of the text.
    private static boolean isComputed(String proposal) {
        return proposal.contains(":");
    }

    /// @throws IOException with the reason if the proposal cannot be carried out on the situation of the day
    private @Nullable OutcomeChoice outcome(Atlas atlas, @Nullable CommandSpec spec) throws IOException {
        var computed = proposals.stream().filter(MapAsked::isComputed).distinct().toList();
        if (computed.isEmpty()) {
            return null;
        }
        if (computed.size() > 1) {
            throw AskedWrongly.because(spec, "one-outcome", String.join(" ", computed));
        }
        SituationAsked asked;
        try {
            asked = new SituationAsked.Converter().convert(day + "+" + computed.getFirst());
        } catch (TypeConversionException e) {
            throw AskedWrongly.because(spec, "not-an-outcome", computed.getFirst());
        }
        return choice(asked, atlas, spec).outcome();
    }

    private static SituationChoice choice(SituationAsked asked, Atlas atlas, @Nullable CommandSpec spec) throws IOException {
        var found = asked.find(new ScenarioEngine(CoverageFacts.of(atlas, Places.southCaucasus())), spec);
        var scenario = found.scenario();
        return new SituationChoice(asked.day(), scenario == null ? null
            : new OutcomeChoice(scenario.proposal().id(), found.phase(), scenario.widths(), scenario.option()));
    }

    /// A named extent, or west, south, east and north in degrees; without either the atlas's first.
    private Extent extent(Atlas atlas, @Nullable CommandSpec spec) {
        var named = atlas.about().extents();
        if (extent == null) {
            return atlas.about().home();
        }
        var found = named.get(extent);
        if (found != null) {
            return found;
        }
        var sides = extent.split(",", -1);
        if (sides.length == 1) {
            throw AskedWrongly.unknown(spec, "extent", extent, named.keySet());
        }
        try {
            if (sides.length != 4) {
                throw new IllegalArgumentException(Wording.of("extent-sides", sides.length));
            }
            return new Extent(Double.parseDouble(sides[0]), Double.parseDouble(sides[1]), Double.parseDouble(sides[2]), Double.parseDouble(sides[3]));
        } catch (NumberFormatException e) {
            throw AskedWrongly.because(spec, "not-an-extent", extent);
        } catch (IllegalArgumentException e) {
            throw AskedWrongly.because(spec, "bad-extent", extent, e.getMessage());
        }
    }

    /// What `--layers` may name; the help lists it.
    static final class LayerIds extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        LayerIds() {
            super(Arrays.stream(MapLayer.values()).map(MapLayer::id).toList());
        }
    }

    static final class WorldviewIds extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        WorldviewIds() {
            super(Arrays.stream(Worldview.values()).map(Worldview::id).toList());
        }
    }

    static final class NamePolicyIds extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        NamePolicyIds() {
            super(Arrays.stream(NamePolicy.values()).map(NamePolicy::id).toList());
        }
    }
}
