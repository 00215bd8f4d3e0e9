package araxes.cli;

import araxes.cartography.Look;
import araxes.cartography.MapColours;
import araxes.cartography.MapComposer;
import araxes.cartography.MapFrame;
import araxes.cartography.MapLayer;
import araxes.cartography.MapState;
import araxes.cartography.NamePolicy;
import araxes.cartography.NarrativeStep;
import araxes.cartography.OutcomeChoice;
import araxes.cartography.SessionState;
import araxes.cartography.SituationChoice;
import araxes.cartography.TimeWindow;
import araxes.cartography.View;
import araxes.cartography.Viewport;
import araxes.cartography.Worldview;
import araxes.export.PngExporter;
import araxes.geodata.ScenarioFile;
import araxes.model.Atlas;
import araxes.model.Extent;
import araxes.model.Language;
import araxes.model.Narrative;
import araxes.model.Proposal;
import araxes.scenario.CoverageFacts;
import araxes.scenario.Draft;
import araxes.scenario.Scenario;
import araxes.scenario.ScenarioEngine;
import araxes.session.Fitting;
import araxes.session.PictureOptions;
import araxes.session.SessionDocument;
import araxes.session.SessionFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The options that say which map is meant, but for its day: with what on it, of which place and in whose words.
class MapAsked {
    @Nullable LocalDate day;
    @Nullable Path from;
    @Nullable StepAsked narrative;

    @Option(names = "--proposal", descriptionKey = "map-proposal", paramLabel = "ID[:PHASE]")
    @Nullable List<String> proposals;

    @Option(names = "--against", descriptionKey = "map-against", paramLabel = "DAY[+ID:PHASE]", converter = SituationAsked.Converter.class)
    @Nullable SituationAsked against;

    @Option(names = "--window", descriptionKey = "map-window", paramLabel = "PERIOD|since=DAY", converter = WindowAsked.class)
    @Nullable TimeWindow window;

    @Option(names = "--layers", descriptionKey = "map-layers", paramLabel = "LAYER", split = ",", completionCandidates = LayerIds.class)
    @Nullable List<String> layers;

    @Option(names = "--extent", descriptionKey = "map-extent", paramLabel = "EXTENT")
    @Nullable String extent;

    @Option(names = "--colours", descriptionKey = "map-colours", paramLabel = "light|dark|greyscale")
    @Nullable MapColours colours;

    @Option(names = "--view", descriptionKey = "map-view", paramLabel = "LON,LAT,ZOOM", converter = ViewConverter.class)
    @Nullable View view;

    @Option(names = "--size", descriptionKey = "map-size", paramLabel = "WxH", converter = PictureSize.Converter.class)
    @Nullable PictureSize size;

    @Option(names = "--names", descriptionKey = "map-names", paramLabel = "en|az|hy|ru")
    @Nullable Language language;

    @Option(names = "--worldview", descriptionKey = "map-worldview", paramLabel = "WORLDVIEW", completionCandidates = WorldviewIds.class)
    @Nullable String worldview;

    @Option(names = "--name-policy", descriptionKey = "map-name-policy", paramLabel = "POLICY", completionCandidates = NamePolicyIds.class)
    @Nullable String namePolicy;

    /// The map meant, of which `--from` may have said all that the other options do not.
    ///
    /// @param session in which the map is the active one
    /// @param shown what must be seen, whatever the shape of the picture
    /// @param size asked for, or of the picture of `--from`; null if neither says
    /// @param options of the picture of `--from`
    /// @param differences what `--from` says that this atlas does not have, and which of its facts differ
    record Meant(SessionState session, Viewport viewport, Extent shown, @Nullable PictureSize size, Map<String, String> options,
        List<String> differences) {
        MapState state() {
            return session.map();
        }

        MapFrame frame(Atlas atlas) {
            return new MapComposer(atlas, PngExporter.textMeasure()).compose(state(), viewport);
        }
    }

    /// @throws IOException with the reason if an outcome cannot be computed or the file of `--from` not be used
    Meant meant(Atlas atlas, @Nullable CommandSpec spec) throws IOException {
        var given = from == null ? null : SessionFile.open(from);
        var fitting = given == null ? null : Fitting.of(given, atlas);
        var session = fitting != null ? fitting.session() : narrative != null ? ofStep(narrative.find(atlas, spec), atlas)
            : SessionState.of(MapState.on(Objects.requireNonNull(day)));
        var own = new LinkedHashSet<Proposal>();
        var state = state(session.map(), own, atlas, spec);
        session = withOwn(session, own, spec).withMap(state);
        var picture = given == null ? null : given.picture();
        var viewport = viewport(atlas, session.view(), picture, spec);
        var options = picture == null ? Map.<String, String>of() : picture.options();
        var pixels = size != null || picture == null ? size : sizeOf(picture);
        return new Meant(session, viewport, shown(atlas, session.view(), viewport, options, spec), pixels, options,
            fitting == null ? List.of() : fitting.differences());
    }

