package araxes.cli;

import araxes.cartography.MapComposer;
import araxes.cartography.MapDescription;
import araxes.cartography.MapState;
import araxes.cartography.OutcomeChoice;
import araxes.cartography.Viewport;
import araxes.export.Imprint;
import araxes.export.PngExporter;
import araxes.export.Prose;
import araxes.model.Atlas;
import araxes.model.Extent;
import araxes.model.MapFeature;
import araxes.model.Proposal;
import araxes.model.UnitId;
import araxes.scenario.Scenario;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// The maps of a report: all of one part of the world, that which the report is about.
final class ReportMaps {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;
    /// Around what the report is about, as a share of it, and at least in degrees.
    private static final double MARGIN = 0.25;
    private static final double LEAST_MARGIN = 0.3;
    private final Atlas atlas;
    private final MapComposer composer;
    private final Viewport viewport;

    /// @param units and `routes`: what the report is about; if it is about no place, the maps show what the atlas shows first
    ReportMaps(Atlas atlas, Collection<UnitId> units, Collection<MapFeature> routes) {
        this.atlas = atlas;
        composer = new MapComposer(atlas, PngExporter.textMeasure());
        var box = new Envelope();
        units.forEach(unit -> box.expandToInclude(atlas.unit(unit).area().getEnvelopeInternal()));
        routes.forEach(route -> box.expandToInclude(route.geometry().getEnvelopeInternal()));
        viewport = Viewport.showing(extent(box), WIDTH, HEIGHT);
    }

    private Extent extent(Envelope box) {
        for (var named : atlas.about().extents().values()) {
            if (box.isNull() || new Envelope(named.west(), named.east(), named.south(), named.north()).contains(box)) {
                return named;
            }
        }
        var wide = new Envelope(box);
        wide.expandBy(Math.max(LEAST_MARGIN, box.getWidth() * MARGIN), Math.max(LEAST_MARGIN, box.getHeight() * MARGIN));
        return new Extent(wide.getMinX(), wide.getMinY(), wide.getMaxX(), wide.getMaxY());
    }

    /// @param scenario null for the recorded situation of the day
    /// @param proposals to lay over it as outlines
    void draw(LocalDate day, @Nullable Scenario scenario, int phase, List<Proposal> proposals, String caption, Prose text) throws IOException {
        var state = MapState.on(day).withDrafts(Stream.concat(proposals.stream(), Stream.ofNullable(scenario).map(Scenario::proposal))
            .filter(Proposal::isOwn).distinct().toList());
        for (var proposal : proposals) {
            state = state.withProposal(proposal.id(), true);
        }
        if (scenario != null) {
            state = state.withOutcome(new OutcomeChoice(scenario.proposal().id(), phase, scenario.widths(), scenario.option()));
        }
        var frame = composer.compose(state, viewport);
        var png = new ByteArrayOutputStream();
        PngExporter.write(frame, Imprint.NONE, png);
        text.picture(png.toByteArray(), caption, MapDescription.of(atlas, frame));
    }
}
