package araxes.cli;

import araxes.export.Prose;
import araxes.model.Atlas;
import araxes.model.Source;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands at the end of every report: sources, what to bear in mind, where it came from.
record ReportEnd(Atlas atlas, Collection<String> cited, String command) {
    void write(Prose text) throws IOException {
        text.heading(2, Wording.of("report.sources"));
        text.paragraph(Wording.of("report.sources.how"));
        text.bullets(new TreeSet<>(cited).stream().flatMap(id -> atlas.findSource(id).stream()).map(ReportEnd::line).toList());
        text.heading(2, Wording.of("report.notes"));
        text.bullets(List.of(Wording.of("report.note.outlines"), Wording.of("report.note.dates"), Wording.of("report.note.names"),
            Wording.of("report.note.areas"), Wording.of("report.note.computed")));
        text.heading(2, Wording.of("report.made"));
        text.bullets(List.of(Wording.of("report.made.by", Version.line()), Wording.of("report.made.facts", atlas.about().title(), atlas.about().asOf(),
            atlas.about().lastInformation(), atlas.dataHash().value()), Wording.of("report.made.command", command),
            Wording.of("report.made.credits", String.join("; ", atlas.about().credits()))));
    }

    private static String line(Source source) {
        var date = source.date();
        var said = Stream.of(source.title(), source.kind(), source.standpoint(), date == null ? "" : date.toString(),
            source.verified().replace('_', ' '), source.url() == null ? "" : source.url()).filter(part -> !part.isBlank());
        return source.id() + ": " + said.collect(Collectors.joining(". "));
    }
}
