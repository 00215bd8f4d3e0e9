package araxes.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The formats of files in which a page can be written.
public enum PageFile {
    PNG("png"), JPEG("jpg", "jpeg"), SVG("svg"), PDF("pdf"), GEOTIFF("tif", "tiff");

    private final List<String> endings;

    PageFile(String... endings) {
        this.endings = List.of(endings);
    }

    /// The usual ending of its files, which is also its name on the command line.
    public String ending() {
        return endings.getFirst();
    }

    /// @param ending with or without capital letters, without a dot
    public static Optional<PageFile> find(String ending) {
        return Arrays.stream(values()).filter(format -> format.endings.contains(ending.toLowerCase(Locale.ROOT))).findFirst();
    }

    /// @param fileName such as `map.PNG`
    public static Optional<PageFile> ofName(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : find(fileName.substring(dot + 1));
    }

    /// Whether it consists of pixels.
    public boolean isRaster() {
        return this == PNG || this == JPEG || this == GEOTIFF;
    }
}
