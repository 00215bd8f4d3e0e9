package araxes.export;

import araxes.cartography.MapFrame;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/// Writes a map frame as PNG. The same frame gives the same bytes.
public final class PngExporter {
    private PngExporter() {}

    /// @param overwrite whether an existing file may be replaced
    /// @throws FileAlreadyExistsException if the file exists and may not be replaced
    /// @throws IOException if the file cannot be written; nothing is left behind
    public static void write(MapFrame frame, Path file, boolean overwrite) throws IOException {
        throw new UnsupportedOperationException(frame.toString() + file + overwrite);
    }
}
