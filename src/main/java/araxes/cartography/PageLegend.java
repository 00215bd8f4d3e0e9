package araxes.cartography;

import java.util.List;

/// The legend as a column of a page. Long rows wrap; behind each stand the numbers of its sources.
final class PageLegend {
    private static final double SIZE = 10.5;
    private static final double NUMBER_SIZE = 0.78;
    private static final double GAP = 3;
    private static final double HEADING_GAP = 6;
    private final List<Legend.Row> rows;
    private final Citations citations;
    private final TextMeasure measure;
    private final double width;

    PageLegend(Legend legend, Citations citations, double width, TextMeasure measure) {
        this.rows = legend.rows();
        this.citations = citations;
        this.width = width;
        this.measure = measure;
    }

    /// Draws it and returns where it ends.
    ///
    /// @param scale smaller than 1 for a crowded legend
    double addTo(List<DisplayItem> items, double x, double top, double scale) {
        double size = SIZE * scale;
        double y = top;
        for (var row : rows) {
            double indent = row.heading() ? 0 : Legend.SWATCH_WIDTH + 7;
            y += row.heading() && y > top ? HEADING_GAP * scale : 0;
            var block = TextBlock.of(row.text(), width - indent, size, row.heading(), MapStyle.INK, measure);
            block.addTo(items, x + indent, y);
            if (!row.heading()) {
                Legend.addSwatch(row, x, y + block.lineHeight() / 2, items);
            }
            var numbers = row.subject().isEmpty() ? "" : citations.numbersOf(row.subject());
            y += block.height();
            if (!numbers.isEmpty()) {
                y = addNumbers(numbers, block, x + indent, y, width - indent, items);
            }
            y += GAP * scale;
        }
        return y;
    }

    /// Behind the last line if there is room, else on lines of their own.
    private double addNumbers(String numbers, TextBlock block, double x, double y, double room, List<DisplayItem> items) {
        var text = "[" + numbers + "]";
        double size = block.size() * NUMBER_SIZE;
        double used = measure.width(block.lines().getLast(), block.size(), block.bold()) + 4;
        if (used + measure.width(text, size, false) <= room) {
            new TextBlock(List.of(text), size, false, MapStyle.FAINT_INK)
                .addTo(items, x + used, y - block.lineHeight() + block.size() * 0.93 - size * 0.93);
            return y;
        }
        var below = TextBlock.of(text, room, size, false, MapStyle.FAINT_INK, measure);
        below.addTo(items, x, y);
        return y + below.height();
    }
}
