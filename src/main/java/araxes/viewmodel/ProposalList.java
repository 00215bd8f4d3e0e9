package araxes.viewmodel;

import araxes.model.Proposal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The proposals as a list to choose from: filtered by words, grouped by family or by year.
public final class ProposalList {
    private static final Comparator<Proposal> BY_DATE =
        Comparator.<Proposal, LocalDate>comparing(proposal -> proposal.start().earliest()).thenComparing(Proposal::name);
    private final List<Proposal> proposals;

    public enum Grouping { FAMILY, YEAR }

    /// How a proposal stands to a day.
    public enum Standing {
        /// Put forward later.
        LATER,
        /// Put forward, and neither lapsed nor carried out.
        CURRENT,
        /// Put forward before; when it ended is not stated.
        END_NOT_STATED,
        /// Lapsed, superseded or carried out.
        PAST
    }

    public ProposalList(List<Proposal> proposals) {
        this.proposals = proposals.stream().sorted(BY_DATE).toList();
    }

    /// Groups in the order of their earliest proposal, each sorted by date; empty groups are left out.
    ///
    /// @param filter words that must all occur in the name, author, family, summary or year; blank for all
    public Map<String, List<Proposal>> grouped(Grouping grouping, String filter) {
        var words = filter.toLowerCase(Locale.ROOT).strip().split("\\s+");
        var found = proposals.stream().filter(proposal -> hasAll(proposal, words));
        return switch (grouping) {
            case FAMILY -> found.collect(Collectors.groupingBy(Proposal::family, LinkedHashMap::new, Collectors.toList()));
            case YEAR -> found.collect(Collectors.groupingBy(
                proposal -> String.valueOf(proposal.start().earliest().getYear()), TreeMap::new, Collectors.toList()));
        };
    }

    /// All of them by date.
    ///
    /// @param filter as for [#grouped]
    public List<Proposal> matching(String filter) {
        var words = filter.toLowerCase(Locale.ROOT).strip().split("\\s+");
        return proposals.stream().filter(proposal -> hasAll(proposal, words)).toList();
    }

    private static boolean hasAll(Proposal proposal, String[] words) {
        var text = String.join(" ", proposal.name(), proposal.author(), proposal.family(), proposal.summary(), proposal.start().toString())
            .toLowerCase(Locale.ROOT);
        for (var word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    public static Standing standing(Proposal proposal, LocalDate day) {
        if (day.isBefore(proposal.start().earliest())) {
            return Standing.LATER;
        }
        if (day.isBefore(proposal.start().latestExclusive())) {
            return Standing.CURRENT;
        }
        var end = proposal.end();
        if (end == null) {
            return Standing.END_NOT_STATED;
        }
        return day.isBefore(end.latestExclusive()) ? Standing.CURRENT : Standing.PAST;
    }
}
