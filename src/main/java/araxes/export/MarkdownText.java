package araxes.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/// Markdown, with the tables that GitHub and most editors show. Tags and links that the data may hold stay text.
public final class MarkdownText implements Prose {
    private final Writer out;
    private final List<byte[]> pictures = new ArrayList<>();

    public MarkdownText(Writer out) {
        this.out = out;
    }

    @Override
    public void heading(int level, String text) throws IOException {
        out.write((level == 1 ? "" : "\n") + "#".repeat(level) + " " + oneLine(text) + "\n");
    }

    @Override
    public void paragraph(String text) throws IOException {
        out.write("\n" + oneLine(text) + "\n");
    }

    @Override
    public void bullets(List<String> lines) throws IOException {
        if (!lines.isEmpty()) {
            out.write(lines.stream().map(line -> "- " + oneLine(line) + "\n").collect(Collectors.joining("", "\n", "")));
        }
    }

    @Override
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

    @Override
    public void beginAside(int level, String title) throws IOException {
        heading(level, title);
    }

    @Override
    public void endAside() {
        // the next heading ends it
    }

    @Override
    public void picture(byte[] png, String caption, String alternative) throws IOException {
        pictures.add(png);
        out.write("\n![" + oneLine(alternative).replaceAll("[\\[\\]]", "\\\\$0") + "][picture-" + pictures.size() + "]\n");
        paragraph(caption);
    }

    /// The pictures themselves, which nobody wants to scroll past, at the end.
    public void finish() throws IOException {
        for (int i = 0; i < pictures.size(); i++) {
            out.write((i == 0 ? "\n" : "") + "[picture-" + (i + 1) + "]: data:image/png;base64,"
                + Base64.getEncoder().encodeToString(pictures.get(i)) + "\n");
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip().replace("<", "&lt;").replace("](", "]\\(");
    }
}
