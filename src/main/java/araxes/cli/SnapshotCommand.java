package araxes.cli;

import araxes.export.Imprint;
import araxes.export.PngExporter;
import araxes.session.Program;
import araxes.session.Recipe;
import araxes.session.SessionDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
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
        var atlas = invocation.atlas();
        var meant = asked.meant(atlas, spec);
        invocation.note(meant.differences());
        var frame = meant.frame(atlas);
        var imprint = Imprint.of("", "", Program.nameAndVersion())
            .withRecipe(Recipe.of(SessionDocument.ofPicture(meant.session(), meant.viewport(), Map.of(), atlas)).orElse(null));
        if (toStandardOutput) {
            PngExporter.write(frame, imprint, invocation.out());
        } else {
            PngExporter.write(frame, imprint, file, force);
        }
        return 0;
    }

    private void refuseBeyondMemory() throws IOException {
        long most = Runtime.getRuntime().maxMemory();
        long needed = asked.size().bytesNeeded();
        if (needed > most) {
            throw new IOException(Wording.of("size-beyond-memory", asked.size(), needed >> 20, most >> 20, (needed >> 30) + 1));
        }
    }
}
