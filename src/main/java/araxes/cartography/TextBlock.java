package araxes.cartography;

import java.util.ArrayList;
import java.util.List;

/// Lines of text of one size under each other, broken at spaces.
///
/// @param lines none wider than was asked
record TextBlock(List<String> lines, double size, boolean bold, int argb) {
    private static final double LEADING = 1.28;
    private static final double ASCENT = 0.93;

    TextBlock {
        lines = List.copyOf(lines);
    }

    static TextBlock of(String text, double width, double size, boolean bold, int argb, TextMeasure measure) {
        return new TextBlock(wrapped(text, width, size, bold, measure), size, bold, argb);
    }

    static List<String> wrapped(String text, double width, double size, boolean bold, TextMeasure measure) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split("\\s+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (measure.width(longer, size, bold) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (measure.width(line, size, bold) > width && line.codePointCount(0, line.length()) > 1) {
                int end = fitting(line, width, size, bold, measure);
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /// How much of a long word fits, at least one character.
    private static int fitting(String word, double width, double size, boolean bold, TextMeasure measure) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (measure.width(word.substring(0, next), size, bold) > width) {
                break;
            }
            end = next;
        }
        return end;
    }

    /// The first lines, the last of which says by an ellipsis that there was more.
    TextBlock atMost(int count, double width, TextMeasure measure) {
        if (lines.size() <= count) {
            return this;
        }
        var kept = new ArrayList<>(lines.subList(0, count));
        var last = kept.removeLast();
        while (!last.isEmpty() && measure.width(last + "…", size, bold) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        kept.add(last.stripTrailing() + "…");
        return new TextBlock(kept, size, bold, argb);
    }

    double lineHeight() {
        return size * LEADING;
    }

    double height() {
        return lines.size() * lineHeight();
    }

    /// @param top of the first line
    void addTo(List<DisplayItem> items, double x, double top) {
        double baseline = top + ASCENT * size;
        for (var line : lines) {
            items.add(new DisplayItem.Text(line, x, baseline, size, bold, argb, 0, 0));
            baseline += lineHeight();
        }
    }
}
