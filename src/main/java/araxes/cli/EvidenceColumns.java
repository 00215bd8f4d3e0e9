package araxes.cli;

import araxes.model.Alternative;
import araxes.model.Evidence;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The columns that tell why a statement is believed and where sources disagree.
final class EvidenceColumns {
    private EvidenceColumns() {}

    static <T> Column<T> confidence(Function<T, Evidence> evidence) {
        return Column.of("confidence", row -> evidence.apply(row).confidence().name().toLowerCase(Locale.ROOT));
    }

    static <T> Column<T> verification(Function<T, Evidence> evidence) {
        return Column.of("verification", row -> evidence.apply(row).verification().name().toLowerCase(Locale.ROOT));
    }

    static <T> Column<T> sources(Function<T, Evidence> evidence) {
        return Column.of("sources", row -> evidence.apply(row).sources());
    }

    /// For flat formats: `date: claim [sources]`.
    static <T> Column<T> alternativesInWords(Function<T, Evidence> evidence) {
        return new Column<>("alternatives", TableFormat.CSV, row -> evidence.apply(row).alternatives().stream()
            .map(EvidenceColumns::sentence).collect(Collectors.joining(" | ")));
    }

    static <T> Column<T> alternatives(Function<T, Evidence> evidence) {
        return new Column<>("alternatives", TableFormat.JSON, row -> evidence.apply(row).alternatives().stream()
            .map(EvidenceColumns::fields).toList());
    }

    private static String sentence(Alternative other) {
        return (other.date() == null ? "" : other.date() + ": ") + other.claim() + " [" + String.join(";", other.sources()) + "]";
    }

    private static Map<String, @Nullable Object> fields(Alternative other) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("date", other.date());
        fields.put("claim", other.claim());
        fields.put("sources", other.sources());
        return fields;
    }
}
