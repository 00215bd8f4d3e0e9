package araxes.cartography;

import araxes.geometry.WebMercator;
import java.util.function.DoubleUnaryOperator;

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

    private static final int NEAREST = 64;

    /// The view from which [#viewport] makes this very viewport again, to the last digit: a picture made anew is the same picture.
    public static View of(Viewport viewport) {
        double longitude = exact(WebMercator.longitude(viewport.worldX()), viewport.worldX(), WebMercator::worldX);
        double latitude = exact(WebMercator.latitude(viewport.worldY()), viewport.worldY(), WebMercator::worldY);
        return new View(longitude, latitude, viewport.zoom());
    }

    /// Degrees are finer than world coordinates, so that among the nearest doubles one stands for the coordinate, whatever the functions
    /// there and back are off by.
    private static double exact(double degrees, double world, DoubleUnaryOperator project) {
        double below = degrees;
        double above = degrees;
        for (int i = 0; i < NEAREST; i++) {
            if (project.applyAsDouble(below) == world) {
                return below;
            }
            if (project.applyAsDouble(above) == world) {
                return above;
            }
            below = Math.nextDown(below);
            above = Math.nextUp(above);
        }
        return degrees;
    }

    /// The same centre and scale on a map of so many pixels.
    public Viewport viewport(int width, int height) {
        return Viewport.centredAt(longitude, latitude, zoom, width, height);
    }
}
