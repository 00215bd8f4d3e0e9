package araxes.cartography;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/// The foot of a page: numbered sources in columns, notes, and the credits, which no page goes without.
final class PageFoot {
    private static final double LARGEST = 8.8;
    /// 6 points on paper: what is printed smaller is not read.
    private static final double SMALLEST = 8;
    private static final double STEP = 0.2;
    private static final double COLUMN_GAP = 12;
    private static final double GAP = 5;
    private static final double WIDTH_IN_SIZES = 28;
    private final List<TextBlock> sources;
    private final int columns;
    private final double columnWidth;
    private final List<TextBlock> below;
    private final TextBlock heading;
    private final double height;

    /// @param most how high it should be at most; the credits are set in any case
    PageFoot(PageRequest request, PageWords words, Citations citations, double width, double most, TextMeasure measure) {
        double size = LARGEST;
        while (true) {
            int count = (int) Math.clamp(Math.floor((width + COLUMN_GAP) / (WIDTH_IN_SIZES * size)), 1, 6);
            double each = (width - (count - 1) * COLUMN_GAP) / count;
            var entries = entries(request, words, citations, each, size, measure);
            var under = below(request, words, width, size, measure);
            if (heightOf(entries, under, count, size) > most && size - STEP >= SMALLEST) {
                size -= STEP;
                continue;
            }
            sources = heightOf(entries, under, count, size) > most ? runIn(request, words, citations, each, size, measure) : entries;
            columns = count;
            columnWidth = each;
            below = under;
            heading = new TextBlock(List.of(words.get("page.sources")), size, true, MapStyle.INK);
            height = heightOf(sources, under, count, size);
            return;
        }
    }

    private static List<TextBlock> entries(PageRequest request, PageWords words, Citations citations, double width, double size, TextMeasure measure) {
        var entries = new ArrayList<TextBlock>();
        if (request.has(PagePart.SOURCES)) {
            int number = 0;
            for (var source : citations.sources()) {
                number++;
                entries.add(TextBlock.of(number + " " + words.source(source), width, size, false, MapStyle.INK, measure));
            }
        }
        return entries;
    }

    /// Where there are too many for a line each: one after the other, each line an entry of its own.
    private static List<TextBlock> runIn(PageRequest request, PageWords words, Citations citations, double width, double size, TextMeasure measure) {
        if (!request.has(PagePart.SOURCES) || citations.sources().isEmpty()) {
            return List.of();
        }
        var all = new StringJoiner(" ");
        int number = 0;
        for (var source : citations.sources()) {
            all.add("[" + ++number + "] " + words.source(source));
        }
        return TextBlock.of(all.toString(), width, size, false, MapStyle.INK, measure).lines().stream()
            .map(line -> new TextBlock(List.of(line), size, false, MapStyle.INK)).toList();
    }

    private static List<TextBlock> below(PageRequest request, PageWords words, double width, double size, TextMeasure measure) {
        var below = new ArrayList<TextBlock>();
        if (request.has(PagePart.NOTES)) {
            below.add(TextBlock.of(words.get("page.notes") + ": " + String.join(" ", words.notes(request)), width, size, false, MapStyle.INK, measure));
        }
        below.add(TextBlock.of(String.join(" · ", words.credits(request)), width, size, false, MapStyle.FAINT_INK, measure));
        return below;
    }

    private static double heightOf(List<TextBlock> entries, List<TextBlock> below, int columns, double size) {
        return (entries.isEmpty() ? 0 : 1.4 * size + rows(entries, columns) * entries.getFirst().lineHeight())
            + below.stream().mapToDouble(block -> block.height() + GAP).sum();
    }

    /// The least number of lines a column must have so that all entries find a place without being torn.
    private static int rows(List<TextBlock> entries, int columns) {
        int lines = entries.stream().mapToInt(entry -> entry.lines().size()).sum();
        int rows = (lines + columns - 1) / columns;
        while (columnsNeeded(entries, rows) > columns) {
            rows++;
        }
        return rows;
    }

    private static int columnsNeeded(List<TextBlock> entries, int rows) {
        int needed = 1;
        int used = 0;
        for (var entry : entries) {
            int lines = entry.lines().size();
            if (lines > rows) {
                return Integer.MAX_VALUE;
            }
            if (used + lines > rows) {
                needed++;
                used = 0;
            }
            used += lines;
        }
        return needed;
    }

    double height() {
        return height;
    }

    /// @param bottom where it ends
    void addTo(List<DisplayItem> items, double x, double bottom) {
        double y = bottom - height;
        if (!sources.isEmpty()) {
            heading.addTo(items, x, y);
            y += 1.4 * heading.size();
            int rows = rows(sources, columns);
            int column = 0;
            int used = 0;
            for (var entry : sources) {
                if (used + entry.lines().size() > rows) {
                    column++;
                    used = 0;
                }
                entry.addTo(items, x + column * (columnWidth + COLUMN_GAP), y + used * entry.lineHeight());
                used += entry.lines().size();
            }
            y += rows * sources.getFirst().lineHeight();
        }
        for (var block : below) {
            y += GAP;
            block.addTo(items, x, y);
            y += block.height();
        }
    }
}
