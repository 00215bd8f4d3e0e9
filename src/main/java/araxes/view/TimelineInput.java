package araxes.view;

import araxes.viewmodel.DateWording;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.TimeControls;
import araxes.viewmodel.TimelineItem;
import araxes.viewmodel.TimelineWording;
import araxes.viewmodel.VisibleTime;
import java.time.Period;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/// Mouse and keys on the axis: dragging shows every day on the way, a click on a mark goes to its day, the wheel zooms, and what lies below
/// the pointer is explained.
final class TimelineInput {
    static final double ZOOM_STEP = 1.25;
    private static final double PAN_STEP = 0.1;
    private final TimelineAxis axis;
    private final MapViewModel viewModel;
    private final TimeControls times;
    private final VisibleTime time;
    private final Tooltip tooltip = new Tooltip();
    private boolean scrubbing;
    private double pannedFrom = Double.NaN;

    TimelineInput(TimelineAxis axis, MapViewModel viewModel, TimeControls times) {
        this.axis = axis;
        this.viewModel = viewModel;
        this.times = times;
        time = times.visible();
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(460);
    }

    void listen() {
        axis.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        axis.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            if (!Double.isNaN(pannedFrom)) {
                time.panBy((pannedFrom - event.getX()) / axis.length());
                pannedFrom = event.getX();
            } else if (scrubbing) {
                viewModel.scrubTo(axis.dayAt(event.getX()));
            }
        });
        axis.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> {
            pannedFrom = Double.NaN;
            scrubbing = false;
            viewModel.endScrubbing();
        });
        axis.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && event.isStillSincePress()) {
                time.showAll();
            }
        });
        axis.addEventHandler(MouseEvent.MOUSE_MOVED, this::explain);
        axis.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> {
            tooltip.hide();
            axis.pointAtChosen();
        });
        axis.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        axis.addEventHandler(KeyEvent.KEY_PRESSED, this::step);
    }

    private void press(MouseEvent event) {
        axis.requestFocus();
        tooltip.hide();
        viewModel.endScrubbing();
        if (event.getButton() != MouseButton.PRIMARY || event.isShiftDown()) {
            pannedFrom = event.getX();
            return;
        }
        if (event.getX() < axis.left() - TimelineAxis.THUMB_WIDTH / 2) {
            axis.laneAt(event.getY()).ifPresent(axis.lanes()::remove);
            return;
        }
        scrubbing = true;
        if (Math.abs(event.getX() - axis.x(viewModel.day())) <= TimelineAxis.THUMB_WIDTH / 2 && event.getY() >= axis.lanesHeight() - 4) {
            return;
        }
        var item = axis.itemAt(event.getX(), event.getY());
        item.ifPresentOrElse(this::go, () -> viewModel.scrubTo(axis.dayAt(event.getX())));
    }

    private void go(TimelineItem item) {
        times.choose(item.subject());
        viewModel.scrubTo(item.day());
    }

    private void scroll(ScrollEvent event) {
        if (event.isInertia()) {
            return;
        }
        double along = event.isShiftDown() && event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
        if (along != 0) {
            time.panBy(-Math.signum(along) * PAN_STEP);
        } else if (event.getDeltaY() != 0) {
            time.zoomBy(event.getDeltaY() > 0 ? ZOOM_STEP : 1 / ZOOM_STEP, Math.clamp(axis.position(event.getX()), 0, 1));
        }
        event.consume();
    }

    private void step(KeyEvent event) {
        if (event.isShortcutDown()) {
            return;
        }
        boolean done = switch (event.getCode()) {
            case LEFT -> did(() -> along(event, -1));
            case RIGHT -> did(() -> along(event, 1));
            case UP -> did(() -> times.zoomBy(ZOOM_STEP));
            case DOWN -> did(() -> times.zoomBy(1 / ZOOM_STEP));
            case BACK_SPACE -> did(time::showAll);
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private static boolean did(Runnable step) {
        step.run();
        return true;
    }

    private void along(KeyEvent event, int direction) {
        if (event.isAltDown()) {
            time.panBy(direction * PAN_STEP);
        } else {
            viewModel.stepForward((event.isShiftDown() ? Period.ofMonths(1) : Period.ofDays(1)).multipliedBy(direction));
        }
    }

    private void explain(MouseEvent event) {
        var item = axis.itemAt(event.getX(), event.getY());
        @Nullable String text;
        if (item.isPresent()) {
            text = new TimelineWording(viewModel.atlas(), viewModel.state().language()).describe(item.get());
        } else if (event.getX() < axis.left()) {
            text = axis.laneAt(event.getY()).map(lane -> Messages.text("lane.hide", lane.explanation())).orElse(null);
        } else {
            text = DateWording.day(axis.dayAt(event.getX()));
        }
        axis.point(item.orElse(null));
        if (text == null) {
            tooltip.hide();
            return;
        }
        tooltip.setText(text);
        tooltip.show(axis, event.getScreenX() + 12, axis.localToScreen(0, 0).getY() - 12 - tooltipHeight(text));
    }

    /// A tooltip above the axis must be placed before its height is known; a line is about this high.
    private static double tooltipHeight(String text) {
        return text.lines().mapToDouble(line -> 17.0 * (1 + line.length() / 72)).sum() + 16;
    }
}
