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
    private static final double SMALLEST_LEGEND = 0.62;
    private static final double SCALE_STEP = 0.04;
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
        double reserved = figures().height(width) + (events == null ? 0 : 40) + (request.has(PagePart.LOCATOR) ? 0.6 * width : 0);
        if (request.has(PagePart.LEGEND)) {
            y = addLegend(items, x, y, width, bottom - y, reserved) + GAP;
        }
        y = figures().addTo(items, x, y, width, bottom);
        if (request.has(PagePart.LOCATOR)) {
            y = addLocator(x, y, width, bottom - y - (events == null ? 0 : 60));
        }
        if (events != null) {
            addEvents(events, items, x, y, width, bottom);
        }
    }

    private FigureBox figures() {
        return new FigureBox(request.has(PagePart.FIGURES) ? maps.areas(guess.frame()) : List.of(), words, measure);
    }

    /// Draws the legend as large as leaves room for what else must stand there; smaller if it must be, as a whole in any case.
    private double addLegend(List<DisplayItem> items, double x, double top, double width, double room, double reserved) {
        var legend = new PageLegend(guess.legend(), citations, width, measure);
        double scale = 1;
        double end = legend.addTo(new ArrayList<>(), x, top, scale);
        while (end - top > room - reserved && scale - SCALE_STEP >= SMALLEST_LEGEND) {
            scale -= SCALE_STEP;
            end = legend.addTo(new ArrayList<>(), x, top, scale);
        }
        if (end - top > room) {
            throw new IllegalArgumentException("The legend needs " + Math.round(end - top) + " units of height, not " + Math.round(room));
        }
        return legend.addTo(items, x, top, scale);
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

    /// How high the row below the map must be.
    double heightBeside(double width, double most) {
        if (parts() == 0) {
            return 0;
        }
        double each = each(width);
        double legend = request.has(PagePart.LEGEND) ? legendHeight(each, most) : 0;
        return Math.max(legend, Math.min(most, Math.max(figures().height(each), request.has(PagePart.LOCATOR) ? maps.locatorHeight(each) : 0)));
    }

    private double legendHeight(double width, double most) {
        var legend = new PageLegend(guess.legend(), citations, width, measure);
        double height = legend.addTo(new ArrayList<>(), 0, 0, 1);
        return height <= most ? height : Math.max(most, legend.addTo(new ArrayList<>(), 0, 0, SMALLEST_LEGEND));
    }

    boolean isEmpty() {
        return parts() == 0;
    }

    private int parts() {
        boolean figures = figures().height(200) > 0;
        return (request.has(PagePart.LEGEND) ? 1 : 0) + (figures || events != null ? 1 : 0) + (request.has(PagePart.LOCATOR) ? 1 : 0);
    }

    private double each(double width) {
        int parts = Math.max(1, parts());
        return (width - (parts - 1) * GAP) / parts;
    }

    void addBesideEachOther(List<DisplayItem> items, double left, double top, double width, double height) {
        double each = each(width);
        double x = left;
        if (request.has(PagePart.LEGEND)) {
            addLegend(items, x, top, each, height, 0);
            x += each + GAP;
        }
        double figuresHeight = figures().height(each);
        if (figuresHeight > 0 || events != null) {
            double y = figures().addTo(items, x, top, each, top + height);
            if (events != null) {
                addEvents(events, items, x, y, each, top + height);
            }
            x += each + GAP;
        }
        if (request.has(PagePart.LOCATOR)) {
            addLocator(x, top, each, height);
        }
    }
}
