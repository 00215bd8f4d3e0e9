package araxes.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `araxes solve`: questions with one unknown, the width of a strip. Each is a command of its own.
@Command(name = "solve")
final class SolveCommand implements Runnable {
    @Spec
    @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw AskedWrongly.because(spec, "which-question");
    }
}
