package araxes.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An answer that is more than one table.
interface Report {
    /// Begins with `schema`, the name and version of the document's form; see docs/reports.md.
    Map<String, @Nullable Object> json();

    /// One flat table with a header.
    void writeCsv(Writer out) throws IOException;

    /// For people: headings, tables, sentences.
    void writeMarkdown(Writer out) throws IOException;
}
