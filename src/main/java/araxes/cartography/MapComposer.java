package araxes.cartography;

import araxes.model.Atlas;
import araxes.model.Extent;
import araxes.model.FeatureLayer;
import araxes.model.Language;
import araxes.model.Proposal;
import araxes.model.TerritorialUnit;
import araxes.scenario.Outcome;
import araxes.scenario.Scenario;
import araxes.scenario.Piece;
import araxes.scenario.Situation;
import araxes.scenario.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Composes map frames. A pure function of its arguments and the atlas, so every view and export agrees.
///
/// Safe to share between threads. Sheets that were composed lately are kept, so a step in time makes new only what it changes.
public final class MapComposer {
    /// Room for four maps that are compared, and for the days just passed.
    private static final int MOST_KEPT_SHEETS = 192;
    private static final int MOST_KEPT_CORNERS = 16;
    private static final int WEIGHT_OF_EVENTFUL_UNITS = 3;
    private static final int WEIGHT_OF_SUBJECTS = 4;
    private static final int PIXELS_FOR_AN_EVENT = 130;
    /// A picture less wide has a smaller legend, in pixels.
    private static final int NARROW = 700;
    private static final double SMALLER = 0.87;
    private static final Set<MapLayer> LABELLED = Set.of(MapLayer.SETTLEMENTS, MapLayer.LAKES);
    private final Atlas atlas;
    private final TextMeasure measure;
    private final WorldLayers layers;
    private final ProposalSheet proposals;
    private final LabelSheet labels;
    private final List<WorldShape> weighty;
    private final Toponyms toponyms;
    private final Outcomes outcomes;
    private final Map<MapColours, Colouring> colourings = new ConcurrentHashMap<>();
    private final Map<Key, Sheet> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Sheet> eldest) {
            return size() > MOST_KEPT_SHEETS;
        }
    };

    private final Map<Placed, LegendCorner> corners = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Placed, LegendCorner> eldest) {
            return size() > MOST_KEPT_CORNERS;
        }
    };

    /// What the place of a legend depends on.
    private record Placed(Viewport viewport, Seen seen, List<?> subjects) {}

    /// Everything a sheet depends on.
    private record Key(String name, Viewport viewport, List<?> content) {}

    public MapComposer(Atlas atlas, TextMeasure measure) {
        this.atlas = atlas;
        this.measure = measure;
        layers = new WorldLayers(atlas);
        proposals = new ProposalSheet(atlas, layers);
        labels = new LabelSheet(atlas, layers);
        weighty = weighty();
        toponyms = new Toponyms(atlas);
        outcomes = new Outcomes(atlas, layers.mesh());
    }

    /// What a legend should not hide: the coverage, and with more weight the units that changed hands more often than most.
    private List<WorldShape> weighty() {
        var shapes = new ArrayList<WorldShape>();
        layers.layer(FeatureLayer.STATES).stream().filter(WorldLayers.Drawn::onCoverage).forEach(state -> shapes.add(state.shape()));
        int fewest = atlas.units().stream().mapToInt(unit -> atlas.history(unit.id()).periods().size()).min().orElse(0);
        var eventful = layers.area(atlas.units().stream().map(TerritorialUnit::id)
            .filter(unit -> atlas.history(unit).periods().size() > fewest).toList());
        shapes.addAll(Collections.nCopies(WEIGHT_OF_EVENTFUL_UNITS, eventful));
        return shapes;
    }

    /// The map that answers the state. Unknown proposals are left out.
    public MapFrame compose(MapState state, Viewport viewport) {
        return compose(state, viewport, Seen.WHOLE, null);
    }

    /// The same, with legend and date where they are seen.
    public MapFrame compose(MapState state, Viewport viewport, Seen seen) {
        return compose(state, viewport, seen, null);
    }

    private MapFrame compose(MapState state, Viewport viewport, Seen seen, @Nullable Unfurnished asked) {
        var situation = new Situation(state.day(), atlas.controlOn(state.day()));
        var choice = state.outcome();
        var outcome = outcomeOf(state).orElse(null);
        var shown = outcome instanceof Outcome.Computed computed && choice != null ? outcomes.shown(computed, choice.phase()) : null;
        var against = state.against();
        var compared = against == null ? null : outcomes.compared(against, state);
        var drawing = new DisplayList(viewport.width(), viewport.height(), MapStyle.NO_DATA,
            new Composition(state, situation, outcome, shown, compared, viewport, seen, asked).sheets());
        return new MapFrame(state, viewport, situation, outcome, compared, colouring(state.look().colours()).of(drawing));
    }

    Colouring colouring(MapColours colours) {
        return colourings.computeIfAbsent(colours, wanted -> new Colouring(wanted, atlas.parties()));
    }

    /// A map for a page, which carries legend, scale and credits beside it.
    ///
    /// @param detail into how many pixels of the file a pixel of the viewport is divided
    /// @param reserved boxes that labels keep out of
    Bare composeBare(MapState state, Viewport viewport, double detail, List<Labels.Box> reserved) {
        var asked = new Unfurnished(detail, reserved);
        var frame = compose(state, viewport, Seen.WHOLE, asked);
        return new Bare(frame, asked.legend.getFirst());
    }

    /// A map without furniture, and the legend that explains it.
    record Bare(MapFrame frame, Legend legend) {}

    /// Asks for a map without furniture; its sheets are not kept, since nobody looks at the same page twice.
    ///
    /// @param legend receives the legend
    private record Unfurnished(double detail, List<Labels.Box> reserved, List<Legend> legend) {
        Unfurnished(double detail, List<Labels.Box> reserved) {
            this(detail, reserved, new ArrayList<>());
        }
    }

    /// The computed outcome that the state asks for, without a drawing; empty if it asks for none. The drawing finds it computed.
    public Optional<Outcome> outcomeOf(MapState state) {
        var choice = state.outcome();
        return choice == null ? Optional.empty()
            : state.findProposal(atlas, choice.proposal()).map(proposal -> outcomes.compute(proposal, choice, state.day()));
    }

    /// What comes of a scenario; a map that shows it finds it computed, and the other way round.
    public Outcome outcomeOf(Scenario scenario) {
        return outcomes.compute(scenario);
    }

    /// Land, sea, lakes and rivers only: the border-free base.
    public DisplayList composeBase(Viewport viewport) {
        var clip = new PixelClip(viewport);
        return new DisplayList(viewport.width(), viewport.height(), MapStyle.NO_DATA, List.of(
            GroundSheets.land(layers, atlas.about().frame(), clip, viewport),
            GroundSheets.water(layers, clip, viewport, true, true)));
    }

    /// Whether a map of that extent shows as much as an overview would.
    boolean isOverview(Extent extent) {
        var overview = Locator.overview(atlas);
        return extent.west() <= overview.west() && extent.south() <= overview.south() && extent.east() >= overview.east()
            && extent.north() >= overview.north();
    }

    /// Who holds how much: computed where the frame shows an outcome, with the change against the situation before.
    List<FigureBox.Row> areas(MapFrame frame) {
        var facts = outcomes.facts();
        var control = frame.situation().control();
        if (atlas.units().stream().anyMatch(unit -> control.controllerOf(unit.id()).isEmpty())) {
            return List.of();
        }
        var choice = frame.state().outcome();
        var before = Territory.of(facts, control);
        var now = frame.outcome() instanceof Outcome.Computed computed && choice != null ? outcomes.shown(computed, choice.phase()).territory() : before;
        return atlas.parties().stream().map(party -> {
            double held = now.squareKilometresHeldBy(party.id());
            return new FigureBox.Row(party.names().in(frame.state().language()), held, held - before.squareKilometresHeldBy(party.id()));
        }).filter(row -> row.squareKilometres() > 0 || row.change() != 0).toList();
    }

    /// A small overview of the whole atlas with a box where a map looks, as a sheet to lay on a map or a page.
    ///
    /// @param shown what the map shows
    /// @param left edge of the overview in pixels; its height follows from its width
    Sheet composeLocator(Viewport shown, double left, double top, double width) {
        var overview = Locator.overview(atlas);
        return Locator.compose(layers, layers.layer(FeatureLayer.BOUNDARIES).stream()
            .filter(drawn -> "state".equals(drawn.feature().kind())).toList(), overview, shown,
            new Labels.Box(left, top, left + width, top + locatorHeight(width)));
    }

    /// The overview by itself, in the colours of the map.
    ///
    /// @param width in pixels
    public DisplayList locator(MapFrame frame, int width) {
        return colouring(frame.state().look().colours()).of(new DisplayList(width, (int) locatorHeight(width), MapStyle.NO_DATA,
            List.of(composeLocator(frame.viewport(), 0, 0, width))));
    }

    /// The height of an overview of that width, in pixels.
    double locatorHeight(double width) {
        return Math.rint(width * Locator.proportion(Locator.overview(atlas)));
    }

    private synchronized LegendCorner keptCorner(Placed placed, Supplier<LegendCorner> found) {
        return corners.computeIfAbsent(placed, _ -> found.get());
    }

    private synchronized Sheet kept(String name, Viewport viewport, List<?> content, Supplier<Sheet> composed) {
        return kept.computeIfAbsent(new Key(name, viewport, content), _ -> composed.get());
    }

    /// One frame in the making.
    private final class Composition {
        private final MapState state;
        private final LocalDate day;
        private final Set<MapLayer> shown;
        private final Situation situation;
        private final @Nullable Outcome outcome;
        private final Outcomes.@Nullable Shown computed;
        private final @Nullable Compared compared;
        private final Viewport viewport;
        private final Seen seen;
        private final PixelClip clip;
        private final @Nullable Unfurnished asked;
        private final Borders borders;
        private final List<Sheet> sheets = new ArrayList<>();

        Composition(MapState state, Situation situation, @Nullable Outcome outcome, Outcomes.@Nullable Shown computed,
            @Nullable Compared compared, Viewport viewport, Seen seen, @Nullable Unfurnished asked) {
            this.seen = seen;
            this.state = state;
            this.compared = compared;
            this.situation = situation;
            this.outcome = outcome;
            this.computed = computed;
            this.viewport = viewport;
            day = state.day();
            shown = state.layers();
            this.asked = asked;
            clip = asked == null ? new PixelClip(viewport) : new PixelClip(viewport, asked.detail);
            borders = new Borders(layers, state.look().worldview().readingOf(atlas), day);
        }

        List<Sheet> sheets() {
            add("land", List.of(), () -> GroundSheets.land(layers, atlas.about().frame(), clip, viewport));
            if (shown.contains(MapLayer.CONTROL)) {
                var mesh = computed == null ? layers.mesh() : computed.mesh();
                sheets.add(new Sheet("control", List.of(new DisplayItem.UnitFills(mesh, viewport, fills()))));
            }
            boolean lakes = shown.contains(MapLayer.LAKES);
            boolean rivers = shown.contains(MapLayer.RIVERS);
            add("water", List.of(lakes, rivers), () -> GroundSheets.water(layers, clip, viewport, lakes, rivers));
            if (compared instanceof Compared.Done done && shown.contains(MapLayer.CONTROL)) {
                add("difference", List.of(done.difference()), () -> DifferenceSheet.compose(done.difference(), atlas, clip));
            }
            addLines();
            if (compared == null && computed instanceof Outcomes.Shown shownOutcome) {
                var opened = shownOutcome.openedRoutes();
                add("outcome", List.of(shownOutcome.territory(), opened), () -> OutcomeSheet.compose(shownOutcome, outcomes,
                    openedRoutes(shownOutcome), clip));
            }
            var laid = laidProposals();
            for (int i = 0; i < laid.size(); i++) {
                var proposal = laid.get(i);
                var sharers = ProposalSheet.sharers(proposal.proposal(), laid.subList(i + 1, laid.size()));
                add("proposal", List.of(proposal, sharers), () -> proposals.compose(proposal, sharers, clip, viewport));
            }
            var marked = marked();
            if (marked != null && computed == null && state.against() == null) {
                add("changes", List.of(marked.changed(), marked.perhaps()), () -> WindowSheet.outlines(marked, layers.mesh(), atlas, clip));
            }
            addLabelsAndFurniture(laid, marked);
            return sheets;
        }

        /// What happened in the time that is marked; null if that is the day alone.
        private @Nullable WindowFacts marked() {
            return state.window() instanceof TimeWindow.Instant ? null : WindowFacts.of(atlas, state).inView(clip, viewport);
        }

        /// The legend must not hide what it explains: on a small picture it names fewer events.
        private int mostEvents() {
            return Math.clamp(viewport.height() / PIXELS_FOR_AN_EVENT, 3, 12);
        }

        private List<WorldShape> openedRoutes(Outcomes.Shown outcome) {
            return outcome.openedRoutes().stream().flatMap(route -> outcome.proposal().findRoute(atlas, route).stream())
                .map(route -> WorldShape.of(route.geometry())).toList();
        }

        private List<Fill> fills() {
            Function<String, Fill> fill = party -> compared == null ? MapStyle.fill(atlas.party(party)) : DifferenceSheet.dimmed(atlas.party(party));
            return holders().stream().map(party -> party.isEmpty() ? Fill.plain(MapStyle.LAND) : fill.apply(party)).toList();
        }

        private List<ProposalSheet.Laid> laidProposals() {
            var laid = new ArrayList<ProposalSheet.Laid>();
            for (var id : state.proposals()) {
                state.findProposal(atlas, id).ifPresent(proposal -> {
                    boolean inItsTime = proposal.isInItsTime(day);
                    int colour = MapStyle.proposalColour(laid.size());
                    laid.add(new ProposalSheet.Laid(proposal, inItsTime ? colour : MapStyle.outOfTime(colour), inItsTime));
                });
            }
            return laid;
        }

        private void addLines() {
            if (shown.contains(MapLayer.UNITS)) {
                add("units", List.of(), () -> LineSheets.units(atlas, layers, clip));
            }
            if (shown.contains(MapLayer.DISTRICTS)) {
                boolean today = !day.isBefore(LineSheets.DISTRICTS_OF_TODAY);
                add("districts", List.of(today), () -> LineSheets.districts(layers, clip, today));
            }
            if (shown.contains(MapLayer.NKAO)) {
                var divisions = borders.internal();
                add("nkao", divisions, () -> LineSheets.lines("nkao", divisions, MapStyle.NKAO_LINE, clip));
            }
            addZones(MapLayer.PRESENCE, "presence", MapStyle.PRESENCE_FILL, MapStyle.PRESENCE_LINE);
            addZones(MapLayer.CORRIDORS, "corridor", MapStyle.CORRIDOR_FILL, MapStyle.CORRIDOR_LINE);
            addTransport(MapLayer.ROADS, FeatureLayer.ROADS, false);
            addTransport(MapLayer.RAILWAYS, FeatureLayer.RAILWAYS, true);
            if (shown.contains(MapLayer.ROUTES)) {
                add("routes", List.of(), () -> LineSheets.lines("routes", layers.layer(FeatureLayer.ROUTES), MapStyle.ROUTE, clip));
            }
            if (shown.contains(MapLayer.DE_JURE)) {
                var shownBorders = borders.ofStates();
                add("borders", shownBorders, () -> LineSheets.borders(shownBorders, clip));
                if (borders.reading().linesOfControl()) {
                    var mesh = computed == null ? layers.mesh() : computed.mesh();
                    var holders = holders();
                    add("lines of control", List.of(mesh, holders), () -> LineSheets.linesOfControl(mesh, holders, clip));
                }
            }
            if (shown.contains(MapLayer.LINES)) {
                var lines = linesOfContact();
                add("lines of contact", lines, () -> LineSheets.linesOfContact(lines, clip));
            }
        }

        private void addZones(MapLayer layer, String kind, Fill fill, Pen pen) {
            if (shown.contains(layer)) {
                var zones = zones(kind);
                add(kind, zones, () -> LineSheets.zones(kind, zones, fill, pen, clip));
            }
        }

        private void addTransport(MapLayer layer, FeatureLayer from, boolean railway) {
            if (shown.contains(layer)) {
                var built = layers.layer(from).stream().filter(way -> !day.isBefore(way.feature().valid().from())).toList();
                var inUse = built.stream().filter(way -> way.feature().valid().contains(day)).toList();
                add(layer.id(), List.of(built, inUse), () -> LineSheets.transport(layer.id(), built, day, railway, clip));
            }
        }

        private void addLabelsAndFurniture(List<ProposalSheet.Laid> laid, @Nullable WindowFacts marked) {
            var legend = new LegendBuilder(atlas, state, situation, outcome, computed, compared, outcomes, marked, mostEvents(), measure).build(seen, viewport.width() < NARROW ? SMALLER : 1, viewport.width() - 2 * Furniture.EDGE, borders, toponyms.knows(state.look()), linesOfContact(), zones("presence"), zones("corridor"), laid);
            var spots = marked == null ? List.<WindowFacts.Spot>of() : marked.spots();
            if (asked != null) {
                asked.legend.add(legend);
                var reserved = new ArrayList<>(asked.reserved);
                spots.forEach(spot -> reserved.add(WindowSheet.box(spot, viewport)));
                sheets.add(labelSheet(laid, reserved));
                if (!spots.isEmpty()) {
                    sheets.add(WindowSheet.markers(spots, viewport, measure));
                }
                return;
            }
            var credits = seen == Seen.FURTHER ? List.<String>of() : atlas.about().credits();
            var scaleBox = Furniture.scaleAndCreditsBox(credits, viewport, measure);
            boolean ofOutcome = outcome != null;
            boolean own = subjects().stream().anyMatch(Proposal::isOwn);
            var from = state.against();
            var dateBox = Furniture.widestDateBox(from, ofOutcome, own, state.language(), measure, dateEdge(), viewport.width());
            var corner = corner(legend, dateBox, scaleBox).clearOf(scaleBox, legend);
            var legendBox = legend.box(corner);
            var labelled = shown.stream().filter(LABELLED::contains).toList();
            var reserved = new ArrayList<>(List.of(legendBox, scaleBox, dateBox));
            spots.forEach(spot -> reserved.add(WindowSheet.box(spot, viewport)));
            var content = List.of(labelled, shown.contains(MapLayer.CONTROL), state.language(), laid, points(), districts(), legendBox, dateBox, naming(), spots);
            add("labels", content, () -> labelSheet(laid, reserved));
            if (!spots.isEmpty()) {
                add("events", List.of(spots), () -> WindowSheet.markers(spots, viewport, measure));
            }
            add("legend", List.of(legend.rows()), () -> legend.compose(corner));
            add("scale", Arrays.asList(credits, state.language()), () -> Furniture.scaleAndCredits(credits, viewport, state.language(), measure));
            add("date", Arrays.asList(from, day, state.language(), ofOutcome, own, dateEdge()), () -> Furniture.date(from, day, ofOutcome, own, state.language(), measure, dateEdge(), viewport.width()));
        }

        /// The right edge of the date, or 0 if it stands on the left.
        private double dateEdge() {
            return seen == Seen.RIGHT ? viewport.width() - Furniture.EDGE : 0;
        }

        private Sheet labelSheet(List<ProposalSheet.Laid> laid, List<Labels.Box> reserved) {
            var captions = new ArrayList<ProposalSheet.Caption>();
            laid.forEach(proposal -> captions.addAll(proposals.captions(proposal, state.language())));
            return labels.compose(shown, naming(), captions, points(), districts(), reserved, measure, clip, viewport);
        }

        private LabelSheet.Naming naming() {
            return new LabelSheet.Naming(state.language(), toponyms.differing(state.look(), situation.control()));
        }

        private List<WorldLayers.Drawn> points() {
            return shown.contains(MapLayer.POINTS) ? layers.layerOn(FeatureLayer.POINTS_OF_INTEREST, day) : List.of();
        }

        private List<WorldLayers.Drawn> districts() {
            return shown.contains(MapLayer.DISTRICTS) ? layers.layer(FeatureLayer.DISTRICTS).stream()
                .filter(district -> district.feature().attributes().getOrDefault("epoch", "both").equals("both")).toList() : List.of();
        }

        private LegendCorner corner(Legend legend, Labels.Box dateBox, Labels.Box scaleBox) {
            var subjects = subjects();
            if (compared instanceof Compared.Done done && !done.difference().changes().isEmpty()) {
                // What differs is all that matters; a long list of it makes a tall legend.
                return keptCorner(new Placed(viewport, seen, List.of(done.difference(), legend.rows())), () -> LegendCorner.of(
                    done.difference().changes().stream().map(change -> WorldShape.of(change.area())).toList(), legend.size(), clip, viewport,
                    seen, dateBox, scaleBox));
            }
            // By their ids: while one edits a scenario the legend stays where it is.
            return keptCorner(new Placed(viewport, seen, subjects.stream().map(Proposal::id).toList()), () -> {
                var areas = new ArrayList<>(weighty);
                subjects.forEach(proposal -> proposals.subjects(proposal)
                    .forEach(subject -> areas.addAll(Collections.nCopies(WEIGHT_OF_SUBJECTS, subject))));
                return LegendCorner.of(areas, LegendCorner.USUAL, clip, viewport, seen, dateBox, scaleBox);
            });
        }

        /// What the map shows besides records.
        private List<Proposal> subjects() {
            var subjects = new ArrayList<>(laidProposals().stream().map(ProposalSheet.Laid::proposal).toList());
            if (outcome != null) {
                subjects.add(outcome.scenario().proposal());
            }
            return subjects;
        }

        /// Of each unit or piece, in the order of the mesh.
        private List<String> holders() {
            return computed == null ? atlas.units().stream().map(unit -> situation.control().controllerOf(unit.id()).orElse("")).toList()
                : computed.territory().pieces().stream().map(Piece::holder).toList();
        }

        private List<WorldLayers.Drawn> linesOfContact() {
            return layers.layerOn(FeatureLayer.BOUNDARIES, day).stream()
                .filter(drawn -> "line_of_contact".equals(drawn.feature().kind())).toList();
        }

        private List<WorldLayers.Drawn> zones(String kind) {
            return layers.layerOn(FeatureLayer.ZONES, day).stream().filter(drawn -> kind.equals(drawn.feature().kind())).toList();
        }

        private void add(String name, List<?> content, Supplier<Sheet> composed) {
            sheets.add(asked == null ? kept(name, viewport, content, composed) : composed.get());
        }
    }
}
