package araxes.cartography;

import araxes.geometry.WebMercator;
import araxes.model.Atlas;
import araxes.model.Extent;
import araxes.model.FeatureLayer;
import java.util.ArrayList;
import java.util.List;

/// A small overview of the whole atlas with a box where a map looks.
final class Locator {
    /// A smaller box could not be found and is ringed, in pixels.
    private static final double SMALLEST_BOX = 9;
    private static final Pen BOX_CASING = Pen.solid(0xE6FFFFFF, 3.6);
    private static final Pen BOX = Pen.solid(0xFFB4123C, 1.6);
    private static final Pen BORDER = Pen.solid(0xFF6B7075, 0.7);

    private Locator() {}

    /// The part of the world an overview shows: everything the atlas has an extent for.
    static Extent overview(Atlas atlas) {
        return atlas.about().extents().values().stream().reduce((one, other) -> new Extent(Math.min(one.west(), other.west()),
            Math.min(one.south(), other.south()), Math.max(one.east(), other.east()), Math.max(one.north(), other.north())))
            .orElse(atlas.about().frame());
    }

    /// @param shown what the map shows
    /// @param place where on the map the overview lies
    static Sheet compose(WorldLayers layers, List<WorldLayers.Drawn> borders, Extent overview, Viewport shown, Labels.Box place) {
        int width = (int) Math.round(place.right() - place.left());
        int height = (int) Math.round(place.bottom() - place.top());
        var small = Viewport.showing(overview, width, height);
        var clip = new PixelClip(small);
        var items = new ArrayList<DisplayItem>();
        items.add(new DisplayItem.Area(rectangle(place.left(), place.top(), place.right(), place.bottom()), Fill.plain(MapStyle.SEA)));
        for (var state : layers.layer(FeatureLayer.STATES)) {
            clip.path(state.shape()).ifPresent(path -> items.add(new DisplayItem.Area(within(path, place),
                Fill.plain(state.onCoverage() ? MapStyle.PAPER : MapStyle.LAND))));
        }
        for (var border : borders) {
            clip.path(border.shape()).ifPresent(path -> items.add(new DisplayItem.Line(within(path, place), BORDER)));
        }
        var box = box(small, shown);
        double left = place.left() + Math.clamp(box.left(), 1, width - 1);
        double top = place.top() + Math.clamp(box.top(), 1, height - 1);
        double right = place.left() + Math.clamp(box.right(), 1, width - 1);
        double bottom = place.top() + Math.clamp(box.bottom(), 1, height - 1);
        if (right - left < SMALLEST_BOX && bottom - top < SMALLEST_BOX) {
            items.add(new DisplayItem.Symbol(DisplayItem.SymbolShape.RING, (left + right) / 2, (top + bottom) / 2, SMALLEST_BOX + 4,
                BOX.argb(), BOX.argb()));
        } else {
            var outline = rectangle(left, top, right, bottom);
            items.add(new DisplayItem.Line(outline, BOX_CASING));
            items.add(new DisplayItem.Line(outline, BOX));
        }
        items.add(new DisplayItem.Line(rectangle(place.left(), place.top(), place.right(), place.bottom()), Pen.solid(MapStyle.PAPER_EDGE, 1)));
        return new Sheet("locator", items);
    }

    /// Where the corners of the map lie on the overview.
    private static Labels.Box box(Viewport small, Viewport shown) {
        double halfWidth = shown.width() / 2.0 / shown.worldSize();
        double halfHeight = shown.height() / 2.0 / shown.worldSize();
        return new Labels.Box(small.pixelX(shown.worldX() - halfWidth), small.pixelY(shown.worldY() - halfHeight),
            small.pixelX(shown.worldX() + halfWidth), small.pixelY(shown.worldY() + halfHeight));
    }

    /// Moves a path from the overview's own pixels to its place, cut at its edges.
    private static PixelPath within(PixelPath path, Labels.Box place) {
        var parts = new ArrayList<double[]>();
        for (var part : path.parts()) {
            var moved = part.clone();
            for (int i = 0; i < moved.length; i += 2) {
                moved[i] = Math.clamp(place.left() + moved[i], place.left(), place.right());
                moved[i + 1] = Math.clamp(place.top() + moved[i + 1], place.top(), place.bottom());
            }
            parts.add(moved);
        }
        return new PixelPath(parts, path.closed());
    }

    private static PixelPath rectangle(double left, double top, double right, double bottom) {
        return new PixelPath(List.of(new double[] {left, top, right, top, right, bottom, left, bottom}), true);
    }

    /// Height over width of the overview on a Mercator map.
    static double proportion(Extent overview) {
        return (WebMercator.worldY(overview.south()) - WebMercator.worldY(overview.north()))
            / (WebMercator.worldX(overview.east()) - WebMercator.worldX(overview.west()));
    }
}
