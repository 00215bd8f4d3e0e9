package araxes.geodata;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/// Suggests what a misspelt name may have meant.
final class Nearest {
    private static final int SUGGESTIONS = 3;

    private Nearest() {}

    /// The names nearest by edit distance, best first, comma-separated; never empty if there are names.
    static String of(String wrong, Collection<String> names) {
        var lower = wrong.toLowerCase(Locale.ROOT);
        return names.stream()
            .sorted(Comparator.comparingInt((String name) -> distance(lower, name.toLowerCase(Locale.ROOT))).thenComparing(name -> name))
            .limit(SUGGESTIONS).collect(Collectors.joining(", "));
    }

    /// Levenshtein distance.
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
