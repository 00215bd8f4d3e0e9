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

/// The front door: arguments go to the command line, none opens the window. Whatever goes wrong behind it
/// becomes one sentence and an exit code.
public final class Main {
    /// Alone it leaves the window the window, on another atlas. The launcher decides the same way.
    private static final String OTHER_ATLAS = "--geodata";

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
            if (arguments.isEmpty()) {
                return new WindowDoor(err).open(shipped);
            }
            if (arguments.size() == 1 && arguments.getFirst().startsWith(OTHER_ATLAS + "=")) {
                return new WindowDoor(err).open(Path.of(arguments.getFirst().substring(OTHER_ATLAS.length() + 1)));
            }
            if (arguments.size() == 2 && arguments.getFirst().equals(OTHER_ATLAS)) {
                return new WindowDoor(err).open(Path.of(arguments.getLast()));
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
