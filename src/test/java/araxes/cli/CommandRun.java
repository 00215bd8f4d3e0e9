package araxes.cli;

import araxes.TestAtlas;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// What a command said, by its two streams, and how it ended.
record CommandRun(int code, byte[] bytes, String err) {
    /// Runs a command in this process on the world of three squares. The folder is only looked at, not read.
    static CommandRun inTestAtlas(String... arguments) {
        return run(_ -> TestAtlas.create(), Path.of("."), arguments);
    }

    static CommandRun run(CommandLineDoor.AtlasLoader loader, Path geodata, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new StringWriter();
        int code = CommandLineDoor.run(List.of(arguments), out, new PrintWriter(err), loader, geodata);
        return new CommandRun(code, out.toByteArray(), err.toString());
    }

    static Invocation silentInvocation() {
        return new Invocation(OutputStream.nullOutputStream(), new PrintWriter(Writer.nullWriter()), _ -> TestAtlas.create(), Path.of("."));
    }

    String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
