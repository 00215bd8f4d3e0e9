package araxes.cli;

import araxes.report.Decimals;
import araxes.scenario.CoverageFacts;
import araxes.scenario.ScenarioEngine;
import araxes.scenario.Sweep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `araxes sweep`: every subset of the districts with every corridor width on every baseline, a row each.
@Command(name = "sweep")
final class SweepCommand implements Callable<Integer> {
    static final int CANCELLED = 130;
    private static final int MOST_THREADS = 256;
    private static final List<Column<Sweep.Row>> COLUMNS = List.of(
        Column.of("width_km", row -> Decimals.of(row.widthKilometres(), "km")),
        Column.of("baseline", Sweep.Row::baseline),
        Column.of("districts", Sweep.Row::districts),
        Column.of("returned_km2", row -> Decimals.of(row.returned(), "km2")),
        Column.of("held_km2", row -> Decimals.of(row.held(), "km2")),
        Column.of("corridor_km2", row -> Decimals.of(row.corridor(), "km2")),
        Column.of("border_km", row -> Decimals.of(row.border(), "km")),
        Column.of("parts", Sweep.Row::parts),
        Column.of("linked", Sweep.Row::linked),
        Column.of("districts_share_percent", row -> Decimals.of(row.share(), "percent")));

    private final Invocation invocation;

    @Spec
    @Nullable CommandSpec spec;

    @Option(names = "--route", paramLabel = "ROUTE", required = true)
    String route = "";

    @Option(names = "--widths", paramLabel = "WIDTHS", required = true, converter = SweepRange.Widths.Converter.class)
    SweepRange.Widths widths = new SweepRange.Widths(List.of());

    @Option(names = "--baselines", paramLabel = "DAYS", required = true, converter = SweepRange.Days.Converter.class)
    SweepRange.Days baselines = new SweepRange.Days(List.of());

    @Option(names = "--threads", paramLabel = "N")
    @Nullable Integer threads;

    @Option(names = "--progress", negatable = true)
    @Nullable Boolean progress;

    @Mixin
    OutputFile output = new OutputFile();

    SweepCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        int used = threads == null ? Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()) : threads;
        if (used < 1 || used > MOST_THREADS) {
            throw AskedWrongly.because(spec, "not-threads", used, MOST_THREADS);
        }
        output.refuseEarly();
        var asking = new Asking(invocation.atlas(), spec);
        var plan = new Sweep.Plan(asking.route(route).id(), widths.kilometres(),
            baselines.days().stream().map(day -> IsoDay.within(asking.atlas(), day, spec)).toList(), used);
        var sweep = new Sweep(new ScenarioEngine(CoverageFacts.of(asking.atlas())), plan);
        boolean terminal = System.console() != null && System.console().isTerminal();
        var told = new Progress(invocation.err(), sweep.size(), terminal);
        try (var interruption = new Interruption()) {
            return write(sweep, interruption, told, progress == null ? terminal : progress);
        }
    }

    private int write(Sweep sweep, Interruption interruption, Progress told, boolean tells) throws IOException {
        try {
            output.write(invocation, out -> write(sweep, out, interruption, count -> {
                if (tells) {
                    told.reached(count);
                }
            }));
        } catch (CancellationException e) {
            told.end();
            invocation.err().println(Wording.of("cancelled"));
            invocation.err().flush();
            return CANCELLED;
        }
        told.end();
        return 0;
    }

    private static void write(Sweep sweep, Writer out, Interruption interruption, LongConsumer progress) throws IOException {
        TableFormat.writeCsvHeader(COLUMNS, out);
        try {
            var result = sweep.run(row -> writeRow(row, out, interruption), progress, interruption::heard);
            if (result.cancelled()) {
                throw new CancellationException();
            }
            if (!result.refusals().isEmpty()) {
                throw new IOException(Wording.of("sweep-refused", result.refusals().size(), String.join("\n", result.refusals())));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void writeRow(Sweep.Row row, Writer out, Interruption interruption) {
        if (interruption.heard()) {
            throw new CancellationException();
        }
        try {
            TableFormat.writeCsvRow(COLUMNS, row, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
