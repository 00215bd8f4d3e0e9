package araxes.view;

import araxes.cartography.MapState;
import araxes.cartography.TimeWindow;
import araxes.viewmodel.EventList;
import araxes.viewmodel.Lane;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.Messages;
import araxes.viewmodel.TimeControls;
import araxes.viewmodel.TimeTicks;
import araxes.viewmodel.TimelineItem;
import araxes.viewmodel.TimelineModel;
import araxes.viewmodel.TimelineWording;
import araxes.viewmodel.VisibleTime;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.geometry.VPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// The slider over the days of the atlas, below lanes of what happened, was proposed and changed hands.
/// Dragging shows every day on the way; a click on a mark goes to its day. The lanes are painted when the part of time that is shown
/// changes; a step of the day moves the cursor above them and nothing else.
final class TimelineAxis extends Region {
    private static final double NAMES = 88;
    private static final double END = 12;
    private static final double GAP = 2;
    private static final double SCALE_HEIGHT = 22;
    static final double THUMB_WIDTH = 12;
    private static final Font NAME = Font.font("DejaVu Sans Condensed", 10);
    private static final Font YEAR = Font.font("DejaVu Sans Condensed", 11);
    private final MapViewModel viewModel;
    private final TimeControls times;
    private final VisibleTime time;
    private final EventList events;
    private final TimelineModel timeline;
    private final LanePainter painter;
    private final ObservableSet<Lane> lanes = FXCollections.observableSet(EnumSet.allOf(Lane.class));
    private final Canvas canvas = new Canvas();
    private final TimeOverview overview;
    private final Rectangle band = new Rectangle();
    private final Rectangle cursor = new Rectangle();
    private final Rectangle pointed = new Rectangle();
    private final Region thumb = new Region();
    private final PaneDays others = new PaneDays();
    private final Rectangle strong = ink("ink-strong");
    private final Rectangle plain = ink("ink-plain");
    private final Rectangle faint = ink("ink-faint");
    private final Rectangle rule = ink("ink-rule");
    private final HBox tools = new HBox();
    private boolean stale = true;
    private double paintedWidth;
    private double paintedHeight;
    private int paintings;

    /// @param tools buttons that stand beside the scale
    TimelineAxis(MapViewModel viewModel, TimeControls times, PartyPaint paint, List<Button> tools) {
        this.viewModel = viewModel;
        this.times = times;
        time = times.visible();
        events = times.events();
        timeline = times.timeline();
        painter = new LanePainter(timeline, paint);
        overview = new TimeOverview(viewModel, time);
        setId("timeline");
        getStyleClass().add("timeline-axis");
        band.getStyleClass().add("axis-window");
        cursor.getStyleClass().add("axis-cursor");
        pointed.getStyleClass().add("axis-pointed");
        thumb.getStyleClass().add("axis-thumb");
        getChildren().addAll(strong, plain, faint, rule, band, canvas, pointed, others, cursor, thumb, overview);
        getChildren().forEach(child -> {
            child.setManaged(false);
            child.setMouseTransparent(child != overview);
        });
        this.tools.getChildren().setAll(tools);
        this.tools.getStyleClass().add("axis-tools");
        this.tools.setManaged(false);
        getChildren().add(this.tools);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(Messages.text("timeline.accessible"));
        viewModel.stateProperty().map(MapState::day).subscribe(time::keepInView);
        viewModel.sessionProperty().subscribe(_ -> placeDay());
        // By value: an invalidation would come with every day.
        viewModel.stateProperty().map(state -> List.of(state.proposals(), state.language())).subscribe(_ -> paintAnew());
        time.spanProperty().subscribe(this::paintAnew);
        events.shownProperty().subscribe(this::paintAnew);
        events.chosenProperty().subscribe(this::paintAnew);
        lanes.subscribe(() -> {
            requestLayout();
            paintAnew();
        });
        List.of(strong, plain, faint, rule).forEach(one -> one.fillProperty().subscribe(this::paintAnew));
        new TimelineInput(this, viewModel, times).listen();
    }

    /// The lanes that are shown; may be changed.
    ObservableSet<Lane> lanes() {
        return lanes;
    }

    private static Rectangle ink(String style) {
        // Never seen: it brings a colour of the theme into the canvas, which no style sheet reaches.
        var ink = new Rectangle(0, 0);
        ink.getStyleClass().add(style);
        return ink;
    }

    double lanesHeight() {
        return lanes.stream().mapToDouble(lane -> lane.height() + GAP).sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        return lanesHeight() + SCALE_HEIGHT + TimeOverview.HEIGHT + 2;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(lanesHeight() + SCALE_HEIGHT);
        tools.resizeRelocate(-4, lanesHeight() + 1, NAMES - 6, SCALE_HEIGHT + TimeOverview.HEIGHT);
        overview.resizeRelocate(left(), canvas.getHeight() + 1, length(), TimeOverview.HEIGHT);
        stale |= getWidth() != paintedWidth || canvas.getHeight() != paintedHeight;
        paint();
        placeDay();
    }

    /// Once for all that changes before the next frame.
    private void paintAnew() {
        stale = true;
        requestLayout();
    }

    /// How often the lanes were painted.
    int paintings() {
        return paintings;
    }

