package araxes.cartography;

import araxes.model.Event;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What explains the map beside or below it: legend, figures, locator, events. What does not fit says how much is missing.
final class PageColumn {
    private static final double HEADING = 10.5;
    private static final double SIZE = 9;
    private static final double GAP = 12;
    private static final double SMALL_LEGEND = 0.88;
    private static final double SMALLEST_LEGEND = 0.6;
    private static final int COLUMNS = 3;
    private static final double LEAST_EVENTS = 60;
    private static final double SMALL_LOCATOR = 0.3;
    private static final double SCALE_STEP = 0.02;
    private static final double LEAST_LOCATOR = 60;
    private final PageRequest request;
    private final PageWords words;
    private final Citations citations;
    private final @Nullable List<Event> events;
    private final MapComposer.Bare guess;
    private final MapComposer maps;
    private final TextMeasure measure;
    private Labels.@Nullable Box locator;

    /// @param events null if they are not asked for
    PageColumn(PageRequest request, PageWords words, Citations citations, @Nullable List<Event> events, MapComposer.Bare guess,
        MapComposer maps, TextMeasure measure) {
        this.request = request;
        this.words = words;
        this.citations = citations;
        this.events = events;
        this.guess = guess;
        this.maps = maps;
        this.measure = measure;
    }

    void addUnderEachOther(List<DisplayItem> items, double x, double top, double width, double bottom) {
        double y = top;
        double others = figures().height(width) + (events == null ? 0 : LEAST_EVENTS) + (hasLocator() ? LEAST_LOCATOR + GAP : 0);
        if (request.has(PagePart.LEGEND)) {
            y = addLegend(List.of(legend(width)), items, x, y, bottom - y, others) + GAP;
        }
        addTold(items, x, y, width, bottom);
    }

    /// A map of everything needs no map of where it is.
    private boolean hasLocator() {
        return request.has(PagePart.LOCATOR) && !maps.isOverview(request.extent());
    }

    private PageLegend legend(double width) {
        return new PageLegend(guess.legend().rows(), citations, width, measure);
    }

    private FigureBox figures() {
        return new FigureBox(request.has(PagePart.FIGURES) ? maps.areas(guess.frame()) : List.of(), words, measure);
    }

    /// Draws the legend: a little smaller if that leaves room for what else should stand there, much smaller if it must be, and whole in
    /// any case. Returns where it ends.
    private double addLegend(List<PageLegend> columns, List<DisplayItem> items, double left, double top, double room, double others) {
        double scale = 1;
        while (height(columns, scale) > room - others && scale - SCALE_STEP >= SMALL_LEGEND) {
            scale -= SCALE_STEP;
        }
        while (height(columns, scale) > room && scale - SCALE_STEP >= SMALLEST_LEGEND) {
            scale -= SCALE_STEP;
        }
        double height = height(columns, scale);
        if (height > room + 0.5) {
            throw new IllegalArgumentException("The legend needs " + Math.round(height) + " units of height, not " + Math.round(room));
        }
        double x = left;
        for (var column : columns) {
            column.addTo(items, x, top, scale);
            x += column.width() + GAP;
        }
        return top + height;
    }

    private static double height(List<PageLegend> columns, double scale) {
        return columns.stream().mapToDouble(column -> column.height(scale)).max().orElse(0);
    }

    /// Keeps a place for the locator, which is drawn when the map is known.
    private double addLocator(double x, double y, double width, double height) {
        double high = maps.locatorHeight(Math.floor(width));
        double wide = high <= height ? Math.floor(width) : Math.floor(width * height / high);
        if (wide < LEAST_LOCATOR) {
            return y;
        }
        locator = new Labels.Box(x, y, x + wide, y + maps.locatorHeight(wide));
        return locator.bottom() + GAP;
    }

    /// Where the locator stands; null if there is none or no room for it.
    Labels.@Nullable Box locator() {
        return locator;
    }

    private void addEvents(List<Event> told, List<DisplayItem> items, double x, double top, double width, double bottom) {
        var heading = new TextBlock(List.of(words.eventsHeading()), HEADING, true, MapStyle.INK);
        if (top + heading.height() + 2 * SIZE * 1.3 > bottom) {
            return;
        }
        heading.addTo(items, x, top);
        double y = top + heading.height() + 2;
        if (told.isEmpty()) {
            new TextBlock(List.of(words.get("page.events.none")), SIZE, false, MapStyle.FAINT_INK).addTo(items, x, y);
        }
        for (int i = 0; i < told.size(); i++) {
            var numbers = citations.numbersOf(told.get(i).id());
            var block = TextBlock.of(words.event(told.get(i)) + (numbers.isEmpty() ? "" : " [" + numbers + "]"), width, SIZE, false, MapStyle.INK, measure);
            double room = bottom - y - (i + 1 < told.size() ? block.lineHeight() : 0);
            if (block.height() > room) {
                new TextBlock(List.of(words.format("page.events.more", told.size() - i)), SIZE, false, MapStyle.FAINT_INK).addTo(items, x, y);
                return;
            }
            block.addTo(items, x, y);
            y += block.height() + 3;
        }
    }

    boolean isEmpty() {
        return !request.has(PagePart.LEGEND) && !hasTold() && !hasLocator();
    }

    private boolean hasTold() {
        return events != null || !figures().isEmpty();
    }

    /// How many columns are left for the legend below the map.
    private int legendColumns() {
        return hasTold() || hasLocator() ? COLUMNS - 1 : COLUMNS;
    }

    private static double each(double width) {
        return (width - (COLUMNS - 1) * GAP) / COLUMNS;
    }

    /// How high the row below the map must be.
    double heightBeside(double width, double most) {
        double each = each(width);
        var columns = legend(each).inColumns(legendColumns());
        double legend = !request.has(PagePart.LEGEND) ? 0 : height(columns, 1) <= most ? height(columns, 1)
            : Math.max(most, height(columns, SMALLEST_LEGEND));
        double small = hasLocator() ? Math.min(maps.locatorHeight(Math.floor(each)), SMALL_LOCATOR * most) + GAP : 0;
        double told = figures().height(each) + small + (events == null ? 0 : LEAST_EVENTS);
        return Math.max(legend, Math.min(most, told));
    }

    void addBesideEachOther(List<DisplayItem> items, double left, double top, double width, double height) {
        double each = each(width);
        double x = left;
        if (request.has(PagePart.LEGEND)) {
            addLegend(legend(each).inColumns(legendColumns()), items, x, top, height, 0);
            x += legendColumns() * (each + GAP);
        }
        addTold(items, x, top, each, top + height);
    }

    private void addTold(List<DisplayItem> items, double x, double top, double width, double bottom) {
        double y = figures().addTo(items, x, top, width, bottom);
        if (hasLocator()) {
            y = addLocator(x, y, width, bottom - y - (events == null ? 0 : LEAST_EVENTS));
        }
        if (events != null) {
            addEvents(events, items, x, y, width, bottom);
        }
    }
}
