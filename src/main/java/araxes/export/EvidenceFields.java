package araxes.export;

import araxes.export.Field.Kind;
import araxes.model.Alternative;
import araxes.model.ControlPeriod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is said of a period of control beside who and when: how exactly it is known, by whom, and where sources disagree.
final class EvidenceFields {
    static final List<Field> FIELDS = List.of(
        Field.of("precision", "precision", Kind.TEXT), Field.of("event", "event", Kind.TEXT),
        Field.of("administration", "admin", Kind.TEXT), Field.of("presence", "presence", Kind.LIST), Field.of("confidence", "confidence", Kind.TEXT),
        Field.of("verification", "verified", Kind.TEXT), Field.of("sources", "sources", Kind.LIST),
        Field.of("alternatives", "alternativ", Kind.TEXT), Field.of("note", "note", Kind.TEXT));

    private EvidenceFields() {}

    static List<@Nullable Object> of(ControlPeriod period) {
        var evidence = period.evidence();
        return new ArrayList<>(Arrays.asList(lower(period.precision()), period.event(), period.administration(), period.presence(),
            lower(evidence.confidence()), lower(evidence.verification()), evidence.sources(),
            evidence.alternatives().isEmpty() ? null : evidence.alternatives().stream().map(EvidenceFields::sentence).collect(Collectors.joining(" | ")),
            period.note()));
    }

    private static String sentence(Alternative other) {
        return (other.date() == null ? "" : other.date() + ": ") + other.claim() + " [" + String.join(";", other.sources()) + "]";
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
