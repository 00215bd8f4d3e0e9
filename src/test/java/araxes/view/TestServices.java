package araxes.view;

import araxes.YamlScenarios;
import araxes.session.RecentFiles;
import araxes.viewmodel.SessionDesk;
import java.nio.file.Path;
import java.util.Optional;

/// What a window in a test asks of its surroundings: nothing that outlasts the test.
public final class TestServices {
    /// A folder that cannot be made.
    private static final Path NOWHERE = Path.of("pom.xml", "state");

    private TestServices() {}

    /// No folder is ever chosen and no page opened.
    static WindowServices plain() {
        return with(_ -> Optional.empty(), _ -> {});
    }

    public static WindowServices with(Dialogs dialogs, Links links) {
        return new WindowServices(dialogs, links, new YamlScenarios(), settings(), sessions(new ScriptedSessionDialogs(), NOWHERE), () -> {}, () -> {});
    }

    /// @param folder where the list of recent files is kept
    static SessionServices sessions(SessionDialogs dialogs, Path folder) {
        return new SessionServices(SessionDesk::new, dialogs, new RecentFiles(folder), null);
    }

    static WindowSettings settings() {
        return new WindowSettings(new MemoryPreferences());
    }
}
