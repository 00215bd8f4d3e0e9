package araxes.view;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Questions that the platform asks for us. An interface, because a headless platform has no file chooser.
public interface Dialogs {
    /// Asks for a folder to write into.
    ///
    /// @param current to begin with; null for where the platform begins
    /// @return empty if the user changed their mind, or where there is no file chooser
    Optional<Path> chooseFolder(@Nullable Path current);

    /// Asks for a table to write, as CSV or Markdown by its extension. If the file exists, the user has agreed to replace it.
    ///
    /// @param suggestedName without a folder
    /// @return empty if the user changed their mind, or where there is no file chooser
    default Optional<Path> chooseTableToWrite(String suggestedName) {
        return Optional.empty();
    }

    /// Asks for a scenario file to read.
    ///
    /// @return empty if the user changed their mind, or where there is no file chooser
    default Optional<Path> chooseScenarioToOpen() {
        return Optional.empty();
    }

    /// Asks for a scenario file to write. If the file exists, the user has agreed to replace it.
    ///
    /// @param suggestedName without a folder
    /// @return empty if the user changed their mind, or where there is no file chooser
    default Optional<Path> chooseScenarioToWrite(String suggestedName) {
        return Optional.empty();
    }
}
