package araxes.view;

import araxes.model.Atlas;
import araxes.scenario.Draft;
import java.io.IOException;
import java.nio.file.Path;

/// Reads and writes scenarios of the analyst's own. An interface, because formats are another room's business.
public interface ScenarioFiles {
    /// @throws IOException if the file cannot be used; the message names the file, the place and the remedy
    Draft read(Path file, Atlas atlas) throws IOException;

    /// Whole or not at all; a file of that name is replaced.
    ///
    /// @throws IOException if it cannot be written
    void write(Draft draft, Path file) throws IOException;
}
