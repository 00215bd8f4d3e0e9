package araxes.report;

import araxes.cartography.MapComposer;
import araxes.cartography.MapDescription;
import araxes.cartography.MapState;
import araxes.cartography.Viewport;
import araxes.export.Imprint;
import araxes.export.PngExporter;
import araxes.export.Prose;
import araxes.model.Atlas;
import araxes.model.Extent;
import araxes.model.MapFeature;
import araxes.model.Proposal;
import araxes.model.UnitId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
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
    ReportMaps(Atlas atlas, MapComposer composer, Collection<UnitId> units, Collection<MapFeature> routes) {
        this.atlas = atlas;
        this.composer = composer;
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

    /// @param map without the analyst's own scenarios
    /// @param own where these may be
    void draw(MapState map, List<Proposal> own, String caption, Prose text) throws IOException {
        var frame = composer.compose(map.withDrafts(own.stream().filter(Proposal::isOwn).distinct().toList()), viewport);
        var png = new ByteArrayOutputStream();
        PngExporter.write(frame, Imprint.NONE, png);
        text.picture(png.toByteArray(), caption, MapDescription.of(atlas, frame));
    }
}
