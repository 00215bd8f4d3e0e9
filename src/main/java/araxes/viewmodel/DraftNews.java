package araxes.viewmodel;

import araxes.model.Proposal;
import araxes.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Says how a text changed, in the sentences of its terms: an edit shall show what it was taken to mean.
final class DraftNews {
    private DraftNews() {}

    /// The terms that are new; those that are gone if none is new; empty if the terms are the same.
    static String of(Proposal before, Proposal after, AtlasWording words) {
        var added = less(after.terms(), before.terms());
        if (!added.isEmpty()) {
            return said(added, words.of(after));
        }
        var gone = less(before.terms(), after.terms());
        boolean reordered = gone.isEmpty() && !after.terms().equals(before.terms());
        return reordered ? Messages.text("builder.reordered") : gone.isEmpty() ? "" : Messages.text("builder.taken-out", said(gone, words.of(before)));
    }

    private static List<Term> less(List<Term> terms, List<Term> known) {
        var left = new ArrayList<>(terms);
        known.forEach(left::remove);
        return left;
    }

    private static String said(List<Term> terms, AtlasWording words) {
        var sentences = new ProvisionWording(words);
        return terms.stream().map(sentences::sentence).collect(Collectors.joining(" "));
    }
}
