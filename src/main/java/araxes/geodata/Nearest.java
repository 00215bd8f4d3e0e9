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

    /// Letters inserted, left out, replaced or exchanged with their neighbour.
    private static int distance(String one, String other) {
        int[][] edits = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            edits[i][0] = i;
        }
        for (int j = 0; j <= other.length(); j++) {
            edits[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                int replaced = edits[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                edits[i][j] = Math.min(replaced, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[one.length()][other.length()];
    }
}
