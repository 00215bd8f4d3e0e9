package araxes.cli;

import java.io.IOException;
import java.io.Writer;

/// The formats of a report. All end lines with a line feed, so that the same question gives the same bytes on every system.
enum ReportFormat {
    CSV {
        @Override
        void write(Report report, Writer out) throws IOException {
            report.writeCsv(out);
        }
    },

    JSON {
        @Override
        void write(Report report, Writer out) throws IOException {
            JsonText.writeDocument(report.json(), out);
        }
    },

    MD {
        @Override
        void write(Report report, Writer out) throws IOException {
            report.writeMarkdown(out);
        }
    };

    abstract void write(Report report, Writer out) throws IOException;
}
