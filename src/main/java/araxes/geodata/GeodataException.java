package araxes.geodata;

import java.io.IOException;
import java.nio.file.Path;

/// A file of the geodata folder that cannot be used. The message names the file, the feature and the remedy.
public final class GeodataException extends IOException {
    private static final long serialVersionUID = 1;

    public GeodataException(Path file, String feature, String problem) {
        super(file + ", " + feature + ": " + problem);
    }

    /// @param issue of a file that lies in no geodata folder
    GeodataException(DataIssue issue) {
        super(issue.toString());
    }

    /// @param message one sentence that names the place and the remedy
    GeodataException(String message) {
        super(message);
    }
}
