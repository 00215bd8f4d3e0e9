package araxes.cartography;

import araxes.model.Party;
import araxes.model.Pattern;
import araxes.model.Proposal;
import araxes.model.Term;
import java.util.ArrayList;
import java.util.List;

/// The key to the map. Its headings name the kind of layer, so that recognised borders, control and proposals are never taken for each other.
final class Legend {
    private static final double SIZE = 11.5;
    private static final double ROW = 16.5;
    static final double SWATCH_WIDTH = 26;
    private static final double SWATCH_HEIGHT = 11;
    /// From one line of a row to the next.
    private static final double WRAPPED = 14;
    private static final double PADDING = 9;
    private static final double WIDEST_TEXT = 340;
    private static final double LEAST_TEXT = 100;
    private final MapText words;
    private final TextMeasure measure;
    private final double scale;
    private final double widestText;
    private final List<Row> rows = new ArrayList<>();

    /// @param number in a marker before the text; 0 for none
    /// @param above pens laid over each other, the lowest first
    /// @param subject id of the party or proposal it stands for, or empty
    record Row(String text, boolean heading, int number, Fill fill, List<Pen> above, String subject) {}

    /// @param scale smaller than 1 for a crowded picture
    /// @param room how wide the whole may be, in pixels; longer texts wrap
    Legend(MapText words, TextMeasure measure, double scale, double room) {
        this.words = words;
        this.measure = measure;
        this.scale = scale;
        widestText = Math.clamp(room - (2 * PADDING + SWATCH_WIDTH + 8) * scale, LEAST_TEXT * scale, WIDEST_TEXT * scale);
    }

    void heading(String text) {
        heading(text, "");
    }

    /// @param subject id of the proposal that follows
    void heading(String text, String subject) {
        rows.add(new Row(text, true, 0, Fill.plain(0), List.of(), subject));
    }

    void party(Party party, String name) {
        rows.add(new Row(name, false, 0, MapStyle.fill(party), List.of(Pen.solid(MapStyle.PAPER_EDGE, 1)), party.id()));
    }

    void line(String text, Pen... pens) {
        rows.add(new Row(text, false, 0, Fill.plain(0), List.of(pens), ""));
    }

    /// A number as it stands on the map.
    void numbered(int number, String text) {
        rows.add(new Row(text, false, number, Fill.plain(0), List.of(), ""));
    }

    /// @param subject id of the layer it stands for
    void lineOf(String subject, String text, Pen pen) {
        rows.add(new Row(text, false, 0, Fill.plain(0), List.of(pen), subject));
    }

    /// @param subject id of the layer it stands for
    void areaOf(String subject, String text, Fill fill, Pen outline) {
        rows.add(new Row(text, false, 0, fill, List.of(outline), subject));
    }

    void area(String text, Fill fill, Pen outline) {
        rows.add(new Row(text, false, 0, fill, List.of(outline), ""));
    }

    void proposal(ProposalSheet.Laid laid) {
        var proposal = laid.proposal();
        int argb = laid.argb();
        heading(words.format(proposal.isOwn() ? "legend.own" : "legend.proposal", proposal.name()), proposal.id());
        if (proposal.isOwn()) {
            line(words.get("own"));
        }
        if (!laid.inItsTime()) {
            line(words.get("legend.out-of-time"));
        }
        for (var look : ProposalSheet.looks(proposal)) {
            var text = words.get("provision." + look.key());
            var pen = ProposalSheet.outline(look, argb, false);
            if (look.line()) {
                line(text, look.key().equals("corridor") ? pen : new Pen(argb, look.outlineWidth(), List.of(3.0, 3.0)));
            } else {
                area(text, ProposalSheet.hatching(look, argb), pen);
            }
        }
        if (proposal.terms().stream().anyMatch(Term::approximate)) {
            line(words.get("legend.reading"), new Pen(argb, 2, List.of(5.0, 3.5)));
        }
    }

    /// What the legend says, also as a value to compare.
    List<Row> rows() {
        return List.copyOf(rows);
    }

    /// @param corner where the legend stands
    Labels.Box box(LegendCorner corner) {
        var size = size();
        return corner.box(size.width(), size.height());
    }

    LegendCorner.Size size() {
        double widest = 0;
        double height = (2 * PADDING - 4) * scale;
        for (var row : rows) {
            var block = block(row);
            for (var line : block.lines()) {
                widest = Math.max(widest, measure.width(line, SIZE * scale, row.heading()) + (row.heading() ? 0 : (SWATCH_WIDTH + 8) * scale));
            }
            height += height(block);
        }
        return new LegendCorner.Size(widest + 2 * PADDING * scale, height);
    }

    Sheet compose(LegendCorner corner) {
        var items = new ArrayList<DisplayItem>();
        if (!rows.isEmpty()) {
            var box = box(corner);
            items.addAll(Furniture.paper(box));
            double x = box.left() + PADDING * scale;
            double middle = box.top() + (PADDING + ROW / 2 - 2) * scale;
            for (var row : rows) {
                middle += add(row, x, middle, items);
            }
        }
        return new Sheet("legend", items);
    }

    /// Returns how high it is.
    private double add(Row row, double x, double middle, List<DisplayItem> items) {
        double baseline = middle + 0.36 * SIZE * scale;
        if (!row.heading()) {
            addSwatch(row, x, middle, scale, measure, items);
        }
        var block = block(row);
        for (var line : block.lines()) {
            items.add(new DisplayItem.Text(line, row.heading() ? x : x + (SWATCH_WIDTH + 8) * scale, baseline, SIZE * scale, row.heading(), MapStyle.INK, 0, 0));
            baseline += WRAPPED * scale;
        }
        return height(block);
    }

    private TextBlock block(Row row) {
        return TextBlock.of(row.text(), widestText, SIZE * scale, row.heading(), MapStyle.INK, measure);
    }

    private double height(TextBlock block) {
        return (ROW + Math.max(0, block.lines().size() - 1) * WRAPPED) * scale;
    }

    /// A sample of what the row explains.
    ///
    /// @param x of its left edge
    /// @param middle its y
    /// @param scale smaller than 1 for a crowded legend
    static void addSwatch(Row row, double x, double middle, double scale, TextMeasure measure, List<DisplayItem> items) {
        if (row.number() > 0) {
            items.addAll(WindowSheet.marker(row.number(), x + SWATCH_WIDTH * scale / 2, middle, measure));
        }
        double right = x + SWATCH_WIDTH * scale;
        double top = middle - SWATCH_HEIGHT * scale / 2;
        double bottom = middle + SWATCH_HEIGHT * scale / 2;
        boolean filled = row.fill().argb() != 0 || row.fill().pattern() != Pattern.NONE;
        var swatch = new PixelPath(List.of(new double[] {x, top, right, top, right, bottom, x, bottom}), true);
        if (filled) {
            items.add(new DisplayItem.Area(swatch, row.fill()));
        }
        var sample = filled ? swatch : new PixelPath(List.of(new double[] {x, middle, right, middle}), false);
        for (var pen : row.above()) {
            items.add(new DisplayItem.Line(sample, pen));
        }
    }
}
