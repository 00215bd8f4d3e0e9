package araxes.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A settlement that someone put forward, or a position someone held. History, not computation.
///
/// @param start when it was put forward
/// @param end when it lapsed, was superseded or carried out; null if not stated
/// @param family the group it belongs to, such as `Minsk Group`, `Key West`, `transport`
/// @param phases labels of its stages, in order; may be empty
/// @param terms its provisions in the order of the text
/// @param positions what each side said of it, in the order of the data
/// @param versions accounts that differ from each other
public record Proposal(
    String id, String name, PartialDate start, @Nullable PartialDate end, String author, @Nullable String place, String status,
    String family, String summary, List<Phase> phases, List<Term> terms, Map<String, String> positions, String outcome,
    List<Version> versions, Evidence evidence) {
    public Proposal {
        phases = List.copyOf(phases);
        terms = List.copyOf(terms);
        positions = Collections.unmodifiableMap(new LinkedHashMap<>(positions));
        versions = List.copyOf(versions);
    }

    /// A stage of a proposal as its text names it. Numbers start at 1.
    public record Phase(int number, String label) {}

    /// One account of a proposal whose text was never published or is rendered differently.
    public record Version(String label, String source, String text) {}
}
