package araxes.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `araxes export`: what can be taken away to other programs.
@Command(name = "export")
final class ExportCommand implements Runnable {
    @Spec
    @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw AskedWrongly.because(spec, "which-export");
    }
}
