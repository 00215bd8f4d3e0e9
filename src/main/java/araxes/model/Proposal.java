package araxes.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A settlement that someone put forward, or a position someone held: history, not computation. Or, if it is marked as such, a scenario of
/// the analyst's own.
///
/// @param start when it was put forward
/// @param end when it lapsed, was superseded or carried out; null if not stated
/// @param family the group it belongs to, such as `Minsk Group`, `Key West`, `transport`
/// @param phases labels of its stages, in order; may be empty
/// @param terms its provisions in the order of the text
/// @param positions what each side said of it, in the order of the data
/// @param versions accounts that differ from each other
/// @param own what makes it a scenario of the analyst's own; null for history
public record Proposal(
    String id, String name, PartialDate start, @Nullable PartialDate end, String author, @Nullable String place, String status,
    String family, String summary, List<Phase> phases, List<Term> terms, Map<String, String> positions, String outcome,
    List<Version> versions, Evidence evidence, @Nullable Own own) {
    public Proposal {
        phases = List.copyOf(phases);
        terms = List.copyOf(terms);
        positions = Collections.unmodifiableMap(new LinkedHashMap<>(positions));
        versions = List.copyOf(versions);
    }

    /// History.
    public Proposal(String id, String name, PartialDate start, @Nullable PartialDate end, String author, @Nullable String place, String status,
        String family, String summary, List<Phase> phases, List<Term> terms, Map<String, String> positions, String outcome,
        List<Version> versions, Evidence evidence) {
        this(id, name, start, end, author, place, status, family, summary, phases, terms, positions, outcome, versions, evidence, null);
    }

    /// A scenario of the analyst's own, never to be taken for a proposal that somebody put forward.
    public boolean isOwn() {
        return own != null;
    }

    /// Whether the day lies between the day it was put forward, or may have been, and the last day it may have ended on, both inclusive.
    /// Without a stated end it lasts. A scenario of the analyst's own belongs to no time.
    public boolean isInItsTime(LocalDate day) {
        return isOwn() || !day.isBefore(start.earliest()) && (end == null || day.isBefore(end.latestExclusive()));
    }

    /// The axis of a route its terms name: one of its own, else of the atlas.
    public Optional<MapFeature> findRoute(Atlas atlas, String id) {
        return (own == null ? Optional.<MapFeature>empty() : own.routes().stream().filter(route -> route.id().equals(id)).findFirst())
            .or(() -> atlas.findRoute(id));
    }

    public Proposal withId(String newId) {
        return new Proposal(newId, name, start, end, author, place, status, family, summary, phases, terms, positions, outcome, versions,
            evidence, own);
    }

    public Proposal withPhases(List<Phase> newPhases) {
        return new Proposal(id, name, start, end, author, place, status, family, summary, newPhases, terms, positions, outcome, versions,
            evidence, own);
    }

    public Proposal withTerms(List<Term> newTerms) {
        return new Proposal(id, name, start, end, author, place, status, family, summary, phases, newTerms, positions, outcome, versions,
            evidence, own);
    }

    /// A stage of a proposal as its text names it. Numbers start at 1.
    public record Phase(int number, String label) {}

    /// What a scenario of the analyst's own has besides its terms.
    ///
    /// @param basedOn id of the proposal it was copied from; null if it began empty
    /// @param routes lines that were drawn for it, in WGS 84; their ids are none of the atlas's
    public record Own(@Nullable String basedOn, List<MapFeature> routes) {
        public Own {
            routes = List.copyOf(routes);
        }
    }

    /// One account of a proposal whose text was never published or is rendered differently.
    public record Version(String label, String source, String text) {}
}
