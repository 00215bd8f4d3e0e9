package araxes.report;

import araxes.export.MarkdownText;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;

/// The forms of a report's page.
public enum ReportPage {
    HTML {
        @Override
        public void write(ReportText report, Writer out) throws IOException {
            var html = new HtmlText(out);
            html.begin(report.imprint());
            report.writeTo(html);
            html.end();
        }
    },

    MD {
        @Override
        public void write(ReportText report, Writer out) throws IOException {
            var markdown = new MarkdownText(out);
            report.writeTo(markdown);
            markdown.finish();
        }
    };

    public abstract void write(ReportText report, Writer out) throws IOException;

    /// With its dot.
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /// The form that a file's name asks for.
    public static Optional<ReportPage> ofFile(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".htm") || lower.endsWith(HTML.ending()) ? Optional.of(HTML) : lower.endsWith(MD.ending()) ? Optional.of(MD) : Optional.empty();
    }
}
