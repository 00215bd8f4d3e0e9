package araxes.view;

import araxes.model.Event;
import araxes.model.Names;
import araxes.viewmodel.DateWording;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.TimelineModel;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// The slider over all days of the atlas. Above the line: events; below: changes of control and years.
/// Dragging shows every day on the way; a click on a tick goes to its day.
final class TimelineAxis extends Region {
    private static final double HEIGHT = 58;
    private static final double LINE_Y = 24;
    private static final double EVENT_TICK = 9;
    private static final double CHANGE_TICK = 9;
    private static final double THUMB_WIDTH = 12;
    private static final double THUMB_HEIGHT = 26;
    private static final double TICK_REACH = 4;
    private static final int NAMES_IN_TOOLTIP = 6;
    private final MapViewModel viewModel;
    private final TimelineModel timeline;
    private final Path years = new Path();
    private final Path eventTicks = new Path();
    private final Path changeTicks = new Path();
    private final Rectangle line = new Rectangle();
    private final Rectangle passed = new Rectangle();
    private final Region thumb = new Region();
    private final List<Text> yearLabels = new ArrayList<>();
    private final Tooltip tooltip = new Tooltip();

    TimelineAxis(MapViewModel viewModel, TimelineModel timeline) {
        this.viewModel = viewModel;
        this.timeline = timeline;
        setId("timeline");
        getStyleClass().add("timeline-axis");
        years.getStyleClass().add("year-ticks");
        eventTicks.getStyleClass().add("event-ticks");
        changeTicks.getStyleClass().add("change-ticks");
        line.getStyleClass().add("axis-line");
        passed.getStyleClass().add("axis-passed");
        thumb.getStyleClass().add("axis-thumb");
        var scale = new Group(years, eventTicks, changeTicks);
        for (var year : timeline.years()) {
            var label = new Text(String.valueOf(year.getYear()));
            label.getStyleClass().add("year-label");
            yearLabels.add(label);
            scale.getChildren().add(label);
        }
        // As an image: its hundreds of strokes would be drawn anew wherever the thumb passes.
        scale.setCache(true);
        scale.setAutoSizeChildren(false);
        getChildren().addAll(scale, line, passed, thumb);
        getChildren().forEach(child -> {
            child.setManaged(false);
            child.setMouseTransparent(true);
        });
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(Messages.text("timeline.accessible"));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        viewModel.stateProperty().subscribe(state -> placeThumb(state.day()));
        listen();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        line.setX(left());
        line.setY(LINE_Y - 1);
        line.setWidth(length());
        line.setHeight(3);
        passed.setX(left());
        passed.setY(LINE_Y - 1);
        passed.setHeight(3);
        eventTicks.getElements().setAll(ticks(
            timeline.marks().stream().filter(mark -> !mark.events().isEmpty()).map(TimelineModel.Mark::day).toList(),
            LINE_Y - 4 - EVENT_TICK, LINE_Y - 4));
        changeTicks.getElements().setAll(ticks(
            timeline.marks().stream().filter(mark -> !mark.changed().isEmpty()).map(TimelineModel.Mark::day).toList(),
            LINE_Y + 5, LINE_Y + 5 + CHANGE_TICK));
        years.getElements().setAll(ticks(timeline.years(), LINE_Y + 2, LINE_Y + 18));
        placeYearLabels();
        placeThumb(viewModel.day());
    }

    private void placeYearLabels() {
        double space = length() / timeline.years().size();
        var days = timeline.years();
        for (int i = 0; i < days.size(); i++) {
            var label = yearLabels.get(i);
            double width = label.getLayoutBounds().getWidth();
            int step = (int) Math.ceil((width + 8) / space);
            label.setVisible(days.get(i).getYear() % Math.max(1, step > 2 ? 5 : step) == 0);
            // Under its year, not under the tick where it begins.
            label.setX(Math.rint(x(days.get(i)) + 3));
            label.setY(LINE_Y + 28);
        }
    }

    /// Upright lines on whole pixels, where the software pipeline need not blend them.
    private List<PathElement> ticks(List<LocalDate> days, double top, double bottom) {
        var elements = new ArrayList<PathElement>();
        for (var day : days) {
            double x = Math.floor(x(day)) + 0.5;
            elements.add(new MoveTo(x, top));
            elements.add(new LineTo(x, bottom));
        }
        return elements;
    }

    private void placeThumb(LocalDate day) {
        double x = Math.rint(x(day));
        thumb.resizeRelocate(x - THUMB_WIDTH / 2, LINE_Y - THUMB_HEIGHT / 2, THUMB_WIDTH, THUMB_HEIGHT);
        passed.setWidth(Math.max(0, x - left()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    private double left() {
        return THUMB_WIDTH;
    }

    private double length() {
        return Math.max(1, getWidth() - 2 * THUMB_WIDTH);
    }

    /// Where a day is on the axis, in its pixels.
    double x(LocalDate day) {
        return left() + timeline.positionOf(day) * length();
    }

    private double position(double x) {
        return (x - left()) / length();
    }

    private Optional<TimelineModel.Mark> markAt(double x) {
        return timeline.markNear(position(x), TICK_REACH / length());
    }

    private void listen() {
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            tooltip.hide();
            viewModel.endScrubbing();
            if (Math.abs(event.getX() - x(viewModel.day())) > THUMB_WIDTH / 2) {
                viewModel.scrubTo(markAt(event.getX()).map(TimelineModel.Mark::day).orElse(timeline.dayAt(position(event.getX()))));
            }
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> viewModel.scrubTo(timeline.dayAt(position(event.getX()))));
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> viewModel.endScrubbing());
        addEventHandler(MouseEvent.MOUSE_MOVED, this::explain);
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> tooltip.hide());
        addEventHandler(ScrollEvent.SCROLL, event -> {
            if (event.getDeltaY() != 0) {
                viewModel.scrubTo(viewModel.day().plusDays(event.getDeltaY() > 0 ? -1 : 1));
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::step);
    }

    private void step(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> viewModel.stepBack(event.isShiftDown() ? Period.ofMonths(1) : Period.ofDays(1));
            case RIGHT -> viewModel.stepForward(event.isShiftDown() ? Period.ofMonths(1) : Period.ofDays(1));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void explain(MouseEvent event) {
        var text = markAt(event.getX()).map(this::describe).orElseGet(() -> DateWording.day(timeline.dayAt(position(event.getX()))));
        tooltip.setText(text);
        tooltip.show(this, event.getScreenX() + 12, localToScreen(0, 0).getY() - 12 - tooltipHeight(text));
    }

    /// A tooltip above the axis must be placed before its height is known; a line is about this high.
    private static double tooltipHeight(String text) {
        return 18.0 * (text.lines().count() + text.length() / 70) + 16;
    }

    private String describe(TimelineModel.Mark mark) {
        var lines = new ArrayList<String>();
        lines.add(DateWording.day(mark.day()));
        for (Event event : mark.events()) {
            lines.add("• " + event.title());
        }
        if (!mark.changed().isEmpty()) {
            var names = mark.changed().stream().limit(NAMES_IN_TOOLTIP).map(this::name).collect(Collectors.joining(", "));
            int more = mark.changed().size() - NAMES_IN_TOOLTIP;
            lines.add(Messages.text(more > 0 ? "timeline.changes-more" : "timeline.changes", names, more));
        }
        return String.join("\n", lines);
    }

    private String name(Names names) {
        return names.in(viewModel.state().language());
    }
}
