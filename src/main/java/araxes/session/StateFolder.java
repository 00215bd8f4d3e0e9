package araxes.session;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the program keeps what outlasts it but is no file of the user's: journals and the list of recent files.
public final class StateFolder {
    /// Names another folder, before all else. For tests and for programs on a stick.
    public static final String PROPERTY = "araxes.state";
    /// As the property, in the environment.
    public static final String VARIABLE = "ARAXES_STATE";

    private StateFolder() {}

    /// The folder of the user who runs the program. It may not exist yet.
    public static Path ofUser() {
        var property = System.getProperty(PROPERTY);
        return property != null ? Path.of(property) : find(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    /// By the customs of each system. A relative path in `XDG_STATE_HOME` counts as none, as its specification demands.
    static Path find(String system, Path home, Map<String, String> environment) {
        var own = environment.getOrDefault(VARIABLE, "");
        if (!own.isBlank()) {
            return Path.of(own);
        }
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            var local = environment.getOrDefault("LOCALAPPDATA", "");
            return (local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local)).resolve("Araxes");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Araxes");
        }
        var state = environment.getOrDefault("XDG_STATE_HOME", "");
        return (state.startsWith("/") ? Path.of(state) : home.resolve(".local").resolve("state")).resolve("araxes");
    }
}
