package araxes.view;

import araxes.cartography.Viewport;
import araxes.geometry.Measurement;
import araxes.geometry.WebMercator;
import araxes.viewmodel.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/// Distance and area between points set on the maps, along geodesics. A click sets a point, as Enter does in the middle of a map.
/// Maps that are compared look at the same place: all of them show what is measured, and any of them takes the next point.
final class MeasureTool {
    private static final double POINT = 4;
    private static final double CROSS = 9;
    private final MapPanes maps;
    private final BooleanProperty active = new SimpleBooleanProperty();
    private final Map<MapPane, Surface> surfaces = new LinkedHashMap<>();
    private Measurement measured = Measurement.NOTHING;

    MeasureTool(MapPanes maps) {
        this.maps = maps;
        maps.viewportProperty().subscribe(_ -> draw());
        maps.onEveryPane(pane -> {
            pane.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
            pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(pane, event));
            if (active.get()) {
                lay(pane);
            }
        });
    }

    private void lay(MapPane pane) {
        var surface = new Surface();
        surfaces.put(pane, surface);
        pane.lay(surface);
    }

    private void draw() {
        if (active.get()) {
            surfaces.values().forEach(surface -> surface.draw(maps.viewportProperty().get()));
        }
    }

    BooleanProperty activeProperty() {
        return active;
    }

    Measurement measured() {
        return measured;
    }

    void toggle() {
        if (active.get()) {
            stop();
        } else {
            start(null);
        }
    }

    /// @param first the first point, or null to begin without
    void start(@Nullable Coordinate first) {
        stop();
        measured = first == null ? Measurement.NOTHING : Measurement.NOTHING.with(first);
        maps.everyPane().forEach(this::lay);
        active.set(true);
        maps.active().requestFocus();
        draw();
    }

    void stop() {
        surfaces.forEach(MapPane::takeOff);
        surfaces.clear();
        active.set(false);
    }

    private void clicked(MouseEvent event) {
        if (active.get() && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            // The second click of a double click would set the same point again.
            if (event.getClickCount() == 1) {
                set(event.getX(), event.getY());
            }
            event.consume();
        }
    }

    private void pressed(MapPane on, KeyEvent event) {
        if (!active.get() || event.isAltDown()) {
            return;
        }
        if (event.isShortcutDown()) {
            if (event.getCode() == KeyCode.C) {
                CardText.copy(result());
                event.consume();
            }
            return;
        }
        switch (event.getCode()) {
            case ENTER -> set(on.getWidth() / 2, on.getHeight() / 2);
            case BACK_SPACE, DELETE -> show(measured.withoutLast());
            case ESCAPE -> stop();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void set(double x, double y) {
        var viewport = maps.viewportProperty().get();
        if (viewport != null) {
            show(measured.with(new Coordinate(viewport.longitudeAt(x), viewport.latitudeAt(y))));
        }
    }

    private void show(Measurement now) {
        measured = now;
        draw();
    }

    /// What was measured, in words.
    String result() {
        var legs = measured.legs();
        if (legs.isEmpty()) {
            return Messages.text("measure.begin");
        }
        return measured.points().size() < 3 ? Messages.text("measure.distance", kilometres(measured.kilometres()))
            : Messages.text("measure.distance-area", kilometres(measured.kilometres()), kilometres(legs.getLast()),
                String.format(Messages.locale(), measured.squareKilometres() < 100 ? "%,.2f" : "%,.0f", measured.squareKilometres()),
                kilometres(measured.perimeterKilometres()));
    }

    private static String kilometres(double kilometres) {
        return String.format(Messages.locale(), kilometres < 10 ? "%.3f" : kilometres < 100 ? "%.2f" : "%,.1f", kilometres);
    }

    /// Lines, points and the result, laid over the map.
    private final class Surface extends Pane {
        private final Polygon area = new Polygon();
        private final Polyline casing = new Polyline();
        private final Polyline line = new Polyline();
        private final Line across = new Line();
        private final Line down = new Line();
        private final Pane points = new Pane();
        private final Label result = new Label();

        Surface() {
            setId("measure");
            area.getStyleClass().add("measure-area");
            casing.getStyleClass().add("measure-casing");
            line.getStyleClass().add("measure-line");
            across.getStyleClass().add("measure-cross");
            down.getStyleClass().add("measure-cross");
            result.setId("measure-result");
            result.getStyleClass().add("map-tip");
            result.setAlignment(Pos.CENTER_LEFT);
            setMouseTransparent(true);
            getChildren().addAll(area, casing, line, points, across, down, result);
        }

        void draw(@Nullable Viewport viewport) {
            if (viewport == null) {
                return;
            }
            var xy = measured.points().stream().flatMap(point -> Stream.of(viewport.pixelX(WebMercator.worldX(point.x)),
                viewport.pixelY(WebMercator.worldY(point.y)))).toList();
            area.getPoints().setAll(xy);
            area.setVisible(measured.points().size() > 2);
            casing.getPoints().setAll(xy);
            line.getPoints().setAll(xy);
            points.getChildren().clear();
            for (int i = 0; i < xy.size(); i += 2) {
                var point = new Circle(xy.get(i), xy.get(i + 1), POINT);
                point.getStyleClass().add("measure-point");
                points.getChildren().add(point);
            }
            double x = viewport.width() / 2.0;
            double y = viewport.height() / 2.0;
            across.setStartX(x - CROSS);
            across.setEndX(x + CROSS);
            across.setStartY(y);
            across.setEndY(y);
            down.setStartX(x);
            down.setEndX(x);
            down.setStartY(y - CROSS);
            down.setEndY(y + CROSS);
            result.setText(MeasureTool.this.result() + "\n" + Messages.text("measure.keys"));
            setAccessibleText(MeasureTool.this.result());
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            double width = Math.min(result.prefWidth(-1), getWidth() - 24);
            double height = result.prefHeight(width);
            layoutInArea(result, (getWidth() - width) / 2, getHeight() - height - 40, width, height, 0, HPos.LEFT, VPos.TOP);
        }
    }
}
