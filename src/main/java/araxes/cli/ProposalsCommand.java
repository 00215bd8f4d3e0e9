package araxes.cli;

import araxes.model.Proposal;
import araxes.report.TermFields;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `araxes proposals`: the settlement proposals and positions that the atlas knows.
@Command(name = "proposals")
final class ProposalsCommand implements Callable<Integer> {
    private static final List<Column<Proposal>> COLUMNS = List.of(
        Column.of("id", Proposal::id),
        Column.of("name", Proposal::name),
        Column.of("start", Proposal::start),
        Column.of("end", Proposal::end),
        Column.of("status", Proposal::status),
        Column.of("family", Proposal::family),
        Column.of("author", Proposal::author),
        Column.of("place", Proposal::place),
        Column.of("summary", Proposal::summary),
        Column.of("outcome", Proposal::outcome),
        new Column<>("terms", TableFormat.CSV, proposal -> proposal.terms().stream().map(TermFields::kind).toList()),
        new Column<>("terms", TableFormat.JSON, proposal -> proposal.terms().stream().map(TermFields::of).toList()),
        new Column<>("phases", TableFormat.JSON, proposal -> proposal.phases().stream().map(TermFields::ofRecord).toList()),
        new Column<>("positions", TableFormat.JSON, Proposal::positions),
        new Column<>("versions", TableFormat.JSON, proposal -> proposal.versions().stream().map(TermFields::ofRecord).toList()),
        EvidenceColumns.confidence(Proposal::evidence),
        EvidenceColumns.verification(Proposal::evidence),
        EvidenceColumns.sources(Proposal::evidence),
        EvidenceColumns.alternativesInWords(Proposal::evidence),
        EvidenceColumns.alternatives(Proposal::evidence));

    private final Invocation invocation;

    @Option(names = "--format", paramLabel = "csv|json", defaultValue = "csv")
    TableFormat format = TableFormat.CSV;

    @Mixin
    OutputFile output = new OutputFile();

    ProposalsCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        var proposals = invocation.atlas().proposals();
        output.write(invocation, out -> format.write(COLUMNS, proposals, out));
        return 0;
    }
}
