package araxes.cli;

import araxes.model.Atlas;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// The door of the command line. Nothing leaves it but an exit code: 0 done, 1 could not be done, 2 asked wrongly.
public final class CommandLineDoor {
    static final int FAILED = 1;
    static final int ASKED_WRONGLY = 2;

    private CommandLineDoor() {}

    /// How a folder becomes an atlas.
    @FunctionalInterface
    public interface AtlasLoader {
        Atlas read(Path folder) throws IOException;
    }

    /// @param out receives data only
    /// @param err receives messages, in UTF-8
    /// @param loader how to read the geodata folder that the arguments name
    /// @param geodata the folder when they name none
    public static int run(List<String> arguments, OutputStream out, PrintWriter err, AtlasLoader loader, Path geodata) {
        var displayed = Locale.getDefault(Locale.Category.DISPLAY);
        // What a script reads does not change with the language of the machine.
        Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
        try {
            return run(arguments, new Invocation(out, err, loader, geodata));
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, displayed);
        }
    }

    private static int run(List<String> arguments, Invocation invocation) {
        int code = line(invocation).execute(arguments.toArray(String[]::new));
        code = flush(invocation, code);
        invocation.err().flush();
        return code;
    }

    static CommandLine line(Invocation invocation) {
        var line = new CommandLine(invocation)
            .addSubcommand(new OpenCommand())
            .addSubcommand(new SnapshotCommand(invocation))
            .addSubcommand(new TimelapseCommand(invocation))
            .addSubcommand(new DescribeCommand(invocation))
            .addSubcommand(new ControlCommand(invocation))
            .addSubcommand(new MetricsCommand(invocation))
            .addSubcommand(new CompareCommand(invocation))
            .addSubcommand(new SolveCommand())
            .addSubcommand(new SweepCommand(invocation))
            .addSubcommand(new ReportCommand(invocation))
            .addSubcommand(new ExportCommand())
            .addSubcommand(new EventsCommand(invocation))
            .addSubcommand(new ProposalsCommand(invocation))
            .addSubcommand(new NarrativesCommand(invocation))
            .addSubcommand(new FeaturesCommand(invocation))
            .addSubcommand(new FindCommand(invocation))
            .addSubcommand(new CheckCommand(invocation));
        line.getSubcommands().get("solve")
            .addSubcommand(new EvenExchangeCommand(invocation))
            .addSubcommand(new KeepBorderCommand(invocation));
        line.getSubcommands().get("export")
            .addSubcommand(new ExportDataCommand(invocation));
        line.setResourceBundle(Wording.bundle());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExpandAtFiles(false); // a condition or a name may begin with @
        line.setOut(invocation.textOut());
        line.setErr(invocation.err());
        line.setParameterExceptionHandler((wrong, _) -> explainWrongArguments(wrong, invocation.err()));
        line.setExecutionExceptionHandler(explainFailure(invocation));
        return line;
    }

    private static int explainWrongArguments(ParameterException wrong, PrintWriter err) {
        var command = wrong.getCommandLine();
        err.println("araxes: " + wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println(Wording.of("try-help", command.getCommandSpec().qualifiedName()));
        return ASKED_WRONGLY;
    }

    private static IExecutionExceptionHandler explainFailure(Invocation invocation) {
        return (Exception failure, CommandLine _, ParseResult _) -> {
            var err = invocation.err();
            if (Failure.isBrokenPipe(failure)) {
                return FAILED; // the reader, such as `head`, has seen enough
            }
            err.println("araxes: " + Failure.explain(failure));
            if (invocation.stacktrace()) {
                failure.printStackTrace(err);
            }
            return FAILED;
        };
    }

    /// What was written is only known to have arrived after the last flush.
    private static int flush(Invocation invocation, int code) {
        try {
            invocation.out().flush();
            return code;
        } catch (IOException e) {
            if (code == 0 && !Failure.isBrokenPipe(e)) {
                invocation.err().println("araxes: " + Failure.explain(e));
            }
            return code == 0 ? FAILED : code;
        }
    }
}
