package araxes.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Answers as a test wants, and tells what was asked.
final class ScriptedSessionDialogs implements SessionDialogs {
    final List<String> asked = new ArrayList<>();
    @Nullable Path toOpen;
    @Nullable Path toSave;
    Unsaved unsaved = Unsaved.CANCEL;
    boolean restore;

    @Override
    public Optional<Path> chooseToOpen() {
        asked.add("open");
        return Optional.ofNullable(toOpen);
    }

    @Override
    public Optional<Path> chooseToSave(String suggestedName) {
        asked.add("save " + suggestedName);
        return Optional.ofNullable(toSave);
    }

    @Override
    public Unsaved askToSave(String session) {
        asked.add("unsaved " + session);
        return unsaved;
    }

    @Override
    public boolean askToRestore(String session) {
        asked.add("restore " + session);
        return restore;
    }
}
