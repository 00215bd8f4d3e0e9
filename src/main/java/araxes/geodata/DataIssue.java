package araxes.geodata;

import java.nio.file.Path;

/// One problem of a geodata folder.
///
/// @param file name inside the folder, such as `units.geojson`
/// @param feature the feature, entry or line it was found at; never empty
/// @param problem what is wrong, a sentence without full stop
/// @param remedy what to do about it, a sentence without full stop
public record DataIssue(String file, String feature, String problem, String remedy) {
    /// The same as an error about that folder.
    GeodataException in(Path folder) {
        return new GeodataException(folder.resolve(file), feature, problem + "; " + remedy);
    }

    @Override
    public String toString() {
        return file + ", " + feature + ": " + problem + "; " + remedy;
    }
}
