package araxes.cli;

import araxes.model.Event;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `araxes events`: what happened, in the order of time.
@Command(name = "events")
final class EventsCommand implements Callable<Integer> {
    private static final List<Column<Event>> COLUMNS = List.of(
        Column.of("date", Event::date),
        Column.of("end", Event::end),
        Column.of("precision", event -> event.precision().name().toLowerCase(Locale.ROOT)),
        Column.of("type", Event::type),
        Column.of("title", Event::title),
        Column.of("place", Event::place),
        Column.of("latitude", Event::latitude),
        Column.of("longitude", Event::longitude),
        Column.of("units", Event::units),
        EvidenceColumns.confidence(Event::evidence),
        EvidenceColumns.verification(Event::evidence),
        EvidenceColumns.sources(Event::evidence),
        Column.of("id", Event::id),
        Column.of("participants", Event::participants),
        Column.of("description", Event::description),
        EvidenceColumns.alternativesInWords(Event::evidence),
        EvidenceColumns.alternatives(Event::evidence));

    private final Invocation invocation;

    @Spec
    @Nullable CommandSpec spec;

    @Option(names = "--from", paramLabel = "DAY", converter = IsoDay.class)
    @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", converter = IsoDay.class)
    @Nullable LocalDate to;

    @Option(names = "--format", paramLabel = "csv|json", defaultValue = "csv")
    TableFormat format = TableFormat.CSV;

    @Mixin
    OutputFile output = new OutputFile();

    EventsCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        var first = from == null ? LocalDate.MIN : from;
        var last = to == null ? LocalDate.MAX : to;
        if (first.isAfter(last)) {
            throw AskedWrongly.because(spec, "from-after-to", first, last);
        }
        var shown = invocation.atlas().events().stream()
            .filter(event -> !event.date().isAfter(last) && !lastPossibleDay(event).isBefore(first)).toList();
        output.write(invocation, out -> format.write(COLUMNS, shown, out));
        return 0;
    }

    /// An event known to the month or the year may have happened on any day of it, so it is not left out.
    private static LocalDate lastPossibleDay(Event event) {
        var end = event.end() == null ? event.date() : event.end();
        return switch (event.precision()) {
            case DAY, APPROX -> end;
            case MONTH -> end.withDayOfMonth(end.lengthOfMonth());
            case YEAR -> end.withDayOfYear(end.lengthOfYear());
        };
    }
}
