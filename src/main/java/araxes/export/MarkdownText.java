package araxes.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/// Markdown, with the tables that GitHub and most editors show.
public final class MarkdownText {
    private final Writer out;

    public MarkdownText(Writer out) {
        this.out = out;
    }

    /// @param level 1 to 6
    public void heading(int level, String text) throws IOException {
        out.write((level == 1 ? "" : "\n") + "#".repeat(level) + " " + oneLine(text) + "\n");
    }

    public void paragraph(String text) throws IOException {
        out.write("\n" + oneLine(text) + "\n");
    }

    public void bullets(List<String> lines) throws IOException {
        if (!lines.isEmpty()) {
            out.write(lines.stream().map(line -> "- " + oneLine(line) + "\n").collect(Collectors.joining("", "\n", "")));
        }
    }

    /// @param texts how many columns at the left hold text; the others hold numbers and are set flush right
    public void table(List<String> header, int texts, List<List<String>> rows) throws IOException {
        out.write("\n");
        row(header);
        var rule = new StringBuilder("|");
        for (int i = 0; i < header.size(); i++) {
            rule.append(i < texts ? "---|" : "--:|");
        }
        out.write(rule.append('\n').toString());
        for (var cells : rows) {
            row(cells);
        }
    }

    private void row(List<String> cells) throws IOException {
        out.write(cells.stream().map(cell -> oneLine(cell).replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
