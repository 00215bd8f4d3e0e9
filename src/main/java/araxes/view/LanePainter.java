package araxes.view;

import araxes.scenario.ControlTimeline;
import araxes.viewmodel.Lane;
import araxes.viewmodel.Rows;
import araxes.viewmodel.TimelineItem;
import araxes.viewmodel.TimelineModel;
import araxes.viewmodel.TimelineWording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Paints the lanes of the timeline, and remembers where it put what. What is not known to the day has soft edges as wide as the doubt.
final class LanePainter {
    private static final Font LABEL = Font.font("DejaVu Sans Condensed", 10);
    private static final double TICK = 3;
    private static final double LEAST_FADE = 5;
    private static final double REACH = 4;
    private static final double ROOM_BETWEEN = 6;
    private static final double LABELLED_ROW = 11;
    private static final double FADING_DAYS = 540;
    private final TimelineModel timeline;
    private final PartyPaint parties;
    private final Map<Lane, List<Placed>> placed = new EnumMap<>(Lane.class);

    /// Colours of the theme.
    record Ink(Color strong, Color plain, Color faint, Color rule) {}

    /// Which part of time lies where.
    record Scale(double left, double width, double from, double days) {
        double x(double day) {
            return left + (day - from) / days * width;
        }

        double right() {
            return left + width;
        }
    }

    /// @param box what can be pointed at
    record Placed(TimelineItem item, Rectangle2D box) {}

    LanePainter(TimelineModel timeline, PartyPaint parties) {
        this.timeline = timeline;
        this.parties = parties;
    }

    /// What is under a place of the canvas; of several the nearest, and of those the one that began last.
    Optional<Placed> at(Lane lane, double x, double y) {
        Placed best = null;
        double least = REACH;
        for (var one : placed.getOrDefault(lane, List.of())) {
            var box = one.box();
            double away = Math.max(Math.max(box.getMinX() - x, x - box.getMaxX()), Math.max(box.getMinY() - y, y - box.getMaxY()));
            if (Math.max(0, away) <= least) {
                least = Math.max(0, away);
                best = one;
            }
        }
        return Optional.ofNullable(best);
    }

    Optional<Placed> find(Predicate<TimelineItem> wanted) {
        return placed.values().stream().flatMap(List::stream).filter(one -> wanted.test(one.item())).findFirst();
    }

    void clear() {
        placed.clear();
    }

    /// @param emphasis true for what the map shows or a list names; all else is drawn fainter
    void paint(Lane lane, double top, Scale scale, GraphicsContext canvas, Ink ink, Predicate<TimelineItem> emphasis, TimelineWording words) {
        canvas.save();
        canvas.beginPath();
        canvas.rect(scale.left(), top, scale.width(), lane.height());
        canvas.clip();
        canvas.setFont(LABEL);
        canvas.setTextBaseline(VPos.CENTER);
        switch (lane) {
            case PARTY_AREA -> paintParties(top, scale, canvas);
            case CHANGED_AREA -> paintChanges(top, scale, canvas, ink);
            case PROPOSALS -> placed.put(lane, paintSpans(top, scale, canvas, ink, emphasis, words));
            case CONTROL, FIGHTING, TALKS, OTHER -> placed.put(lane, paintMarks(lane, top, scale, canvas, ink, emphasis, words));
        }
        canvas.restore();
    }

    private double day(LocalDate day) {
        return timeline.daysFromFirst(day);
    }

    private void paintParties(double top, Scale scale, GraphicsContext canvas) {
        var spans = timeline.control().spans();
        double height = Lane.PARTY_AREA.height() - 2;
        double whole = Math.max(1, timeline.control().contestedSquareKilometres());
        for (int i = 0; i < spans.size(); i++) {
            double from = Math.max(scale.left(), Math.rint(scale.x(day(spans.get(i).from()))));
            double to = Math.min(scale.right(), i + 1 < spans.size() ? Math.rint(scale.x(day(spans.get(i + 1).from()))) : scale.right());
            if (to <= from) {
                continue;
            }
            double bottom = top + 1 + height;
            for (var party : spans.get(i).contested().entrySet()) {
                double part = height * party.getValue() / whole;
                canvas.setFill(parties.paint(party.getKey()));
                canvas.fillRect(from, bottom - part, to - from, part);
                bottom -= part;
            }
        }
    }

