package araxes;

import araxes.session.SessionFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Arguments that mean the window: none, another atlas, a file to open, or both. The launchers decide the same way.
///
/// @param geodata the folder of another atlas; null for the one that comes with the program
/// @param file to open; null for none
record WindowArguments(@Nullable Path geodata, @Nullable Path file) {
    private static final String OTHER_ATLAS = "--geodata";
    private static final String OPEN = "open";

    /// Empty for arguments that are a command line.
    static Optional<WindowArguments> of(List<String> arguments) {
        var left = new ArrayDeque<>(arguments);
        @Nullable Path geodata = null;
        @Nullable Path file = null;
        boolean opens = false;
        while (!left.isEmpty()) {
            var argument = left.removeFirst();
            if (argument.equals(OTHER_ATLAS) && !left.isEmpty() && geodata == null) {
                geodata = Path.of(left.removeFirst());
            } else if (argument.startsWith(OTHER_ATLAS + "=") && geodata == null) {
                geodata = Path.of(argument.substring(OTHER_ATLAS.length() + 1));
            } else if (argument.equals(OPEN) && !opens && file == null) {
                opens = true;
            } else if (file == null && !argument.startsWith("-") && (opens || isFile(argument))) {
                file = Path.of(argument);
            } else {
                return Optional.empty();
            }
        }
        return opens && file == null ? Optional.empty() : Optional.of(new WindowArguments(geodata, file));
    }

    /// The names of commands have neither a dot nor a stroke.
    private static boolean isFile(String argument) {
        return argument.endsWith(SessionFile.EXTENSION)
            || (argument.contains(".") || argument.contains("/") || argument.contains("\\")) && Files.isRegularFile(Path.of(argument));
    }
}
