package araxes;

import araxes.cli.CommandLineDoor;
import araxes.geodata.AtlasReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/// One run through the commands, into the void: the start-up cache of the command line is made of what it touches.
final class Rehearsal {
    private static final List<List<String>> COMMANDS = List.of(
        List.of("--help"),
        List.of("control", "--day", "1994-06-01"),
        List.of("control", "--day", "2026-01-01", "--format", "json"),
        List.of("events", "--from", "2020-01-01"),
        List.of("events", "--format", "json"),
        List.of("proposals", "--format", "json"),
        List.of("snapshot", "--day", "1994-05-12", "--size", "1200x800", "-o", "-"),
        List.of("snapshot", "--day", "2021-01-01", "--extent", "full", "--names", "hy", "--size", "1200x800", "-o", "-"),
        List.of("features", "boundaries", "--where", "kind = 'line_of_contact'", "--day", "1995-01-01"),
        List.of("features", "districts", "--crs", "EPSG:32638", "--format", "csv"),
        List.of("check"));

    private Rehearsal() {}

    /// @return 0 if every command did what it says, so that no cache is made of failures
    static int run(Path geodata, PrintWriter err) {
        int worst = 0;
        for (var command : COMMANDS) {
            worst = Math.max(worst, CommandLineDoor.run(command, OutputStream.nullOutputStream(), err, AtlasReader::read, geodata));
        }
        return worst;
    }
}
