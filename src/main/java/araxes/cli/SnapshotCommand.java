package araxes.cli;

import araxes.export.Imprint;
import araxes.export.PngExporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `araxes snapshot`: the map of a day as a picture.
@Command(name = "snapshot")
final class SnapshotCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Spec
    @Nullable CommandSpec spec;

    @Mixin
    MapAsked asked = new MapAsked();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true)
    Path file = OutputFile.STANDARD_OUTPUT;

    @Option(names = "--force")
    boolean force;

    SnapshotCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        asked.refuseUnknownNames(spec);
        refuseBeyondMemory();
        boolean toStandardOutput = file.equals(OutputFile.STANDARD_OUTPUT);
        if (!toStandardOutput) {
            OutputFile.refuseEarly(file, force);
        }
        var frame = asked.frame(invocation.atlas(), spec);
        if (toStandardOutput) {
            PngExporter.write(frame, Imprint.NONE, invocation.out());
        } else {
            PngExporter.write(frame, file, force);
        }
        return 0;
    }

    private void refuseBeyondMemory() throws IOException {
        long most = Runtime.getRuntime().maxMemory();
        if (asked.size.bytesNeeded() > most) {
            throw new IOException(Wording.of("size-beyond-memory", asked.size, asked.size.bytesNeeded() >> 20, most >> 20, (asked.size.bytesNeeded() >> 30) + 1));
        }
    }
}
