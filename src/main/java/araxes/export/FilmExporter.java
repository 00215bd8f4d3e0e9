package araxes.export;

import araxes.cartography.MapComposer;
import araxes.model.Atlas;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/// Writes time-lapses. The same film gives the same bytes.
public final class FilmExporter {
    private final Atlas atlas;
    private final MapComposer composer;

    /// @param loop whether the film begins again at its end, where the format can say so
    /// @param ffmpeg whether `ffmpeg` encodes MP4 instead of the library: smaller files, if it is installed
    public record Options(boolean loop, boolean ffmpeg) {}

    /// @param composer measuring text as [PngExporter#textMeasure()] does
    public FilmExporter(Atlas atlas, MapComposer composer) {
        this.atlas = atlas;
        this.composer = composer;
    }

    /// @param target a folder for [FilmFormat#FRAMES], else a file
    /// @param overwrite whether an existing file may be replaced; an existing folder never is, unless it is empty
    /// @param painted told how many days are done
    /// @param cancelled asked before each day
    /// @throws CancellationException if it was cancelled; nothing is left behind
    /// @throws IOException if the film cannot be written; nothing is left behind
    public void write(TimeLapse film, Path target, FilmFormat format, Options options, boolean overwrite, Imprint imprint,
        IntConsumer painted, BooleanSupplier cancelled) throws IOException {
        if (format == FilmFormat.FRAMES) {
            WholeFile.writeFolder(target, folder -> {
                try (var writer = new FrameFolder(folder, film.width(), film.height(), imprint)) {
                    film.paint(atlas, composer, writer, painted, cancelled);
                }
            });
        } else {
            WholeFile.writePlace(target, overwrite, place -> {
                try (var writer = open(film, place, format, options, imprint)) {
                    film.paint(atlas, composer, writer, painted, cancelled);
                }
            });
        }
    }

    /// One picture of a film.
    ///
    /// @param index of its day
    /// @return opaque pixels row by row, 0xAARRGGBB
    public int[] still(TimeLapse film, int index) {
        var days = film.days().subList(Math.max(0, index - 1), index + 1); // the band tells what happened since the day before
        var only = new TimeLapse(film.map(), film.viewport(), days, film.stands(), film.atEnd(), film.captions());
        return only.last(atlas, composer);
    }

    private static FilmWriter open(TimeLapse film, Path place, FilmFormat format, Options options, Imprint imprint) throws IOException {
        int width = film.width();
        int height = film.height();
        return switch (format) {
            case GIF -> new GifFilm(out(place), width, height, options.loop(), imprint);
            case APNG -> new ApngFilm(channel(place), width, height, options.loop(), imprint);
            case MP4 -> options.ffmpeg() ? new FfmpegFilm(place, width, height, imprint) : new Mp4Film(channel(place), width, height, imprint);
            case SHEET -> new ContactSheet(out(place), width, height, film.map().language(), imprint);
            case FRAMES -> throw new IllegalArgumentException("Numbered frames go into a folder");
        };
    }

    private static OutputStream out(Path place) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(place));
    }

    private static FileChannel channel(Path place) throws IOException {
        return FileChannel.open(place, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING);
    }
}
