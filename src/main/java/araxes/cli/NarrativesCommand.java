package araxes.cli;

import araxes.model.Narrative;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `araxes narratives`: the guided tours, one row a step.
@Command(name = "narratives")
final class NarrativesCommand implements Callable<Integer> {
    private static final List<Column<Row>> COLUMNS = List.of(
        Column.of("narrative", row -> row.narrative().id()),
        Column.of("narrative_title", row -> row.narrative().title()),
        Column.of("step", Row::number),
        Column.of("title", row -> row.step().title()),
        Column.of("day", row -> row.step().day()),
        Column.of("view", row -> view(row.step().look())),
        Column.of("proposals", row -> row.step().proposals()),
        Column.of("outcome", row -> outcome(row.step().outcome())),
        Column.of("text", row -> row.step().text()),
        EvidenceColumns.confidence(row -> row.step().evidence()),
        EvidenceColumns.verification(row -> row.step().evidence()),
        EvidenceColumns.sources(row -> row.step().evidence()),
        EvidenceColumns.alternativesInWords(row -> row.step().evidence()),
        EvidenceColumns.alternatives(row -> row.step().evidence()));

    private final Invocation invocation;

    @Option(names = "--format", paramLabel = "csv|json", defaultValue = "csv")
    TableFormat format = TableFormat.CSV;

    @Mixin
    OutputFile output = new OutputFile();

    private record Row(Narrative narrative, int number, Narrative.Step step) {}

    NarrativesCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        var rows = new ArrayList<Row>();
        for (var narrative : invocation.atlas().narratives()) {
            for (var step : narrative.steps()) {
                rows.add(new Row(narrative, narrative.steps().indexOf(step) + 1, step));
            }
        }
        output.write(invocation, out -> format.write(COLUMNS, rows, out));
        return 0;
    }

    private static String view(Narrative.Look look) {
        return switch (look) {
            case Narrative.Named(var extent) -> extent;
            case Narrative.Centred(var longitude, var latitude, var zoom) -> String.format(Locale.ROOT, "%s,%s,z%s", longitude, latitude, zoom);
        };
    }

    private static @Nullable String outcome(Narrative.@Nullable Phase phase) {
        return phase == null ? null : phase.proposal() + ":" + phase.number();
    }
}
