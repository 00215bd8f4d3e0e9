package araxes.cartography;

import araxes.model.Atlas;
import araxes.model.Extent;
import araxes.model.FeatureLayer;
import araxes.scenario.Outcome;
import araxes.scenario.Scenario;
import araxes.scenario.Situation;
import araxes.scenario.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Composes map frames. A pure function of its arguments and the atlas, so every view and export agrees.
///
/// Safe to share between threads. Sheets that were composed lately are kept, so a step in time makes new only what it changes.
public final class MapComposer {
    private final Atlas atlas;
    private final MapMaterials materials;
    private final WorldLayers layers;
    private final Outcomes outcomes;
    private final Map<MapColours, Colouring> colourings = new ConcurrentHashMap<>();

    public MapComposer(Atlas atlas, TextMeasure measure) {
        this.atlas = atlas;
        materials = MapMaterials.of(atlas, measure);
        layers = materials.layers();
        outcomes = materials.outcomes();
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
            new Composition(materials, state, situation, outcome, shown, compared, viewport, seen, asked).sheets());
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
    record Unfurnished(double detail, List<Labels.Box> reserved, List<Legend> legend) {
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
}
