package araxes.cartography;

import araxes.model.FeatureLayer;
import araxes.model.Proposal;
import araxes.scenario.Outcome;
import araxes.scenario.Piece;
import araxes.scenario.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One frame in the making.
final class Composition {
    private static final int WEIGHT_OF_SUBJECTS = 4;
    private static final int PIXELS_FOR_AN_EVENT = 130;
    /// A picture less wide has a smaller legend, in pixels.
    private static final int NARROW = 700;
    private static final double SMALLER = 0.87;
    private static final Set<MapLayer> LABELLED = Set.of(MapLayer.SETTLEMENTS, MapLayer.LAKES);
    private final MapMaterials with;
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
    private final MapComposer.@Nullable Unfurnished asked;
    private final Borders borders;
    private final List<Sheet> sheets = new ArrayList<>();

    Composition(MapMaterials with, MapState state, Situation situation, @Nullable Outcome outcome, Outcomes.@Nullable Shown computed,
        @Nullable Compared compared, Viewport viewport, Seen seen, MapComposer.@Nullable Unfurnished asked) {
        this.with = with;
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
        clip = asked == null ? new PixelClip(viewport) : new PixelClip(viewport, asked.detail());
        borders = new Borders(with.layers(), state.look().worldview().readingOf(with.atlas()), day);
    }

    List<Sheet> sheets() {
        add("land", List.of(), () -> GroundSheets.land(with.layers(), with.atlas().about().frame(), clip, viewport));
        if (shown.contains(MapLayer.CONTROL)) {
            var mesh = computed == null ? with.layers().mesh() : computed.mesh();
            sheets.add(new Sheet("control", List.of(new DisplayItem.UnitFills(mesh, viewport, fills()))));
        }
        boolean lakes = shown.contains(MapLayer.LAKES);
        boolean rivers = shown.contains(MapLayer.RIVERS);
        add("water", List.of(lakes, rivers), () -> GroundSheets.water(with.layers(), clip, viewport, lakes, rivers));
        if (compared instanceof Compared.Done done && shown.contains(MapLayer.CONTROL)) {
            add("difference", List.of(done.difference()), () -> DifferenceSheet.compose(done.difference(), with.atlas(), clip));
        }
        addLines();
        if (compared == null && computed instanceof Outcomes.Shown shownOutcome) {
            var opened = shownOutcome.openedRoutes();
            add("outcome", List.of(shownOutcome.territory(), opened), () -> OutcomeSheet.compose(shownOutcome, with.outcomes(),
                openedRoutes(shownOutcome), clip));
        }
        var laid = laidProposals();
        for (int i = 0; i < laid.size(); i++) {
            var proposal = laid.get(i);
            var sharers = ProposalSheet.sharers(proposal.proposal(), laid.subList(i + 1, laid.size()));
            add("proposal", List.of(proposal, sharers), () -> with.proposals().compose(proposal, sharers, clip, viewport));
        }
        var marked = marked();
        if (marked != null && computed == null && state.against() == null) {
            add("changes", List.of(marked.changed(), marked.perhaps()), () -> WindowSheet.outlines(marked, with.layers().mesh(), with.atlas(), clip));
        }
        addLabelsAndFurniture(laid, marked);
        return sheets;
    }

    /// What happened in the time that is marked; null if that is the day alone.
    private @Nullable WindowFacts marked() {
        return state.window() instanceof TimeWindow.Instant ? null : WindowFacts.of(with.atlas(), state).inView(clip, viewport);
    }

    /// The legend must not hide what it explains: on a small picture it names fewer events.
    private int mostEvents() {
        return Math.clamp(viewport.height() / PIXELS_FOR_AN_EVENT, 3, 12);
    }

    private List<WorldShape> openedRoutes(Outcomes.Shown outcome) {
        return outcome.openedRoutes().stream().flatMap(route -> outcome.proposal().findRoute(with.atlas(), route).stream())
            .map(route -> WorldShape.of(route.geometry())).toList();
    }

