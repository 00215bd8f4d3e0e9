package araxes.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Comma-separated values after RFC 4180, but that lines end with a line feed on every system.
public final class CsvText {
    private CsvText() {}

    /// @param cells as [#number] or [#text] makes them
    public static void line(List<String> cells, Writer out) throws IOException {
        out.write(String.join(",", cells));
        out.write('\n');
    }

    /// Text that a spreadsheet would take for a formula gets a leading apostrophe, which makes it text there;
    /// the data may be a folder that somebody else sent.
    public static String text(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r') ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
