package araxes.cartography;

import java.util.List;

/// Who holds how much, as a table. Empty if nothing is asked for or known.
final class FigureBox {
    private static final double HEADING = 10.5;
    private static final double SIZE = 9;
    private static final double ROW = 12.5;
    private static final double GAP = 12;
    private final List<Row> rows;
    private final PageWords words;
    private final TextMeasure measure;

    /// @param change against the situation before, km²; 0 where there is none
    record Row(String name, double squareKilometres, double change) {}

    FigureBox(List<Row> rows, PageWords words, TextMeasure measure) {
        this.rows = rows;
        this.words = words;
        this.measure = measure;
    }

    private TextBlock heading(double width) {
        return TextBlock.of(words.get(words.isOfOutcome() ? "page.figures.outcome" : "page.figures.day"), width, HEADING, true, MapStyle.INK, measure);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /// With the room below it.
    double height(double width) {
        return rows.isEmpty() ? 0 : heading(width).height() + 2 + rows.size() * ROW + GAP;
    }

    /// Draws it if there is room, and returns where what follows may start.
    double addTo(List<DisplayItem> items, double x, double top, double width, double bottom) {
        if (rows.isEmpty() || top + height(width) - GAP > bottom) {
            return top;
        }
        var heading = heading(width);
        heading.addTo(items, x, top);
        double y = top + heading.height() + 2;
        for (var row : rows) {
            var value = words.number(row.squareKilometres) + change(row.change);
            double valueWidth = measure.width(value, SIZE, false);
            TextBlock.of(row.name, width - valueWidth - 6, SIZE, false, MapStyle.INK, measure).atMost(1, width - valueWidth - 6, measure).addTo(items, x, y);
            new TextBlock(List.of(value), SIZE, false, MapStyle.INK).addTo(items, x + width - valueWidth, y);
            y += ROW;
        }
        return y + GAP;
    }

    private String change(double change) {
        var text = words.number(Math.abs(change));
        return text.equals("0") ? "" : (change > 0 ? " (+" : " (−") + text + ")";
    }
}
