package araxes.view;

import araxes.viewmodel.CompareControls;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The line that parts two maps of which one lies over the other: dragged, or moved with the arrow keys.
final class SwipeDivider extends Region {
    /// Easier to grab than the line it shows.
    static final int WIDTH = 13;
    private static final double KEY_STEP = 0.01;
    private static final double LARGE_KEY_STEP = 0.1;
    private final MapViewModel viewModel;
    private final CompareControls compare;

    SwipeDivider(MapViewModel viewModel, CompareControls compare) {
        this.viewModel = viewModel;
        this.compare = compare;
        setId("swipe");
        getStyleClass().add("swipe");
        setFocusTraversable(true);
        setAccessibleText(Messages.text("swipe.accessible"));
        var line = new Region();
        line.getStyleClass().add("swipe-line");
        var grip = new Region();
        grip.getStyleClass().add("swipe-grip");
        getChildren().addAll(line, grip);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            double width = getParent().getLayoutBounds().getWidth();
            compare.dragSwipe(getParent().sceneToLocal(event.getSceneX(), event.getSceneY()).getX() / width);
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> compare.endDragging());
        addEventHandler(KeyEvent.KEY_PRESSED, this::move);
    }

    private void move(KeyEvent event) {
        double step = event.isShiftDown() ? LARGE_KEY_STEP : KEY_STEP;
        double now = viewModel.session().swipe();
        switch (event.getCode()) {
            case LEFT -> compare.setSwipe(now - step);
            case RIGHT -> compare.setSwipe(now + step);
            case HOME -> compare.setSwipe(0);
            case END -> compare.setSwipe(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        double middle = (getWidth() - 3) / 2;
        getChildren().getFirst().resizeRelocate(middle, 0, 3, getHeight());
        getChildren().getLast().resizeRelocate(0, getHeight() / 2 - 20, getWidth(), 40);
    }
}
