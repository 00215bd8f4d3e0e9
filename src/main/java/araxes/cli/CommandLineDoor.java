package araxes.cli;

import araxes.model.Atlas;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
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
        var session = new Session(out, err, loader, geodata);
        int code = line(session).execute(arguments.toArray(String[]::new));
        code = flush(session, code);
        err.flush();
        return code;
    }

    static CommandLine line(Session session) {
        var line = new CommandLine(session)
            .addSubcommand(new SnapshotCommand(session))
            .addSubcommand(new ControlCommand(session))
            .addSubcommand(new MetricsCommand(session))
            .addSubcommand(new CompareCommand(session))
            .addSubcommand(new SolveCommand())
            .addSubcommand(new SweepCommand(session))
            .addSubcommand(new EventsCommand(session))
            .addSubcommand(new ProposalsCommand(session))
            .addSubcommand(new FeaturesCommand(session))
            .addSubcommand(new CheckCommand(session));
        line.getSubcommands().get("solve")
            .addSubcommand(new EvenExchangeCommand(session))
            .addSubcommand(new KeepBorderCommand(session));
        line.setResourceBundle(Wording.bundle());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExpandAtFiles(false); // a condition or a name may begin with @
        line.setOut(session.textOut());
        line.setErr(session.err());
        line.setParameterExceptionHandler((wrong, _) -> explainWrongArguments(wrong, session.err()));
        line.setExecutionExceptionHandler(explainFailure(session));
        return line;
    }

    private static int explainWrongArguments(ParameterException wrong, PrintWriter err) {
        var command = wrong.getCommandLine();
        err.println("araxes: " + wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println(Wording.of("try-help", command.getCommandSpec().qualifiedName()));
        return ASKED_WRONGLY;
    }

    private static IExecutionExceptionHandler explainFailure(Session session) {
        return (Exception failure, CommandLine _, ParseResult _) -> {
            var err = session.err();
            if (Failure.isBrokenPipe(failure)) {
                return FAILED; // the reader, such as `head`, has seen enough
            }
            err.println("araxes: " + Failure.explain(failure));
            if (session.stacktrace()) {
                failure.printStackTrace(err);
            }
            return FAILED;
        };
    }

    /// What was written is only known to have arrived after the last flush.
    private static int flush(Session session, int code) {
        try {
            session.out().flush();
            return code;
        } catch (IOException e) {
            if (code == 0 && !Failure.isBrokenPipe(e)) {
                session.err().println("araxes: " + Failure.explain(e));
            }
            return code == 0 ? FAILED : code;
        }
    }
}
