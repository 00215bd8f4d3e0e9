package araxes.cli;

import araxes.TestAtlas;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// A process that runs a command on the test atlas as the program does, to be interrupted.
final class InterruptedExport {
    private InterruptedExport() {}

    /// @param arguments of the command line
    public static void main(String[] arguments) {
        System.exit(CommandLineDoor.run(List.of(arguments), System.out, new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            _ -> TestAtlas.create(), Path.of(".")));
    }
}