    /// Where the step shows one of the named extents, it is that extent that must be seen, whatever the shape of the picture.
    private SessionState ofStep(Narrative.Step step, Atlas atlas) {
        var pixels = size == null ? PictureSize.FULL_HD : size;
        var session = NarrativeStep.show(step, SessionState.of(MapState.on(step.day())), atlas, pixels.width(), pixels.height());
        if (step.look() instanceof Narrative.Named(var name) && atlas.about().extents().containsKey(name)) {
            extent = extent == null && view == null ? name : extent;
            return session.withView(null);
        }
        return session;
    }

    /// A picture from before there were options has the size of its map; a page on paper has none of its own.
    private static @Nullable PictureSize sizeOf(SessionDocument.Picture picture) {
        var said = picture.options().get(PictureOptions.SIZE);
        if (said != null) {
            return new PictureSize.Converter().convert(said);
        }
        return picture.options().isEmpty() ? new PictureSize(picture.width(), picture.height()) : null;
    }

    private Extent shown(Atlas atlas, @Nullable View kept, Viewport viewport, Map<String, String> options, @Nullable CommandSpec spec) {
        var ofPicture = options.get(PictureOptions.EXTENT);
        if (extent != null || view == null && kept == null) {
            return extent(atlas, spec);
        }
        return view == null && ofPicture != null ? extentOfSides(ofPicture, ofPicture.split(",", -1), spec) : viewport.extent();
    }

    /// With the scenarios of files; a map knows proposals by their ids, and two may have taken the same.
    private static SessionState withOwn(SessionState session, Set<Proposal> own, @Nullable CommandSpec spec) {
        var drafts = new ArrayList<>(session.drafts());
        for (var proposal : own) {
            var namesake = drafts.stream().filter(draft -> draft.id().equals(proposal.id())).findFirst();
            if (namesake.isPresent() && !namesake.get().proposal().equals(proposal)) {
                throw AskedWrongly.because(spec, "namesakes", proposal.id());
            }
            if (namesake.isEmpty()) {
                drafts.add(new Draft(proposal, Scenario.of(proposal).baseline(), Set.of(), Set.of()));
            }
        }
        return session.withDrafts(drafts);
    }

    /// @param own takes up the scenarios that come from files
    private MapState state(MapState start, Set<Proposal> own, Atlas atlas, @Nullable CommandSpec spec) throws IOException {
        var state = start;
        if (day != null) {
            state = state.withDay(IsoDay.within(atlas, day, spec));
        }
        if (layers != null) {
            var shown = layers(spec);
            for (var layer : MapLayer.values()) {
                state = state.withLayer(layer, shown.contains(layer));
            }
        }
        if (proposals != null) {
            var asking = new Asking(atlas, spec);
            var outlines = new LinkedHashSet<String>();
            for (var id : proposals) {
                if (!isComputed(id)) {
                    var proposal = asking.proposal(id);
                    noteOwn(proposal, own);
                    outlines.add(proposal.id());
                }
            }
            for (var id : state.proposals()) {
                state = state.withProposal(id, false);
            }
            for (var id : outlines) {
                state = state.withProposal(id, true);
            }
            state = state.withOutcome(outcome(proposals, state.day(), own, atlas, spec));
        }
        if (window != null) {
            state = state.withWindow(window);
        }
        if (against != null) {
            state = state.withAgainst(situation(against, own, atlas, spec));
        }
        return state.withLook(look(state.look(), spec));
    }

    private Look look(Look start, @Nullable CommandSpec spec) {
        var look = start;
        if (language != null) {
            look = look.withLanguage(language);
        }
        if (worldview != null) {
            look = look.withWorldview(worldview(spec));
        }
        if (namePolicy != null) {
            look = look.withNames(namePolicy(spec));
        }
        return colours == null ? look : look.withColours(colours);
    }

