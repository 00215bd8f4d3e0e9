package araxes.geodata;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the geodata folder.
public final class GeodataFolder {
    /// System property that names it; the start script sets it.
    public static final String PROPERTY = "araxes.geodata";
    /// Environment variable that names it.
    public static final String ENVIRONMENT = "ARAXES_GEODATA";
    private static final String NAME = "geodata";

    private GeodataFolder() {}

    /// The folder named by the system property, else by the environment, else `geodata` beside the program, else `geodata` in the
    /// current directory. One that is named but is not there is an error: another is not taken in its place.
    ///
    /// @throws GeodataException if there is none; the message says where it was looked for
    public static Path locate() throws GeodataException {
        return locate(System.getProperty(PROPERTY), System.getenv(ENVIRONMENT), program(), Path.of(""));
    }

    static Path locate(@Nullable String property, @Nullable String environment, @Nullable Path program, Path current)
        throws GeodataException {
        for (var named : new String[] {property, environment}) {
            if (named != null && !named.isBlank()) {
                return existing(Path.of(named));
            }
        }
        var candidates = new ArrayList<Path>();
        for (var place = program; place != null && candidates.size() < 3; place = place.getParent()) {
            candidates.add(place.resolve(NAME));
        }
        candidates.add(current.resolve(NAME).toAbsolutePath());
        for (var candidate : candidates) {
            if (Files.isDirectory(candidate)) {
                return candidate;
            }
        }
        throw new GeodataException(Messages.text("folder.not-found", places(candidates)));
    }

    /// @throws GeodataException if it is no folder
    public static Path existing(Path folder) throws GeodataException {
        if (!Files.isDirectory(folder)) {
            throw new GeodataException(Messages.text("folder.missing", folder));
        }
        return folder;
    }

    private static String places(List<Path> candidates) {
        return candidates.stream().map(Path::toString).distinct().collect(Collectors.joining(", "));
    }

    /// Where the program's jar or classes lie: `lib` of the distribution, `target` of the source tree.
    private static @Nullable Path program() {
        try {
            var source = GeodataFolder.class.getProtectionDomain().getCodeSource();
            return source == null ? null : Path.of(source.getLocation().toURI()).getParent();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }
}
