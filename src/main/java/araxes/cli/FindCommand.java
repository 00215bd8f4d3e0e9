package araxes.cli;

import araxes.search.Found;
import araxes.search.Gazetteer;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `araxes find`: what the atlas calls so, in any language, script or spelling.
@Command(name = "find")
final class FindCommand implements Callable<Integer> {
    private static final List<Column<Found>> COLUMNS = List.of(
        Column.of("kind", found -> found.kind().name().toLowerCase(Locale.ROOT)),
        Column.of("id", Found::id),
        Column.of("name", found -> found.names().english()),
        Column.of("matched", Found::matched),
        Column.of("day", Found::day),
        Column.of("latitude", found -> found.place().map(place -> rounded(place.y)).orElse(null)),
        Column.of("longitude", found -> found.place().map(place -> rounded(place.x)).orElse(null)));

    private final Invocation invocation;

    @Spec
    @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "TEXT", descriptionKey = "text")
    List<String> text = List.of();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20")
    int limit = 20;

    @Option(names = "--format", paramLabel = "csv|json", defaultValue = "csv")
    TableFormat format = TableFormat.CSV;

    @Mixin
    OutputFile output = new OutputFile();

    FindCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 1) {
            throw AskedWrongly.because(spec, "not-a-limit", limit);
        }
        var found = Gazetteer.of(invocation.atlas()).find(String.join(" ", text), limit);
        if (found.isEmpty()) {
            throw new IOException(Wording.of("nothing-found", String.join(" ", text)));
        }
        output.write(invocation, out -> format.write(COLUMNS, found, out));
        return 0;
    }

    /// As exact as the data: a metre.
    private static double rounded(double degrees) {
        return Math.round(degrees * 1e5) / 1e5;
    }
}