    private List<Fill> fills() {
        Function<String, Fill> fill = party -> compared == null ? MapStyle.fill(with.atlas().party(party)) : DifferenceSheet.dimmed(with.atlas().party(party));
        return holders().stream().map(party -> party.isEmpty() ? Fill.plain(MapStyle.LAND) : fill.apply(party)).toList();
    }

    private List<ProposalSheet.Laid> laidProposals() {
        var laid = new ArrayList<ProposalSheet.Laid>();
        for (var id : state.proposals()) {
            state.findProposal(with.atlas(), id).ifPresent(proposal -> {
                boolean inItsTime = proposal.isInItsTime(day);
                int colour = MapStyle.proposalColour(laid.size());
                laid.add(new ProposalSheet.Laid(proposal, inItsTime ? colour : MapStyle.outOfTime(colour), inItsTime));
            });
        }
        return laid;
    }

    private void addLines() {
        if (shown.contains(MapLayer.UNITS)) {
            add("units", List.of(), () -> LineSheets.units(with.atlas(), with.layers(), clip));
        }
        if (shown.contains(MapLayer.DISTRICTS)) {
            boolean today = !day.isBefore(LineSheets.DISTRICTS_OF_TODAY);
            add("districts", List.of(today), () -> LineSheets.districts(with.layers(), clip, today));
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
            add("routes", List.of(), () -> LineSheets.lines("routes", with.layers().layer(FeatureLayer.ROUTES), MapStyle.ROUTE, clip));
        }
        if (shown.contains(MapLayer.DE_JURE)) {
            var shownBorders = borders.ofStates();
            add("borders", shownBorders, () -> LineSheets.borders(shownBorders, clip));
            if (borders.reading().linesOfControl()) {
                var mesh = computed == null ? with.layers().mesh() : computed.mesh();
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
            var built = with.layers().layer(from).stream().filter(way -> !day.isBefore(way.feature().valid().from())).toList();
            var inUse = built.stream().filter(way -> way.feature().valid().contains(day)).toList();
            add(layer.id(), List.of(built, inUse), () -> LineSheets.transport(layer.id(), built, day, railway, clip));
        }
    }

    private void addLabelsAndFurniture(List<ProposalSheet.Laid> laid, @Nullable WindowFacts marked) {
        var legend = new LegendBuilder(with.atlas(), state, situation, outcome, computed, compared, with.outcomes(), marked, mostEvents(), with.measure()).build(seen, viewport.width() < NARROW ? SMALLER : 1, viewport.width() - 2 * Furniture.EDGE, borders, with.toponyms().knows(state.look()), linesOfContact(), zones("presence"), zones("corridor"), laid);
        var spots = marked == null ? List.<WindowFacts.Spot>of() : marked.spots();
        if (asked != null) {
            asked.legend().add(legend);
            var reserved = new ArrayList<>(asked.reserved());
            spots.forEach(spot -> reserved.add(WindowSheet.box(spot, viewport)));
            sheets.add(labelSheet(laid, reserved));
            if (!spots.isEmpty()) {
                sheets.add(WindowSheet.markers(spots, viewport, with.measure()));
            }
            return;
        }
        var credits = seen == Seen.FURTHER ? List.<String>of() : with.atlas().about().credits();
        var scaleBox = Furniture.scaleAndCreditsBox(credits, viewport, with.measure());
        boolean ofOutcome = outcome != null;
        boolean own = subjects().stream().anyMatch(Proposal::isOwn);
        var from = state.against();
        var dateBox = Furniture.widestDateBox(from, ofOutcome, own, state.language(), with.measure(), dateEdge(), viewport.width());
        var corner = corner(legend, dateBox, scaleBox).clearOf(scaleBox, legend);
        var legendBox = legend.box(corner);
        var labelled = shown.stream().filter(LABELLED::contains).toList();
        var reserved = new ArrayList<>(List.of(legendBox, scaleBox, dateBox));
        spots.forEach(spot -> reserved.add(WindowSheet.box(spot, viewport)));
        var content = List.of(labelled, shown.contains(MapLayer.CONTROL), state.language(), laid, points(), districts(), legendBox, dateBox, naming(), spots);
        add("labels", content, () -> labelSheet(laid, reserved));
        if (!spots.isEmpty()) {
            add("events", List.of(spots), () -> WindowSheet.markers(spots, viewport, with.measure()));
        }
        add("legend", List.of(legend.rows()), () -> legend.compose(corner));
        add("scale", Arrays.asList(credits, state.language()), () -> Furniture.scaleAndCredits(credits, viewport, state.language(), with.measure()));
        add("date", Arrays.asList(from, day, state.language(), ofOutcome, own, dateEdge()), () -> Furniture.date(from, day, ofOutcome, own, state.language(), with.measure(), dateEdge(), viewport.width()));
    }

    /// The right edge of the date, or 0 if it stands on the left.
    private double dateEdge() {
        return seen == Seen.RIGHT ? viewport.width() - Furniture.EDGE : 0;
    }

    private Sheet labelSheet(List<ProposalSheet.Laid> laid, List<Labels.Box> reserved) {
        var captions = new ArrayList<ProposalSheet.Caption>();
        laid.forEach(proposal -> captions.addAll(with.proposals().captions(proposal, state.language())));
        return with.labels().compose(shown, naming(), captions, points(), districts(), reserved, with.measure(), clip, viewport);
    }

    private LabelSheet.Naming naming() {
        return new LabelSheet.Naming(state.language(), with.toponyms().differing(state.look(), situation.control()));
    }

    private List<WorldLayers.Drawn> points() {
        return shown.contains(MapLayer.POINTS) ? with.layers().layerOn(FeatureLayer.POINTS_OF_INTEREST, day) : List.of();
    }

    private List<WorldLayers.Drawn> districts() {
        return shown.contains(MapLayer.DISTRICTS) ? with.layers().layer(FeatureLayer.DISTRICTS).stream()
            .filter(district -> district.feature().attributes().getOrDefault("epoch", "both").equals("both")).toList() : List.of();
    }

    private LegendCorner corner(Legend legend, Labels.Box dateBox, Labels.Box scaleBox) {
        var subjects = subjects();
        if (compared instanceof Compared.Done done && !done.difference().changes().isEmpty()) {
            // What differs is all that matters; a long list of it makes a tall legend.
            return with.kept().corner(viewport, seen, List.of(done.difference(), legend.rows()), () -> LegendCorner.of(
                done.difference().changes().stream().map(change -> WorldShape.of(change.area())).toList(), legend.size(), clip, viewport,
                seen, dateBox, scaleBox));
        }
        // By their ids: while one edits a scenario the legend stays where it is.
        return with.kept().corner(viewport, seen, subjects.stream().map(Proposal::id).toList(), () -> {
            var areas = new ArrayList<>(with.weighty());
            subjects.forEach(proposal -> with.proposals().subjects(proposal)
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
        return computed == null ? with.atlas().units().stream().map(unit -> situation.control().controllerOf(unit.id()).orElse("")).toList()
            : computed.territory().pieces().stream().map(Piece::holder).toList();
    }

    private List<WorldLayers.Drawn> linesOfContact() {
        return with.layers().layerOn(FeatureLayer.BOUNDARIES, day).stream()
            .filter(drawn -> "line_of_contact".equals(drawn.feature().kind())).toList();
    }

    private List<WorldLayers.Drawn> zones(String kind) {
        return with.layers().layerOn(FeatureLayer.ZONES, day).stream().filter(drawn -> kind.equals(drawn.feature().kind())).toList();
    }

    private void add(String name, List<?> content, Supplier<Sheet> composed) {
        sheets.add(asked == null ? with.kept().sheet(name, viewport, content, composed) : composed.get());
    }
}
