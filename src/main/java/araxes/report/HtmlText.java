package araxes.report;

import araxes.export.Imprint;
import araxes.export.Prose;
import java.io.IOException;
import java.io.Writer;
import java.util.Base64;
import java.util.List;

/// One HTML page that needs nothing else: pictures and style are in it, it runs nothing and asks nobody. For light and dark screens and for
/// paper; headings, tables and pictures are marked up for screen readers.
final class HtmlText implements Prose {
    private static final String POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
    private final Writer out;

    HtmlText(Writer out) {
        this.out = out;
    }

    /// The page's head.
    void begin(Imprint imprint) throws IOException {
        out.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.write("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n");
        var recipe = imprint.asScript();
        if (recipe != null) {
            out.write(recipe + "\n");
        }
        out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
        out.write("<meta name=\"generator\" content=\"" + escaped(imprint.software()) + "\">\n");
        out.write("<meta name=\"description\" content=\"" + escaped(imprint.description()) + "\">\n");
        if (imprint.created() != null) {
            out.write("<meta name=\"date\" content=\"" + imprint.created() + "\">\n");
        }
        out.write("<title>" + escaped(imprint.title()) + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<main>\n");
    }

    void end() throws IOException {
        out.write("</main>\n</body>\n</html>\n");
    }

    @Override
    public void heading(int level, String text) throws IOException {
        out.write("<h" + level + ">" + escaped(text) + "</h" + level + ">\n");
    }

    @Override
    public void paragraph(String text) throws IOException {
        out.write("<p>" + escaped(text) + "</p>\n");
    }

    @Override
    public void bullets(List<String> lines) throws IOException {
        if (!lines.isEmpty()) {
            out.write("<ul>\n");
            for (var line : lines) {
                out.write("<li>" + escaped(line) + "</li>\n");
            }
            out.write("</ul>\n");
        }
    }

    @Override
    public void table(List<String> header, int texts, List<List<String>> rows) throws IOException {
        // a wide table scrolls by itself, by keyboard too
        out.write("<div class=\"table\" tabindex=\"0\"><table>\n<thead><tr>");
        for (int i = 0; i < header.size(); i++) {
            var text = escaped(header.get(i));
            out.write(text.isEmpty() ? "<td></td>" : "<th scope=\"col\"" + number(i, texts) + ">" + text + "</th>");
        }
        out.write("</tr></thead>\n<tbody>\n");
        for (var row : rows) {
            out.write("<tr>");
            for (int i = 0; i < row.size(); i++) {
                out.write(i == 0 ? "<th scope=\"row\">" + escaped(row.get(i)) + "</th>" : "<td" + number(i, texts) + ">" + escaped(row.get(i)) + "</td>");
            }
            out.write("</tr>\n");
        }
        out.write("</tbody></table></div>\n");
    }

    private static String number(int column, int texts) {
        return column < texts ? "" : " class=\"n\"";
    }

    @Override
    public void beginAside(int level, String title) throws IOException {
        out.write("<details><summary><h" + level + ">" + escaped(title) + "</h" + level + "></summary>\n");
    }

    @Override
    public void endAside() throws IOException {
        out.write("</details>\n");
    }

    @Override
    public void picture(byte[] png, String caption, String alternative) throws IOException {
        out.write("<figure><img src=\"data:image/png;base64," + Base64.getEncoder().encodeToString(png) + "\" alt=\"" + escaped(alternative)
            + "\">\n<figcaption>" + escaped(caption) + "</figcaption></figure>\n");
    }

    private static String escaped(String text) {
        return Imprint.clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }

    private static final String STYLE = """
        :root { --paper: #fff; --ink: #1f2328; --quiet: #59636e; --line: #d1d9e0; --band: #f6f8fa; }
        @media (prefers-color-scheme: dark) {
          :root { --paper: #0d1117; --ink: #e6edf3; --quiet: #9198a1; --line: #3d444d; --band: #151b23; }
          img { filter: brightness(.9); }
        }
        body { margin: 0; background: var(--paper); color: var(--ink);
          font: 16px/1.5 "Noto Sans", "DejaVu Sans", "Segoe UI", system-ui, sans-serif; }
        main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
        h1, h2, h3, h4 { line-height: 1.25; margin: 1.6em 0 .5em; text-wrap: balance; }
        h1 { font-size: 1.75rem; margin-top: 0; } h2 { font-size: 1.35rem; border-bottom: 1px solid var(--line); padding-bottom: .25em; }
        h3 { font-size: 1.1rem; } h4 { font-size: .95rem; margin: 1.2em 0 .2em; }
        p, li { max-width: 46rem; overflow-wrap: anywhere; }
        figure { margin: 1.25rem 0; } img { display: block; max-width: 100%; height: auto; border: 1px solid var(--line); }
        figcaption { color: var(--quiet); font-size: .875rem; margin-top: .4rem; }
        .table { overflow-x: auto; margin: .75rem 0 1.25rem; }
        table { border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums; }
        th, td { padding: .3rem .75rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
        tbody th { font-weight: normal; } thead th { background: var(--band); font-weight: 600; }
        .n { text-align: right; white-space: nowrap; }
        summary { cursor: pointer; } summary :is(h2, h3, h4) { display: inline; }
        details { margin: 1rem 0; } details h4 + ul { margin-top: 0; font-size: .875rem; }
        @media print {
          :root { --paper: #fff; --ink: #000; --quiet: #333; --line: #999; --band: #fff; }
          main { max-width: none; padding: 0; } body { font-size: 10pt; } img { filter: none; }
          figure, tr { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } .table { overflow: visible; }
        }
        """;
}
