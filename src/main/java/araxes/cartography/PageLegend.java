package araxes.cartography;

import java.util.ArrayList;
import java.util.List;

/// The legend as a column of a page. Long rows wrap; behind each stand the numbers of its sources.
final class PageLegend {
    private static final double SIZE = 10.5;
    private static final double NUMBER_SIZE = 0.78;
    /// 6 points on paper.
    private static final double SMALLEST_NUMBER = 8;
    private static final double GAP = 3;
    private static final int MOST_PARTINGS = 8;
    private static final double HEADING_GAP = 6;
    private final List<Legend.Row> rows;
    private final Citations citations;
    private final TextMeasure measure;
    private final double width;

    PageLegend(List<Legend.Row> rows, Citations citations, double width, TextMeasure measure) {
        this.rows = List.copyOf(rows);
        this.citations = citations;
        this.width = width;
        this.measure = measure;
    }

    double width() {
        return width;
    }

    double height(double scale) {
        return addTo(new ArrayList<>(), 0, 0, scale);
    }

    /// The same in columns of this width, which part it before headings only and are as even as can be.
    List<PageLegend> inColumns(int count) {
        var groups = new ArrayList<List<Legend.Row>>();
        for (var row : rows) {
            if (row.heading() || groups.isEmpty()) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(row);
        }
        List<PageLegend> best = List.of(this);
        double least = height(1);
        // With a few groups every way to part them can be tried.
        for (int parting = 1; parting < 1 << Math.min(groups.size() - 1, MOST_PARTINGS); parting++) {
            if (Integer.bitCount(parting) < count) {
                var columns = parted(groups, parting);
                double highest = columns.stream().mapToDouble(column -> column.height(1)).max().orElse(0);
                if (highest < least - 1) {
                    best = columns;
                    least = highest;
                }
            }
        }
        return best;
    }

    private List<PageLegend> parted(List<List<Legend.Row>> groups, int parting) {
        var columns = new ArrayList<List<Legend.Row>>();
        columns.add(new ArrayList<>(groups.getFirst()));
        for (int i = 1; i < groups.size(); i++) {
            if ((parting >> i - 1 & 1) == 1) {
                columns.add(new ArrayList<>());
            }
            columns.getLast().addAll(groups.get(i));
        }
        return columns.stream().map(column -> new PageLegend(column, citations, width, measure)).toList();
    }

    /// Draws it and returns where it ends.
    ///
    /// @param scale smaller than 1 for a crowded legend
    double addTo(List<DisplayItem> items, double x, double top, double scale) {
        double size = SIZE * scale;
        double y = top;
        for (var row : rows) {
            double indent = row.heading() ? 0 : (Legend.SWATCH_WIDTH + 7) * scale;
            y += row.heading() && y > top ? HEADING_GAP * scale : 0;
            var block = TextBlock.of(row.text(), width - indent, size, row.heading(), MapStyle.INK, measure);
            block.addTo(items, x + indent, y);
            if (!row.heading()) {
                Legend.addSwatch(row, x, y + block.lineHeight() / 2, scale, measure, items);
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
        double size = Math.max(SMALLEST_NUMBER, block.size() * NUMBER_SIZE);
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
