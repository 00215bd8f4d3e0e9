package araxes.view;

import araxes.cartography.MapFrame;
import araxes.cartography.Viewport;
import araxes.geometry.WebMercator;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// Marks the unit that was clicked, above the picture of the map. Not part of any export.
final class SelectionOutline extends Group {
    private static final double SMALLEST_STEP_PIXELS = 1.5;
    private final Path halo = new Path();
    private final Path line = new Path();

    SelectionOutline() {
        halo.getStyleClass().add("selection-halo");
        line.getStyleClass().add("selection-line");
        line.getElements().addListener((ListChangeListener<PathElement>) _ -> halo.getElements().setAll(line.getElements()));
        getChildren().addAll(halo, line);
        setAutoSizeChildren(false);
        setMouseTransparent(true);
        // As an image: stroked anew under every step in time it would cost more than the map.
        setCache(true);
    }

    /// @param area of the unit, or null for none
    /// @param picture below
    void show(@Nullable Geometry area, MapFrame picture) {
        show(area == null ? List.of() : List.of(area), picture);
    }

    /// @param areas of the units
    /// @param picture below
    void show(List<Geometry> areas, MapFrame picture) {
        var elements = new ArrayList<PathElement>();
        areas.forEach(area -> add(area, picture.viewport(), elements));
        line.getElements().setAll(elements);
        setVisible(!elements.isEmpty());
        // The legend is part of the picture, but the outline shall not run over it.
        var legend = LegendPlace.of(picture);
        var bounds = halo.getBoundsInLocal();
        setClip(legend == null || elements.isEmpty() || !bounds.intersects(legend) ? null : Shape.subtract(rectangle(bounds), rectangle(legend)));
    }

    private static Rectangle rectangle(Bounds bounds) {
        return new Rectangle(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    private static void add(Geometry area, Viewport viewport, List<PathElement> elements) {
        for (int part = 0; part < area.getNumGeometries(); part++) {
            if (area.getGeometryN(part) instanceof Polygon polygon) {
                double lastX = Double.NEGATIVE_INFINITY;
                double lastY = Double.NEGATIVE_INFINITY;
                var ring = polygon.getExteriorRing().getCoordinateSequence();
                for (int i = 0; i < ring.size(); i++) {
                    double x = viewport.pixelX(WebMercator.worldX(ring.getX(i)));
                    double y = viewport.pixelY(WebMercator.worldY(ring.getY(i)));
                    if (i == 0) {
                        elements.add(new MoveTo(x, y));
                    } else if (Math.hypot(x - lastX, y - lastY) < SMALLEST_STEP_PIXELS) {
                        continue;
                    } else {
                        elements.add(new LineTo(x, y));
                    }
                    lastX = x;
                    lastY = y;
                }
                elements.add(new ClosePath());
            }
        }
    }
}
