package araxes.cartography;

import araxes.geometry.WebMercator;

/// Where a map looks, whatever its size.
///
/// @param longitude of the centre, degrees WGS 84
/// @param latitude of the centre, degrees WGS 84
/// @param zoom fractional Web Mercator zoom level
public record View(double longitude, double latitude, double zoom) {
    public View {
        if (!(Math.abs(longitude) <= 180) || !(Math.abs(latitude) < 85.06) || !(zoom >= 0 && zoom <= 24)) {
            throw new IllegalArgumentException("Not a place on the map: longitude " + longitude + ", latitude " + latitude + ", zoom " + zoom);
        }
    }

    /// The view from which [#viewport] makes this very viewport again: a picture made anew is the same picture.
    public static View of(Viewport viewport) {
        return new View(WebMercator.longitude(viewport.worldX()), WebMercator.latitude(viewport.worldY()), viewport.zoom());
    }

    /// The same centre and scale on a map of so many pixels.
    public Viewport viewport(int width, int height) {
        return Viewport.centredAt(longitude, latitude, zoom, width, height);
    }
}
