package araxes.cartography;

import araxes.geometry.WebMercator;

/// Where a map looks, whatever its size.
///
/// @param longitude of the centre, degrees WGS 84
/// @param latitude of the centre, degrees WGS 84
/// @param zoom fractional Web Mercator zoom level
public record View(double longitude, double latitude, double zoom) {
    private static final double NEAREST_ZOOM = 24;

    public View {
        if (!(Math.abs(longitude) <= 180) || !(Math.abs(latitude) < 85.06) || !(zoom >= 0 && zoom <= NEAREST_ZOOM)) {
            throw new IllegalArgumentException("Not a place on the map: longitude " + longitude + ", latitude " + latitude + ", zoom " + zoom);
        }
    }

    /// The view from which [#viewport] makes this very viewport again: a picture made anew is the same picture.
    public static View of(Viewport viewport) {
        return new View(WebMercator.longitude(viewport.worldX()), WebMercator.latitude(viewport.worldY()), viewport.zoom());
    }

    /// The same centre, as near as a map of other pixels can come and still show all that the first showed.
    ///
    /// @param width of the first map, in pixels, as `height`
    /// @param otherWidth of the other, as `otherHeight`
    public View fitting(int width, int height, int otherWidth, int otherHeight) {
        double factor = Math.min((double) otherWidth / width, (double) otherHeight / height);
        return new View(longitude, latitude, Math.clamp(zoom + Math.log(factor) / Math.log(2), 0, NEAREST_ZOOM));
    }

    /// The same centre and scale on a map of so many pixels.
    public Viewport viewport(int width, int height) {
        return Viewport.centredAt(longitude, latitude, zoom, width, height);
    }
}