    private Viewport viewport(Atlas atlas, @Nullable View kept, SessionDocument.@Nullable Picture picture, @Nullable CommandSpec spec) {
        int width = size != null ? size.width() : picture != null ? picture.width() : PictureSize.FULL_HD.width();
        int height = size != null ? size.height() : picture != null ? picture.height() : PictureSize.FULL_HD.height();
        if (view != null) {
            return view.viewport(width, height);
        }
        return extent == null && kept != null ? kept.viewport(width, height) : Viewport.showing(extent(atlas, spec), width, height);
    }

    /// Answers a wrong question before the atlas is read.
    void refuseUnknownNames(@Nullable CommandSpec spec) {
        if (day == null && from == null && narrative == null) {
            throw AskedWrongly.because(spec, "no-day");
        }
        if (from != null && narrative != null) {
            throw AskedWrongly.because(spec, "from-and-narrative");
        }
        refuseUnknownOptions(spec);
    }

    /// As [#refuseUnknownNames], whether a day is said or not.
    void refuseUnknownOptions(@Nullable CommandSpec spec) {
        if (view != null && extent != null) {
            throw AskedWrongly.because(spec, "view-and-extent");
        }
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
        if (layers.equals(List.of("none"))) {
            return shown;
        }
        for (var id : layers) {
            shown.add(MapLayer.find(id.strip()).orElseThrow(() -> AskedWrongly.unknown(spec, "layer", id, new LayerIds())));
        }
        return shown;
    }

    /// `ID:PHASE` is the outcome after a phase, `ID` alone the outline of the text.
    private static boolean isComputed(String proposal) {
        return !ScenarioFile.isNamed(proposal) && proposal.contains(":");
    }

    private static void noteOwn(Proposal proposal, Set<Proposal> own) {
        if (proposal.isOwn()) {
            own.add(proposal);
        }
    }

    private static @Nullable OutcomeChoice outcome(List<String> proposals, LocalDate day, Set<Proposal> own, Atlas atlas, @Nullable CommandSpec spec) throws IOException {
        var computed = proposals.stream().filter(MapAsked::isComputed).distinct().toList();
        if (computed.isEmpty()) {
            return null;
        }
        if (computed.size() > 1) {
            throw AskedWrongly.because(spec, "one-outcome", String.join(" ", computed));
        }
        try {
            return situation(new SituationAsked.Converter().convert(day + "+" + computed.getFirst()), own, atlas, spec).outcome();
        } catch (TypeConversionException e) {
            throw AskedWrongly.because(spec, "not-an-outcome", computed.getFirst());
        }
    }

    /// @throws IOException with the reason if the proposal cannot be carried out on the situation of the day
    private static SituationChoice situation(SituationAsked asked, Set<Proposal> own, Atlas atlas, @Nullable CommandSpec spec) throws IOException {
        var found = asked.find(new ScenarioEngine(CoverageFacts.of(atlas)), spec);
        var scenario = found.scenario();
        if (scenario != null) {
            noteOwn(scenario.proposal(), own);
        }
        return new SituationChoice(asked.day(), scenario == null ? null
            : new OutcomeChoice(scenario.proposal().id(), found.phase(), scenario.widths(), scenario.option()));
    }

    /// A named extent, or west, south, east and north in degrees; without either the atlas's first.
    Extent extent(Atlas atlas, @Nullable CommandSpec spec) {
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
        return extentOfSides(extent, sides, spec);
    }

    private static Extent extentOfSides(String text, String[] sides, @Nullable CommandSpec spec) {
        try {
            if (sides.length != 4) {
                throw new IllegalArgumentException(Wording.of("extent-sides", sides.length));
            }
            return new Extent(Double.parseDouble(sides[0]), Double.parseDouble(sides[1]), Double.parseDouble(sides[2]), Double.parseDouble(sides[3]));
        } catch (NumberFormatException e) {
            throw AskedWrongly.because(spec, "not-an-extent", text);
        } catch (IllegalArgumentException e) {
            throw AskedWrongly.because(spec, "bad-extent", text, e.getMessage());
        }
    }

    /// `LON,LAT,ZOOM`: degrees of the centre, and the zoom level of Web Mercator, which may have a fraction.
    static final class ViewConverter implements ITypeConverter<View> {
        @Override
        public View convert(String text) {
            var parts = text.split(",", -1);
            try {
                if (parts.length == 3) {
                    return new View(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
                }
            } catch (IllegalArgumentException _) {
                // said below
            }
            throw new TypeConversionException(Wording.of("not-a-view", text));
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