    /// One bar a pixel column; its height goes with the square root of the area, so that small changes can be seen beside large ones.
    private void paintChanges(double top, Scale scale, GraphicsContext canvas, Ink ink) {
        var columns = new double[(int) Math.ceil(scale.width()) + 1];
        for (ControlTimeline.Change change : timeline.control().changes()) {
            double x = scale.x(day(change.day())) - scale.left();
            if (change.contested() && x >= 0 && x < columns.length) {
                columns[(int) x / 2 * 2] += change.squareKilometres();
            }
        }
        double height = Lane.CHANGED_AREA.height() - 2;
        double most = timeline.mostChanged();
        canvas.setFill(ink.plain());
        for (int x = 0; x < columns.length; x++) {
            if (columns[x] > 0) {
                double part = Math.min(height, Math.max(1.5, height * Math.sqrt(columns[x] / most)));
                canvas.fillRect(scale.left() + x, top + 1 + height - part, 2, part);
            }
        }
        canvas.setFill(ink.rule());
        canvas.fillRect(scale.left(), top + height + 1, scale.width(), 1);
    }

    private List<Placed> paintMarks(Lane lane, double top, Scale scale, GraphicsContext canvas, Ink ink, Predicate<TimelineItem> emphasis,
        TimelineWording words) {
        var places = new ArrayList<Placed>();
        for (var item : timeline.items(lane)) {
            place(item, scale, top + 2, lane.height() - 4).ifPresent(places::add);
        }
        // What took long lies below what took a day.
        places.stream().filter(one -> one.item().isSpan()).forEach(one ->
            span(one.item(), scale, top + lane.height() - 6, 4, canvas, emphasis.test(one.item()) ? ink.plain() : ink.faint()));
        places.forEach(one -> mark(one.item(), scale, top + 2, lane.height() - 4, canvas, emphasis.test(one.item()) ? ink.strong() : ink.faint()));
        canvas.setFill(ink.plain());
        for (int i = 0; i < places.size(); i++) {
            double from = places.get(i).box().getMaxX() + 3;
            double room = (i + 1 < places.size() ? places.get(i + 1).box().getMinX() : scale.right()) - from - ROOM_BETWEEN;
            if (room > 40 && !places.get(i).item().isSpan()) {
                var text = words.label(places.get(i).item());
                if (width(text) <= room) {
                    canvas.fillText(text, from, top + lane.height() / 2);
                }
            }
        }
        return places;
    }

    /// Proposals overlap: they lie in rows. Their names are written beside them once the rows leave room for it.
    private List<Placed> paintSpans(double top, Scale scale, GraphicsContext canvas, Ink ink, Predicate<TimelineItem> emphasis, TimelineWording words) {
        var shown = timeline.items(Lane.PROPOSALS).stream().filter(item -> place(item, scale, 0, 1).isPresent()).toList();
        double height = Lane.PROPOSALS.height();
        var labelled = rows(shown, scale, words, true);
        boolean named = (labelled.count() + 1) * LABELLED_ROW <= height + LABELLED_ROW;
        var rows = named ? labelled : rows(shown, scale, words, false);
        double row = Math.min(LABELLED_ROW, height / Math.max(1, rows.count()));
        var placing = new Rows();
        var places = new ArrayList<Placed>();
        for (var item : shown) {
            double from = Math.max(scale.left(), scale.x(day(item.start().earliest())));
            double to = end(item, scale);
            double y = top + row * placing.place(from, to + ROOM_BETWEEN / 2 + (named ? width(words.label(item)) + ROOM_BETWEEN : 0));
            double thickness = Math.min(5, Math.max(2, row - 1));
            span(item, scale, y + (row - thickness) / 2, thickness, canvas, emphasis.test(item) ? ink.strong() : ink.plain());
            if (named) {
                canvas.setFill(ink.plain());
                canvas.fillText(words.label(item), Math.min(to, scale.right()) + 3, y + row / 2);
            }
            places.add(new Placed(item, new Rectangle2D(from, y, Math.max(TICK, to - from), row)));
        }
        return places;
    }

