package araxes.export;

import araxes.render.PixelBox;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;

/// Numbered PNG files, and a table that tells how long each stands.
final class FrameFolder implements FilmWriter {
    private final Path folder;
    private final int width;
    private final int height;
    private final Imprint imprint;
    private final StringBuilder table = new StringBuilder("file,day,milliseconds\n");
    private int number;

    /// @param folder an empty one
    FrameFolder(Path folder, int width, int height, Imprint imprint) {
        this.folder = folder;
        this.width = width;
        this.height = height;
        this.imprint = imprint;
    }

    @Override
    public void write(LocalDate day, int[] pixels, PixelBox changed, Duration stands) throws IOException {
        var name = String.format(Locale.ROOT, "frame-%05d-%s.png", ++number, day);
        try (var out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
            var png = new PngStream(out, width, height, PngExporter.SCREEN_PIXELS_PER_INCH, imprint)) {
            for (int y = 0; y < height; y++) {
                png.row(pixels, y * width);
            }
        }
        table.append(name).append(',').append(day).append(',').append(stands.toMillis()).append('\n');
    }

    @Override
    public void close() throws IOException {
        Files.writeString(folder.resolve("frames.csv"), table, StandardCharsets.UTF_8);
    }
}
