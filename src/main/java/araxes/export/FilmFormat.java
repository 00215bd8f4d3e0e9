package araxes.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a time-lapse can become.
public enum FilmFormat {
    GIF, APNG, MP4,
    /// A folder of numbered PNG files.
    FRAMES,
    /// All pictures small on one PNG.
    SHEET;

    /// The name on the command line.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FilmFormat> find(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }

    /// By the ending of a name; a name without one is a folder. PNG could be the film or the sheet: it is the film.
    public static Optional<FilmFormat> of(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.contains(".")) {
            return Optional.of(FRAMES);
        }
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "gif" -> Optional.of(GIF);
            case "png", "apng" -> Optional.of(APNG);
            case "mp4" -> Optional.of(MP4);
            default -> Optional.empty();
        };
    }
}
