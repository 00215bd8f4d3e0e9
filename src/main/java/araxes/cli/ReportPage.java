package araxes.cli;

import araxes.export.Imprint;
import araxes.export.MarkdownText;
import araxes.export.Prose;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;

/// The forms of a report's page.
enum ReportPage {
    HTML {
        @Override
        void write(Imprint imprint, Content content, Writer out) throws IOException {
            var html = new HtmlText(out);
            html.begin(imprint);
            content.writeTo(html);
            html.end();
        }
    },

    MD {
        @Override
        void write(Imprint imprint, Content content, Writer out) throws IOException {
            var markdown = new MarkdownText(out);
            content.writeTo(markdown);
            markdown.finish();
        }
    };

    /// What the page says.
    @FunctionalInterface
    interface Content {
        void writeTo(Prose text) throws IOException;
    }

    abstract void write(Imprint imprint, Content content, Writer out) throws IOException;

    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /// The form that a file's name asks for.
    static Optional<ReportPage> ofFile(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".htm") || lower.endsWith(HTML.ending()) ? Optional.of(HTML) : lower.endsWith(MD.ending()) ? Optional.of(MD) : Optional.empty();
    }
}
