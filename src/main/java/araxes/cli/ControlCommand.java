package araxes.cli;

import araxes.report.Decimals;
import araxes.scenario.ControlTable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `araxes control`: how much each party controls on a day.
@Command(name = "control")
final class ControlCommand implements Callable<Integer> {
    private static final String SHARE_OF = "AZ";
    private static final List<Column<ControlTable.Row>> COLUMNS = List.of(
        Column.of("party", row -> row.party().id()),
        Column.of("name", row -> row.party().names().english()),
        Column.of("area_km2", row -> Decimals.of(row.areaSquareKilometres(), 2)),
        Column.of("units", ControlTable.Row::units),
        Column.of("share_of_azerbaijan", row -> row.shareOfState().isEmpty() ? null : Decimals.of(row.shareOfState().getAsDouble(), 4)));

    private final Invocation invocation;

    @Spec
    @Nullable CommandSpec spec;

    @Option(names = "--day", paramLabel = "DAY", required = true, converter = IsoDay.class)
    LocalDate day = LocalDate.EPOCH;

    @Option(names = "--format", paramLabel = "csv|json", defaultValue = "csv")
    TableFormat format = TableFormat.CSV;

    @Mixin
    OutputFile output = new OutputFile();

    ControlCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        var atlas = invocation.atlas();
        var table = ControlTable.of(atlas, IsoDay.within(atlas, day, spec), SHARE_OF);
        output.write(invocation, out -> format.write(COLUMNS, table.rows(), out));
        return 0;
    }
}
