package araxes.view;

import java.nio.file.Path;
import java.util.Optional;

/// Questions about sessions that the platform asks for us.
public interface SessionDialogs {
    /// What shall become of changes that are not saved.
    enum Unsaved { SAVE, DISCARD, CANCEL }

    /// @return empty if the user changed their mind
    Optional<Path> chooseToOpen();

    /// Asks for a session file to write. If the file exists, the user has agreed to replace it.
    ///
    /// @param suggestedName without a folder
    /// @return empty if the user changed their mind
    Optional<Path> chooseToSave(String suggestedName);

    Unsaved askToSave(String session);

    /// Offers what was left by a window that was not closed properly.
    ///
    /// @return false to discard it
    boolean askToRestore(String session);
}
