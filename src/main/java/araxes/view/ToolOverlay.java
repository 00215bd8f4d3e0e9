package araxes.view;

import araxes.cartography.Viewport;
import araxes.geometry.WebMercator;
import araxes.viewmodel.UnitSelection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/// The chosen units and the gesture under way, above the picture of one map and moving with it. Not part of any export.
final class ToolOverlay extends Group {
    private final MapTool tool;
    private final UnitSelection selection;
    private final MapPane pane;
    private final SelectionOutline units = new SelectionOutline();
    private final Polyline halo = new Polyline();
    private final Polyline line = new Polyline();
    private final Group places = new Group();

    ToolOverlay(MapTool tool, UnitSelection selection, MapPane pane) {
        this.tool = tool;
        this.selection = selection;
        this.pane = pane;
        setAutoSizeChildren(false);
        setMouseTransparent(true);
        units.getStyleClass().add("chosen-units");
        halo.getStyleClass().add("tool-halo");
        line.getStyleClass().add("tool-line");
        getChildren().addAll(units, halo, line, places);
        selection.unitsProperty().subscribe(_ -> showUnits());
        tool.lineProperty().subscribe(_ -> showGesture());
        tool.pointerProperty().subscribe(_ -> showGesture());
        pane.frameProperty().subscribe((before, now) -> {
            if (now != null && (before == null || !before.viewport().equals(now.viewport()) || !Objects.equals(LegendPlace.of(before), LegendPlace.of(now)))) {
                showUnits();
                showGesture();
            }
        });
    }

    private @Nullable Viewport picture() {
        var frame = pane.frameProperty().get();
        return frame == null ? null : frame.viewport();
    }

    private void showUnits() {
        var picture = pane.frameProperty().get();
        if (picture != null) {
            units.show(selection.units().stream().map(unit -> pane.area(unit)).toList(), picture);
        }
    }

    private void showGesture() {
        var picture = picture();
        boolean drawing = tool.modeProperty().get() == MapTool.Mode.DRAW;
        var shown = new ArrayList<>(drawing ? tool.lineProperty().get() : tool.ring());
        var pointer = tool.pointerProperty().get();
        if (drawing && !shown.isEmpty() && pointer != null) {
            shown.add(pointer);
        }
        setShown(picture == null ? List.of() : pixels(shown, picture));
        places.getChildren().clear();
        if (picture != null && drawing) {
            for (var place : tool.lineProperty().get()) {
                var at = pixels(List.of(place), picture);
                var dot = new Circle(at.getFirst(), at.getLast(), 4);
                dot.getStyleClass().add("tool-place");
                places.getChildren().add(dot);
            }
        }
    }

    private void setShown(List<Double> pixels) {
        line.getPoints().setAll(pixels);
        halo.getPoints().setAll(pixels);
    }

    private static List<Double> pixels(List<Coordinate> places, Viewport picture) {
        var pixels = new ArrayList<Double>();
        for (var place : places) {
            pixels.add(picture.pixelX(WebMercator.worldX(place.x)));
            pixels.add(picture.pixelY(WebMercator.worldY(place.y)));
        }
        return pixels;
    }
}
