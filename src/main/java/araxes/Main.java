package araxes;

import araxes.cli.CommandLineDoor;
import araxes.cli.Failure;
import araxes.geodata.AtlasReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// The front door: arguments go to the command line, none or a file opens the window. Whatever goes wrong behind it
/// becomes one sentence and an exit code.
public final class Main {
    /// Set by the last step of packaging.
    private static final String REHEARSAL = "araxes.rehearsal";

    private Main() {}

    public static void main(String[] arguments) {
        var err = new PrintWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8), true);
        System.exit(exitCode(List.of(arguments), err));
    }

    /// The two doors are the one place that may catch everything: nothing is above them.
    private static int exitCode(List<String> arguments, PrintWriter err) {
        try {
            var shipped = Path.of(System.getProperty("araxes.geodata", "geodata"));
            var window = WindowArguments.of(arguments);
            if (window.isPresent()) {
                return new WindowDoor(err).open(window.get(), shipped);
            }
            if (Boolean.getBoolean(REHEARSAL)) {
                return Rehearsal.run(shipped, err);
            }
            return CommandLineDoor.run(arguments, new FileOutputStream(FileDescriptor.out), err, AtlasReader::read, shipped);
        } catch (Throwable failure) {
            err.println("araxes: " + Failure.explain(failure));
            return 1;
        }
    }
}
