package araxes.cartography;

import araxes.geometry.WebMercator;
import araxes.model.Extent;
import araxes.model.FeatureLayer;
import java.util.ArrayList;
import java.util.List;

/// Land, sea, lakes and rivers: a base without any border.
final class GroundSheets {
    private GroundSheets() {}

    /// The land of the frame and what lies beyond it.
    static Sheet land(WorldLayers layers, Extent frame, PixelClip clip, Viewport viewport) {
        var items = new ArrayList<DisplayItem>();
        addAreas(layers.layer(FeatureLayer.SEAS), MapStyle.SEA, clip, items);
        addAreas(layers.layer(FeatureLayer.STATES), MapStyle.LAND, clip, items);
        items.add(new DisplayItem.Area(beyond(frame, viewport), Fill.plain(MapStyle.NO_DATA)));
        return new Sheet("land", items);
    }

    private static void addAreas(List<WorldLayers.Drawn> areas, int argb, PixelClip clip, List<DisplayItem> items) {
        for (var area : areas) {
            clip.path(area.shape()).ifPresent(path -> {
                items.add(new DisplayItem.Area(path, Fill.plain(argb)));
                // A pen of the same colour closes the hairlines that antialiasing leaves between neighbouring areas.
                items.add(new DisplayItem.Line(path, Pen.solid(argb, 0.8)));
            });
        }
    }

    /// The picture less the frame of the data: two rectangles, one in the other, by the even-odd rule.
    private static PixelPath beyond(Extent frame, Viewport viewport) {
        double left = viewport.pixelX(WebMercator.worldX(frame.west()));
        double right = viewport.pixelX(WebMercator.worldX(frame.east()));
        double top = viewport.pixelY(WebMercator.worldY(frame.north()));
        double bottom = viewport.pixelY(WebMercator.worldY(frame.south()));
        int width = viewport.width();
        int height = viewport.height();
        left = Math.clamp(left, 0, width);
        right = Math.clamp(right, 0, width);
        top = Math.clamp(top, 0, height);
        bottom = Math.clamp(bottom, 0, height);
        return new PixelPath(List.of(
            new double[] {0, 0, width, 0, width, height, 0, height},
            new double[] {left, top, right, top, right, bottom, left, bottom}), true);
    }

    static Sheet water(WorldLayers layers, PixelClip clip, Viewport viewport, boolean lakes, boolean rivers) {
        var items = new ArrayList<DisplayItem>();
        if (rivers) {
            for (var river : layers.layer(FeatureLayer.RIVERS)) {
                int rank = Integer.parseInt(river.feature().attributes().getOrDefault("rank", "3"));
                double width = Math.max(0.5, (viewport.zoom() - 5.5) * 0.45 - 0.35 * (rank - 1));
                clip.path(river.shape()).ifPresent(path -> items.add(new DisplayItem.Line(path, Pen.solid(MapStyle.RIVER, width))));
            }
        }
        if (lakes) {
            for (var lake : layers.layer(FeatureLayer.LAKES)) {
                clip.path(lake.shape()).ifPresent(path -> {
                    items.add(new DisplayItem.Area(path, Fill.plain(MapStyle.WATER)));
                    items.add(new DisplayItem.Line(path, Pen.solid(MapStyle.RIVER, 0.6)));
                });
            }
        }
        return new Sheet("water", items);
    }
}
