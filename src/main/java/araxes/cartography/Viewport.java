package araxes.cartography;

import araxes.geometry.WebMercator;
import araxes.model.Extent;

/// The window onto the map: what part of the world fills how many pixels.
///
/// @param worldX world coordinate of the centre, see [WebMercator]; as the other one a multiple of 2^-48, a 65,536th of a pixel at
///     zoom 24: the way to degrees and back, on whatever machine, then ends where it began
/// @param worldY world coordinate of the centre
/// @param zoom fractional Web Mercator zoom level; the world is 256 · 2^zoom pixels wide
/// @param width in pixels
/// @param height in pixels
public record Viewport(double worldX, double worldY, double zoom, int width, int height) {
    private static final double GRID = 0x1p48;

    public Viewport {
        worldX = Math.rint(worldX * GRID) / GRID;
        worldY = Math.rint(worldY * GRID) / GRID;
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("A viewport has at least one pixel, not " + width + " × " + height);
        }
    }

    /// @param longitude of the centre, degrees WGS 84
    /// @param latitude of the centre, degrees WGS 84
    public static Viewport centredAt(double longitude, double latitude, double zoom, int width, int height) {
        return new Viewport(WebMercator.worldX(longitude), WebMercator.worldY(latitude), zoom, width, height);
    }

    /// The largest scale at which the whole extent is inside.
    public static Viewport showing(Extent extent, int width, int height) {
        double west = WebMercator.worldX(extent.west());
        double east = WebMercator.worldX(extent.east());
        double north = WebMercator.worldY(extent.north());
        double south = WebMercator.worldY(extent.south());
        double worldSize = Math.min(width / (east - west), height / (south - north));
        return new Viewport((west + east) / 2, (north + south) / 2,
            Math.log(worldSize / WebMercator.TILE_SIZE) / Math.log(2), width, height);
    }

    /// Width of the whole world in pixels.
    public double worldSize() {
        return WebMercator.TILE_SIZE * Math.pow(2, zoom);
    }

    public double pixelX(double aWorldX) {
        return (aWorldX - worldX) * worldSize() + width / 2.0;
    }

    public double pixelY(double aWorldY) {
        return (aWorldY - worldY) * worldSize() + height / 2.0;
    }

    /// Everything that is seen.
    public Extent extent() {
        return new Extent(longitudeAt(0), latitudeAt(height), longitudeAt(width), latitudeAt(0));
    }

    public double longitudeAt(double pixelX) {
        return WebMercator.longitude(worldX + (pixelX - width / 2.0) / worldSize());
    }

    public double latitudeAt(double pixelY) {
        return WebMercator.latitude(worldY + (pixelY - height / 2.0) / worldSize());
    }
}
