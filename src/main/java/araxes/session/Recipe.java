package araxes.session;

import araxes.export.Imprint;
import java.util.Optional;

/// The line that an export carries so that it can be made again: the document of its session with what else determines it.
public final class Recipe {
    private static final int LONGEST_ESCAPE = 6;

    private Recipe() {}

    /// Empty for a session that is larger than any export may carry.
    public static Optional<String> of(SessionDocument document) {
        var line = SessionText.writeLine(document);
        // An export keeps its recipe in ASCII.
        long length = line.chars().mapToLong(character -> character < 0x7F ? 1 : LONGEST_ESCAPE).sum();
        return length <= Imprint.LONGEST_RECIPE ? Optional.of(line) : Optional.empty();
    }
}
