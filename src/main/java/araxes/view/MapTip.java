package araxes.view;

import araxes.viewmodel.HoverText;
import javafx.animation.PauseTransition;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.locationtech.jts.geom.Coordinate;

/// Explains what lies under the pointer when it has rested there; never in the way of a drag.
final class MapTip extends Pane {
    private static final Duration DELAY = Duration.millis(600);
    private static final double WIDEST = 340;
    private static final double BESIDE = 14;
    private static final double STILL = 4;
    private final MapPane pane;
    private final HoverText texts;
    private final Label tip = new Label();
    private final PauseTransition patience = new PauseTransition(DELAY);
    private double x;
    private double y;

    MapTip(MapPane pane, HoverText texts) {
        this.pane = pane;
        this.texts = texts;
        setMouseTransparent(true);
        tip.getStyleClass().add("map-tip");
        tip.setId("map-tip");
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST);
        tip.setVisible(false);
        getChildren().add(tip);
        patience.setOnFinished(_ -> showHere());
        pane.addEventFilter(MouseEvent.MOUSE_MOVED, event -> {
            if (Math.hypot(event.getX() - x, event.getY() - y) > STILL) {
                hide();
                x = event.getX();
                y = event.getY();
                patience.playFromStart();
            }
        });
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> hide());
        pane.addEventFilter(MouseEvent.MOUSE_EXITED, _ -> hide());
        pane.addEventFilter(ScrollEvent.SCROLL, _ -> hide());
        pane.frameProperty().subscribe(_ -> {
            if (tip.isVisible()) {
                showHere();
            }
        });
    }

    /// Explains the middle of the map, for whoever has no pointer; hidden again if it was shown.
    void toggleInTheMiddle() {
        if (tip.isVisible()) {
            hide();
        } else {
            x = pane.getWidth() / 2;
            y = pane.getHeight() / 2;
            showHere();
        }
    }

    void hide() {
        patience.stop();
        tip.setVisible(false);
    }

    private void showHere() {
        var frame = pane.frameProperty().get();
        var place = pane.place(x, y);
        if (frame == null || place == null) {
            return;
        }
        var lines = texts.at(new Coordinate(place.getX(), place.getY()), frame);
        tip.setText(String.join("\n", lines));
        tip.setVisible(!lines.isEmpty());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(WIDEST, tip.prefWidth(-1));
        double height = tip.prefHeight(width);
        double left = x + BESIDE + width > getWidth() ? Math.max(0, x - BESIDE - width) : x + BESIDE;
        double top = y + BESIDE + height > getHeight() ? Math.max(0, y - BESIDE - height) : y + BESIDE;
        layoutInArea(tip, left, top, width, height, 0, HPos.LEFT, VPos.TOP);
    }
}
