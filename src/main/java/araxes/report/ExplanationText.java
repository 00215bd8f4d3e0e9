package araxes.report;

import araxes.scenario.Quantity.Explanation;
import araxes.scenario.Quantity.Published;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How a figure came about, as fields and as sentences.
public final class ExplanationText {
    private ExplanationText() {}

    public static Map<String, @Nullable Object> fields(Explanation why) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("inputs", why.inputs());
        fields.put("method", why.method());
        fields.put("ellipsoid", why.ellipsoid());
        fields.put("tolerance", Decimals.tolerance(why.tolerance()));
        fields.put("caveats", why.caveats());
        fields.put("sources", why.sources());
        fields.put("published", why.published().stream().map(ExplanationText::published).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> published(Published one) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("figure", one.figure());
        fields.put("what", one.what());
        fields.put("value", one.value());
        fields.put("difference", one.difference() == null ? null : Decimals.of(one.difference(), 3));
        fields.put("difference_percent", one.differencePercent() == null ? null : Decimals.of(Objects.requireNonNull(one.differencePercent()), 2));
        fields.put("verification", one.verification().name().toLowerCase(Locale.ROOT));
        fields.put("sources", one.sources());
        fields.put("note", one.note());
        return fields;
    }

    /// For flat formats: `figure: value (difference …) [sources]`.
    public static String publishedInWords(Explanation why) {
        return String.join(" | ", why.published().stream().map(ExplanationText::sentence).toList());
    }

    private static String sentence(Published one) {
        var difference = one.difference() == null ? ReportWords.of("published.words") : ReportWords.of("published.difference",
            signed(Decimals.of(one.difference(), 1).toPlainString()),
            signed(Decimals.of(Objects.requireNonNull(one.differencePercent()), 2).toPlainString()));
        return ReportWords.of("published", one.figure(), one.value(), difference, one.verification().name().toLowerCase(Locale.ROOT),
            String.join(";", one.sources()));
    }

    private static String signed(String number) {
        return number.startsWith("-") ? number : "+" + number;
    }

    /// For people, a line each; the ellipsoid where something was measured on it.
    static List<String> lines(Explanation why, String unit) {
        var lines = new ArrayList<String>();
        lines.add(unit.startsWith("km") ? ReportWords.of("why.method", why.method(), why.ellipsoid()) : ReportWords.of("why.method-bare", why.method()));
        if (why.tolerance() > 0) {
            lines.add(ReportWords.of("why.tolerance", Decimals.tolerance(why.tolerance()).toPlainString(), unit).strip());
        }
        addListed(lines, "why.inputs", why.inputs(), ", ");
        addListed(lines, "why.caveats", why.caveats(), " ");
        addListed(lines, "why.sources", why.sources(), ", ");
        why.published().forEach(one -> lines.add(ReportWords.of("why.published", sentence(one))));
        return lines;
    }

    private static void addListed(List<String> lines, String key, List<String> values, String between) {
        if (!values.isEmpty()) {
            lines.add(ReportWords.of(key, String.join(between, values)));
        }
    }
}
