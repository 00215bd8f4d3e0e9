package araxes.view;

import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.VisibleTime;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The whole of time in a strip, and on it the part that the axis shows: dragging it moves the axis.
final class TimeOverview extends Region {
    static final double HEIGHT = 9;
    private static final double LEAST = 6;
    private final MapViewModel viewModel;
    private final VisibleTime time;
    private final Rectangle whole = new Rectangle();
    private final Rectangle shown = new Rectangle();
    private final Rectangle day = new Rectangle();

    TimeOverview(MapViewModel viewModel, VisibleTime time) {
        this.viewModel = viewModel;
        this.time = time;
        setId("time-overview");
        whole.getStyleClass().add("overview-whole");
        shown.getStyleClass().add("overview-shown");
        day.getStyleClass().add("overview-day");
        getChildren().addAll(whole, shown, day);
        getChildren().forEach(child -> {
            child.setManaged(false);
            child.setMouseTransparent(true);
        });
        time.spanProperty().subscribe(_ -> place());
        viewModel.stateProperty().subscribe(_ -> placeDay());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::move);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::move);
    }

    private void move(MouseEvent event) {
        time.centreAt(event.getX() / getWidth());
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        whole.setY(3);
        whole.setWidth(getWidth());
        whole.setHeight(3);
        place();
        placeDay();
    }

    private void place() {
        var part = time.inWhole();
        shown.setX(part.from() * getWidth());
        shown.setY(1);
        shown.setWidth(Math.max(LEAST, part.days() * getWidth()));
        shown.setHeight(7);
        shown.setVisible(!time.showsAll());
    }

    private void placeDay() {
        day.setX(Math.rint(time.positionInWhole(viewModel.day()) * getWidth()) - 1);
        day.setY(0);
        day.setWidth(2);
        day.setHeight(HEIGHT);
    }
}
