package araxes.render;

import araxes.cartography.MapComposer;
import araxes.cartography.Viewport;
import araxes.geometry.WebMercator;

/// Paints the tiles of a border-free base map. Safe to share between threads.
public final class BaseTiles {
    private final MapComposer composer;

    public BaseTiles(MapComposer composer) {
        this.composer = composer;
    }

    /// @param x column of the tile, 0 is the western-most
    /// @param y row of the tile, 0 is the northern-most
    /// @return 256 × 256 opaque pixels, row by row, 0xAARRGGBB
    public int[] paint(int zoom, long x, long y) {
        double tiles = Math.pow(2, zoom);
        var viewport = new Viewport((x + 0.5) / tiles, (y + 0.5) / tiles, zoom, WebMercator.TILE_SIZE, WebMercator.TILE_SIZE);
        var painter = new MapPainter();
        painter.paint(composer.composeBase(viewport));
        return painter.pixels();
    }
}
