package araxes.view;

import araxes.model.ControlHistory;
import araxes.model.ControlPeriod;
import araxes.viewmodel.AtlasWording;
import araxes.viewmodel.Messages;
import araxes.viewmodel.TimelineModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// Who held a unit when, as a strip over the years of the atlas. A click goes to the beginning of the period.
final class HistoryBar extends Region {
    private static final double HEIGHT = 20;
    private static final double SMALLEST_WIDTH = 3;
    private final TimelineModel timeline;
    private final List<ControlPeriod> periods;
    private final List<Region> segments = new ArrayList<>();
    private final Rectangle marker = new Rectangle(2, HEIGHT + 4);
    private LocalDate day;

    HistoryBar(
        ControlHistory history, TimelineModel timeline, AtlasWording words, PartyPaint paint, LocalDate day, Consumer<LocalDate> goTo) {
        this.timeline = timeline;
        this.day = day;
        periods = history.periods();
        getStyleClass().add("history-bar");
        setAccessibleText(Messages.text("unit.history"));
        for (var period : periods) {
            var segment = new Region();
            segment.getStyleClass().add("history-segment");
            segment.setBackground(paint.background(period.party()));
            Tooltip.install(segment, new Tooltip(words.party(period.party()) + "\n" + words.span(period)));
            segment.setOnMouseClicked(_ -> goTo.accept(clampedStart(period)));
            segments.add(segment);
        }
        marker.getStyleClass().add("history-marker");
        marker.setMouseTransparent(true);
        getChildren().addAll(segments);
        getChildren().add(marker);
        getChildren().forEach(child -> child.setManaged(false));
    }

    void markDay(LocalDate newDay) {
        day = newDay;
        placeMarker();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT + 4;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT + 4;
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < segments.size(); i++) {
            double from = x(clampedStart(periods.get(i)));
            double until = periods.get(i).valid().until().isAfter(timeline.last()) ? getWidth() : x(periods.get(i).valid().until());
            segments.get(i).resizeRelocate(Math.rint(from), 2, Math.max(SMALLEST_WIDTH, Math.rint(until) - Math.rint(from)), HEIGHT);
        }
        placeMarker();
    }

    private void placeMarker() {
        marker.setX(Math.clamp(Math.rint(x(day)) - 1, 0, Math.max(0, getWidth() - 2)));
    }

    private double x(LocalDate when) {
        return timeline.positionOf(when) * getWidth();
    }

    private LocalDate clampedStart(ControlPeriod period) {
        return period.valid().from().isBefore(timeline.first()) ? timeline.first() : period.valid().from();
    }
}
