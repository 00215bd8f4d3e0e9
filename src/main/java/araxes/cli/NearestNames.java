package araxes.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The known names that a mistyped one may have meant.
final class NearestNames {
    private static final int AT_MOST = 3;

    private NearestNames() {}

    /// Nearest first, at most three. A name that contains what was typed, or the reverse, counts as near.
    static List<String> to(String typed, Collection<String> known) {
        var wanted = typed.toLowerCase(Locale.ROOT).replace('-', '_');
        int tolerance = Math.max(2, wanted.length() / 3);
        record Candidate(String name, int distance) {}
        return known.stream()
            .map(name -> new Candidate(name, distance(wanted, name.toLowerCase(Locale.ROOT).replace('-', '_'), tolerance)))
            .filter(candidate -> candidate.distance <= tolerance)
            .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
            .limit(AT_MOST).map(Candidate::name).toList();
    }

    private static int distance(String wanted, String name, int tolerance) {
        int edits = edits(wanted, name);
        boolean contained = wanted.length() > 2 && (name.contains(wanted) || wanted.contains(name));
        return contained ? Math.min(edits, tolerance) : edits;
    }

    /// Levenshtein distance: insertions, deletions and replacements of a character.
    private static int edits(String a, String b) {
        var previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            var current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