    private void paint() {
        if (!stale || getWidth() < 1) {
            return;
        }
        stale = false;
        paintings++;
        paintedWidth = getWidth();
        paintedHeight = canvas.getHeight();
        var canvasInk = new LanePainter.Ink(colour(strong), colour(plain), colour(faint), colour(rule));
        var pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        painter.clear();
        var scale = new LanePainter.Scale(left(), length(), time.span().from(), time.span().days());
        paintScale(canvasInk, scale);
        var words = new TimelineWording(viewModel.atlas(), viewModel.state().language());
        for (var lane : lanesInOrder()) {
            double top = top(lane);
            painter.paint(lane, top, scale, pen, canvasInk, emphasis(), words);
            pen.setFill(canvasInk.plain());
            pen.setFont(NAME);
            pen.setTextBaseline(VPos.CENTER);
            pen.fillText(lane.text(), 0, top + Math.min(lane.height(), 14) / 2, NAMES - 6);
        }
        pointAtChosen();
    }

    void pointAtChosen() {
        point(painter.find(item -> item.subject() instanceof TimelineItem.Happened(var event) && event.equals(events.chosenProperty().get())));
    }

    private Predicate<TimelineItem> emphasis() {
        var shown = Set.copyOf(events.shownProperty().get());
        var proposals = Set.copyOf(viewModel.state().proposals());
        return item -> switch (item.subject()) {
            case TimelineItem.Changed _ -> true;
            case TimelineItem.Happened(var event) -> shown.contains(event);
            case TimelineItem.Tabled(var proposal) -> proposals.contains(proposal.id());
        };
    }

    private void paintScale(LanePainter.Ink ink, LanePainter.Scale scale) {
        var pen = canvas.getGraphicsContext2D();
        double line = lanesHeight() + 3;
        pen.setFont(YEAR);
        pen.setTextBaseline(VPos.CENTER);
        var ticks = TimeTicks.fitting(scale.width() / scale.days());
        var from = time.dayAt(0);
        var to = time.dayAt(1);
        for (var tick : ticks.between(from, to)) {
            double x = Math.floor(scale.x(timeline.daysFromFirst(tick.day())));
            pen.setFill(ink.rule());
            pen.fillRect(x, 0, 1, line + 6);
            pen.setFill(ink.plain());
            if (x + 3 + 30 < scale.right() + END) {
                pen.fillText(tick.label(), x + 3, line + 11);
            }
        }
        pen.setFill(ink.faint());
        pen.fillRect(scale.left(), line, scale.width(), 2);
    }

    private static Color colour(Rectangle ink) {
        return ink.getFill() instanceof Color colour ? colour : Color.GRAY;
    }

    private List<Lane> lanesInOrder() {
        return List.of(Lane.values()).stream().filter(lanes::contains).toList();
    }

    private double top(Lane wanted) {
        return lanesInOrder().stream().filter(lane -> lane.compareTo(wanted) < 0).mapToDouble(lane -> lane.height() + GAP).sum();
    }

    Optional<Lane> laneAt(double y) {
        return lanesInOrder().stream().filter(lane -> y >= top(lane) && y < top(lane) + lane.height() + GAP).findFirst();
    }

    private void placeDay() {
        double x = Math.rint(x(viewModel.day()));
        double line = lanesHeight() + 4;
        boolean shown = x >= left() - 1 && x <= left() + length() + 1;
        cursor.setX(x - 0.5);
        cursor.setWidth(1);
        cursor.setHeight(line);
        cursor.setVisible(shown);
        thumb.setVisible(shown);
        thumb.resizeRelocate(x - THUMB_WIDTH / 2, line - 7, THUMB_WIDTH, 14);
        var window = viewModel.state().window();
        double from = Math.max(left(), x(window.start(viewModel.day())));
        band.setVisible(!(window instanceof TimeWindow.Instant) && x > from);
        band.setX(from);
        band.setWidth(Math.max(0, Math.min(x, left() + length()) - from));
        band.setHeight(line);
        others.place(viewModel, this::x, left(), left() + length(), line);
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    /// Marks an item where it is shown, or none.
    void point(@Nullable TimelineItem item) {
        point(item == null ? Optional.empty() : painter.find(item::equals));
    }

    private void point(Optional<LanePainter.Placed> item) {
        pointed.setVisible(item.isPresent());
        item.ifPresent(one -> {
            double from = Math.max(left() - 2, one.box().getMinX() - 2);
            pointed.setX(from);
            pointed.setY(one.box().getMinY() - 1);
            pointed.setWidth(Math.max(4, Math.min(left() + length() + 2, one.box().getMaxX() + 2) - from));
            pointed.setHeight(one.box().getHeight() + 2);
        });
    }

    double left() {
        return NAMES;
    }

    double length() {
        return Math.max(1, getWidth() - NAMES - END);
    }

    /// Where a day is on the axis, in its pixels.
    double x(LocalDate day) {
        return left() + time.positionOf(day) * length();
    }

    /// Where the handle is, in the pixels of the axis.
    double handleY() {
        return lanesHeight() + 4;
    }

    double position(double x) {
        return (x - left()) / length();
    }

    LocalDate dayAt(double x) {
        return time.dayAt(Math.clamp(position(x), 0, 1));
    }

    Optional<TimelineItem> itemAt(double x, double y) {
        return x < left() - 4 ? Optional.empty() : laneAt(y).flatMap(lane -> painter.at(lane, x, y)).map(LanePainter.Placed::item);
    }
}
