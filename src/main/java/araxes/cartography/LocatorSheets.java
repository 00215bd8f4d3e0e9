package araxes.cartography;

import araxes.geometry.WebMercator;
import araxes.model.Extent;
import araxes.model.FeatureLayer;
import araxes.model.Language;
import java.util.ArrayList;
import java.util.List;

/// A small map of the states around, with the extent of the large one.
final class LocatorSheets {
    private static final Pen BORDER = Pen.solid(0xFF8A8E94, 0.6);
    private static final Pen FRAME = Pen.solid(MapStyle.INK, 1.4);
    private static final double NAME = 6.5;

    private LocatorSheets() {}

    static List<Sheet> of(WorldLayers layers, Extent frame, Extent extent, int width, int height, Language language, TextMeasure measure) {
        var viewport = filled(frame, width, height);
        var clip = new PixelClip(viewport);
        var ground = new ArrayList<>(GroundSheets.land(layers, frame, clip, viewport).items());
        var names = new Labels(measure, viewport);
        var box = box(extent, viewport);
        names.reserve(box);
        var texts = new ArrayList<DisplayItem>();
        for (var state : layers.layer(FeatureLayer.STATES)) {
            clip.path(state.shape()).ifPresent(path -> {
                ground.add(new DisplayItem.Line(path, BORDER));
                var spot = VisibleMiddle.of(path, viewport);
                if (spot != null && spot.width() > 20) {
                    names.placeOver(state.feature().names().in(language), spot.x(), spot.y(), new Labels.Style(NAME, false, MapStyle.FAINT_INK), texts);
                }
            });
        }
        var outline = new PixelPath(List.of(new double[] {box.left(), box.top(), box.right(), box.top(), box.right(), box.bottom(),
            box.left(), box.bottom()}), true);
        texts.add(new DisplayItem.Line(outline, FRAME));
        return List.of(new Sheet("ground", ground), new Sheet("extent", texts));
    }

    /// The frame of the data fills the picture: what lies beyond is not known.
    private static Viewport filled(Extent frame, int width, int height) {
        double west = WebMercator.worldX(frame.west());
        double east = WebMercator.worldX(frame.east());
        double north = WebMercator.worldY(frame.north());
        double south = WebMercator.worldY(frame.south());
        double worldSize = Math.max(width / (east - west), height / (south - north));
        return new Viewport((west + east) / 2, (north + south) / 2, Math.log(worldSize / WebMercator.TILE_SIZE) / Math.log(2), width, height);
    }

    private static Labels.Box box(Extent extent, Viewport viewport) {
        return new Labels.Box(viewport.pixelX(WebMercator.worldX(extent.west())), viewport.pixelY(WebMercator.worldY(extent.north())),
            viewport.pixelX(WebMercator.worldX(extent.east())), viewport.pixelY(WebMercator.worldY(extent.south())));
    }
}
