package araxes.report;

import araxes.export.Prose;
import araxes.model.Atlas;
import araxes.model.Source;
import araxes.session.Program;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands at the end of every report: sources, what to bear in mind, where it came from.
record ReportEnd(Atlas atlas, Collection<String> cited, String command) {
    void write(Prose text) throws IOException {
        text.heading(2, ReportWords.of("report.sources"));
        text.paragraph(ReportWords.of("report.sources.how"));
        text.bullets(new TreeSet<>(cited).stream().flatMap(id -> atlas.findSource(id).stream()).map(ReportEnd::line).toList());
        text.heading(2, ReportWords.of("report.notes"));
        text.bullets(List.of(ReportWords.of("report.note.outlines"), ReportWords.of("report.note.dates"), ReportWords.of("report.note.names"),
            ReportWords.of("report.note.areas"), ReportWords.of("report.note.computed")));
        text.heading(2, ReportWords.of("report.made"));
        text.bullets(List.of(ReportWords.of("report.made.by", Program.nameAndVersion()), ReportWords.of("report.made.facts", atlas.about().title(), atlas.about().asOf(),
            atlas.about().lastInformation(), atlas.dataHash().value()), ReportWords.of("report.made.command", command),
            ReportWords.of("report.made.credits", String.join("; ", atlas.about().credits()))));
    }

    private static String line(Source source) {
        var date = source.date();
        var said = Stream.of(source.title(), source.kind(), source.standpoint(), date == null ? "" : date.toString(),
            source.verified().replace('_', ' '), source.url() == null ? "" : source.url()).filter(part -> !part.isBlank());
        return source.id() + ": " + said.collect(Collectors.joining(". "));
    }
}
