package araxes.view;

import araxes.cartography.Viewport;
import araxes.geometry.WebMercator;
import araxes.scenario.Check;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/// A ring around the place a check speaks of, above the picture of the map. Not part of any export.
final class PlaceMarker extends Group {
    private static final double RADIUS = 12;
    private final Circle halo = new Circle(RADIUS);
    private final Circle ring = new Circle(RADIUS);

    PlaceMarker() {
        setId("place-marker");
        halo.getStyleClass().add("selection-halo");
        ring.getStyleClass().add("selection-line");
        getChildren().addAll(halo, ring);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// @param viewport of the picture below
    void show(Check.@Nullable Place place, Viewport viewport) {
        setVisible(place != null);
        if (place != null) {
            relocate(viewport.pixelX(WebMercator.worldX(place.longitude())) - RADIUS - 2.5,
                viewport.pixelY(WebMercator.worldY(place.latitude())) - RADIUS - 2.5);
        }
    }
}
