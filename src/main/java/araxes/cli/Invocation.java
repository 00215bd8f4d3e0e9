package araxes.cli;

import araxes.model.Atlas;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The command `araxes` itself: what all its sub-commands share.
@Command(name = "araxes", scope = ScopeType.INHERIT, mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false,
    synopsisSubcommandLabel = "COMMAND", usageHelpAutoWidth = true)
final class Invocation implements Runnable {
    private final OutputStream out;
    private final PrintWriter err;
    private final CommandLineDoor.AtlasLoader loader;
    private final Path shippedGeodata;

    @Spec
    @Nullable CommandSpec spec;

    @Option(names = "--geodata", paramLabel = "FOLDER", scope = ScopeType.INHERIT)
    @Nullable Path geodata;

    @Option(names = "--stacktrace", scope = ScopeType.INHERIT)
    boolean stacktrace;

    Invocation(OutputStream out, PrintWriter err, CommandLineDoor.AtlasLoader loader, Path shippedGeodata) {
        this.out = new BufferedOutputStream(new StandardOutput(out), 1 << 16);
        this.err = err;
        this.loader = loader;
        this.shippedGeodata = shippedGeodata;
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), Wording.of("which-command"));
        }
    }

    OutputStream out() {
        return out;
    }

    /// Standard output as text: UTF-8 whatever the locale, so that the same state gives the same bytes.
    PrintWriter textOut() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    PrintWriter err() {
        return err;
    }

    /// Says what the user should know about an answer that is given all the same.
    void note(List<String> sentences) {
        sentences.forEach(sentence -> err.println("araxes: " + sentence));
    }

    boolean stacktrace() {
        return stacktrace;
    }

    Path geodata() {
        return geodata == null ? shippedGeodata : geodata;
    }

    /// @throws IOException if the folder is missing or its content cannot be used
    Atlas atlas() throws IOException {
        return loader.read(existingGeodata());
    }

    Path existingGeodata() throws IOException {
        return existing(geodata());
    }

    static Path existing(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(Wording.of("no-geodata", folder));
        }
        return folder;
    }
}
