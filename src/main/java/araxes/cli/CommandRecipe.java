package araxes.cli;

import araxes.model.Atlas;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a file was asked for, in a form that asks for it again: the command with everything that decides its content and nothing that does
/// not, such as where the file went.
final class CommandRecipe {
    static final String SCHEMA = "araxes.command/1";
    private final String command;
    private final List<String> arguments = new ArrayList<>();

    /// @param command such as `export data`
    CommandRecipe(String command) {
        this.command = command;
    }

    CommandRecipe with(String option, String... values) {
        arguments.add(option);
        arguments.addAll(Arrays.asList(values));
        return this;
    }

    /// As a shell takes it.
    String line() {
        return "araxes " + command + " " + String.join(" ", arguments);
    }

    /// With the hash of the facts as a whole and of each file, so that it can be told what has changed since.
    String json(Atlas atlas) {
        var document = new LinkedHashMap<String, @Nullable Object>();
        document.put("schema", SCHEMA);
        document.put("command", command);
        document.put("arguments", List.copyOf(arguments));
        document.put("data_hash", atlas.dataHash().value());
        document.put("data_files", atlas.dataHash().files());
        var text = new StringWriter();
        try {
            JsonText.writeCompact(document, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