    private Rows rows(List<TimelineItem> items, Scale scale, TimelineWording words, boolean named) {
        var rows = new Rows();
        for (var item : items) {
            rows.place(Math.max(scale.left(), scale.x(day(item.start().earliest()))),
                end(item, scale) + ROOM_BETWEEN / 2 + (named ? width(words.label(item)) + ROOM_BETWEEN : 0));
        }
        return rows;
    }

    private double end(TimelineItem item, Scale scale) {
        double from = scale.x(day(item.start().earliest()));
        return Math.max(from + TICK, item.open() ? scale.x(day(item.start().latest()) + FADING_DAYS) : scale.x(day(item.end().latest()) + 1));
    }

    /// Empty if nothing of it is shown.
    private Optional<Placed> place(TimelineItem item, Scale scale, double top, double height) {
        double from = scale.x(day(item.start().earliest()));
        double to = end(item, scale);
        if (to < scale.left() || from > scale.right()) {
            return Optional.empty();
        }
        double left = item.isSpan() ? from : Math.min(from, scale.x(day(item.day())) - TICK / 2);
        return Optional.of(new Placed(item, new Rectangle2D(left, top, Math.max(TICK, to - left), height)));
    }

    /// A day, or a soft spot over all the days it may have been.
    private void mark(TimelineItem item, Scale scale, double top, double height, GraphicsContext canvas, Color ink) {
        double x = Math.rint(scale.x(day(item.day())));
        if (item.start().isExact()) {
            canvas.setFill(ink);
            canvas.fillRect(x - 1, top, item.isSpan() ? 1.5 : 2, height);
            return;
        }
        double from = Math.min(x - LEAST_FADE, scale.x(day(item.start().earliest())));
        double to = Math.max(x + LEAST_FADE, scale.x(day(item.start().latest()) + 1));
        canvas.setFill(gradient(from, to, List.of(new Stop(0, transparent(ink)), new Stop((x - from) / (to - from), half(ink)),
            new Stop(1, transparent(ink)))));
        canvas.fillRect(from, top, to - from, height);
    }

    private void span(TimelineItem item, Scale scale, double top, double height, GraphicsContext canvas, Color ink) {
        double from = scale.x(day(item.start().earliest()));
        double to = end(item, scale);
        double length = to - from;
        double sure = Math.clamp((scale.x(day(item.start().latest())) - from) / length, 0, 1);
        double ending = Math.clamp((scale.x(day(item.end().earliest())) - from) / length, sure, 1);
        boolean exact = item.start().isExact() && item.end().isExact() && !item.open();
        canvas.setFill(exact ? ink : gradient(from, to, item.open()
            ? List.of(new Stop(0, item.start().isExact() ? ink : transparent(ink)), new Stop(sure, ink), new Stop(1, transparent(ink)))
            : List.of(new Stop(0, item.start().isExact() ? ink : transparent(ink)), new Stop(sure, ink), new Stop(ending, ink),
                new Stop(1, item.end().isExact() ? ink : transparent(ink)))));
        canvas.fillRect(from, top, length, height);
        if (exact && length > 2 * TICK) {
            canvas.fillRect(to - 1, top - 1, 1, height + 2);
        }
    }

    private static Paint gradient(double from, double to, List<Stop> stops) {
        return new LinearGradient(from, 0, to, 0, false, CycleMethod.NO_CYCLE, stops);
    }

    private static Color transparent(Color ink) {
        return Color.color(ink.getRed(), ink.getGreen(), ink.getBlue(), 0);
    }

    private static Color half(Color ink) {
        return Color.color(ink.getRed(), ink.getGreen(), ink.getBlue(), 0.85 * ink.getOpacity());
    }

    private static double width(String text) {
        var measured = new Text(text);
        measured.setFont(LABEL);
        return measured.getLayoutBounds().getWidth();
    }
}
