package araxes.viewmodel;

import araxes.model.Atlas;
import araxes.scenario.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;

/// The reason of a figure, in words: what it is, how it was computed, how exact it is and what is published for it.
public final class ReasonWording {
    private static final int MOST_INPUTS = 60;
    private final Atlas atlas;
    private final OutcomeWording words;

    public ReasonWording(Atlas atlas, OutcomeWording words) {
        this.atlas = atlas;
        this.words = words;
    }

    /// A part of the reason under its own heading.
    public record Paragraph(String heading, List<String> lines) {
        public Paragraph {
            lines = List.copyOf(lines);
        }
    }

    public String title(Quantity quantity) {
        return words.named(quantity.name());
    }

    /// The value with more digits than the panel shows, as many as the method allows.
    public String value(Quantity quantity) {
        double tolerance = quantity.explanation().tolerance();
        int decimals = tolerance <= 0 ? quantity.value() == Math.rint(quantity.value()) ? 0 : 2
            : (int) Math.clamp(Math.ceil(-Math.log10(tolerance)), 0, 4);
        var number = String.format(Messages.locale(), "%,." + decimals + "f", quantity.value()).replace('-', '−');
        return quantity.unit().isEmpty() ? number : number + " " + quantity.unit();
    }

    /// Without the sources, which the window lists as links.
    public List<Paragraph> paragraphs(Quantity quantity) {
        var reason = quantity.explanation();
        var paragraphs = new ArrayList<Paragraph>();
        paragraphs.add(new Paragraph(Messages.text("reason.method"), List.of(reason.method())));
        var exactness = new ArrayList<String>();
        exactness.add(reason.tolerance() <= 0 ? Messages.text("reason.exact")
            : Messages.text("reason.tolerance", significant(reason.tolerance()), OutcomeWording.symbol(quantity.unit())));
        if (List.of("km²", "km").contains(quantity.unit())) {
            exactness.add(Messages.text("reason.ellipsoid", reason.ellipsoid()));
        }
        paragraphs.add(new Paragraph(Messages.text("reason.exactness"), exactness));
        if (!reason.caveats().isEmpty()) {
            paragraphs.add(new Paragraph(Messages.text("reason.caveats"), reason.caveats().stream().map(words::named).toList()));
        }
        if (!reason.published().isEmpty()) {
            paragraphs.add(new Paragraph(Messages.text("reason.published"), reason.published().stream().map(known -> published(known, quantity.unit())).toList()));
        }
        if (!reason.inputs().isEmpty()) {
            paragraphs.add(new Paragraph(Messages.text("reason.inputs", reason.inputs().size()), inputs(reason.inputs())));
        }
        return paragraphs;
    }

    private List<String> inputs(List<String> inputs) {
        var lines = new ArrayList<>(inputs.stream().limit(MOST_INPUTS).map(words::named).toList());
        if (inputs.size() > MOST_INPUTS) {
            lines.add(Messages.text("reason.inputs.more", inputs.size() - MOST_INPUTS));
        }
        return lines;
    }

    private String published(Quantity.Published known, String unit) {
        var sources = known.sources().stream().map(id -> atlas.findSource(id).map(source -> source.title()).orElse(id)).toList();
        var text = new ArrayList<String>();
        text.add(Messages.text("reason.published.value", known.value(), OutcomeWording.symbol(unit), known.what()));
        var difference = known.difference();
        var percent = known.differencePercent();
        if (difference != null && percent != null) {
            text.add(Messages.text("reason.published.difference", signed(difference) + " " + OutcomeWording.symbol(unit), signed(percent) + " %"));
        }
        var note = known.note();
        if (note != null) {
            text.add(note);
        }
        text.add(Messages.text("reason.published.from", String.join("; ", sources), words.words().verification(known.verification())));
        return String.join("\n", text);
    }

    private static String signed(double value) {
        return String.format(Messages.locale(), Math.abs(value) < 10 ? "%+,.2f" : "%+,.0f", value).replace('-', '−');
    }

    private static String significant(double value) {
        return value >= 100 ? String.format(Messages.locale(), "%,.0f", value)
            : new BigDecimal(value).round(new MathContext(2)).toPlainString()
                .replace('.', DecimalFormatSymbols.getInstance(Messages.locale()).getDecimalSeparator());
    }
}
