package araxes.geodata;

import araxes.model.Atlas;
import java.nio.file.Path;

/// Reads a geodata folder into an atlas.
public final class AtlasReader {
    private AtlasReader() {}

    /// Reads the files side by side, on virtual threads.
    ///
    /// @throws GeodataException if a file is missing, malformed, too large or contradicts another
    public static Atlas read(Path folder) throws GeodataException {
        throw new UnsupportedOperationException(folder.toString());
    }
}
