package araxes.geodata;

import araxes.model.Atlas;
import araxes.model.DataHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;

/// Reads a geodata folder into an atlas.
public final class AtlasReader {
    private AtlasReader() {}

    /// Reads the files side by side, on virtual threads. The geometry of the coverage is not examined: see [FolderCheck].
    ///
    /// @throws GeodataException if a file is missing, malformed, too large or contradicts another
    public static Atlas read(Path folder) throws GeodataException {
        if (!Files.isDirectory(folder)) {
            throw new GeodataException(Messages.text("folder.missing", folder));
        }
        try {
            var contents = FolderReader.read(folder);
            if (!contents.issues().isEmpty()) {
                throw contents.issues().getFirst().in(folder);
            }
            if (contents.facts() == null) {
                throw new IllegalStateException("A folder without issues has facts");
            }
            return new Atlas(contents.facts(), contents.layers(), hash(folder));
        } catch (GeodataException e) {
            throw e;
        } catch (IOException e) {
            throw new GeodataException(folder, Messages.text("whole-file"), String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            throw new GeodataException(folder, Messages.text("whole-file"), String.valueOf(e.getMessage()));
        }
    }

    /// Taken of the files as they lie there: an atlas whose files change while they are read is not told apart from its next version.
    private static DataHash hash(Path folder) throws IOException {
        var hashes = new HashMap<String, String>();
        for (var name : FolderReader.allFiles(folder)) {
            hashes.put(name, DataHash.sha256(Files.readAllBytes(folder.resolve(name))));
        }
        return DataHash.of(hashes);
    }
}
