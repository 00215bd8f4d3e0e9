package araxes.bench;

import araxes.cartography.MapComposer;
import araxes.cartography.MapState;
import araxes.cartography.SessionState;
import araxes.cartography.Viewport;
import araxes.export.FilmExporter;
import araxes.export.FilmFormat;
import araxes.export.Imprint;
import araxes.export.PngExporter;
import araxes.export.TimeLapse;
import araxes.export.TimeSteps;
import araxes.model.Atlas;
import araxes.render.MapPainter;
import araxes.session.FilmOptions;
import araxes.session.FilmOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;

/// Times time-lapses of the shipped atlas: the pictures alone, and a GIF with all that belongs to it.
final class FilmBench {
    private static final int RUNS = 7;
    private static final int WARM_UP_RUNS = 2;
    private static final int FRAMES = 100;
    private static final int YEARS = 39;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double BYTES_PER_MEGABYTE = 1 << 20;
    private final Atlas atlas;
    private final MapComposer composer;

    FilmBench(Atlas atlas) {
        this.atlas = atlas;
        composer = new MapComposer(atlas, PngExporter.textMeasure());
    }

    /// 100 pictures of 1920 × 1080, over all of time, painted but not encoded.
    Samples painted(String name) {
        var viewport = viewport(1920, 1080);
        var days = spread(FRAMES);
        return timed(name, () -> {
            var painter = new MapPainter();
            for (var day : days) {
                painter.paint(composer.compose(MapState.on(day), viewport).drawing());
            }
        });
    }

    /// A picture a year of 1280 × 720, as a whole GIF on the disk.
    Samples gif(String name) throws IOException {
        var folder = Files.createTempDirectory("film-bench");
        var file = folder.resolve("years.gif");
        var about = atlas.about();
        var yearly = new FilmOptions(about.asOf().minusYears(YEARS - 1), about.asOf(), new TimeSteps.Every(Period.ofYears(1)), 2, true, false, false);
        var order = new FilmOrder(SessionState.of(MapState.on(about.asOf())), viewport(1280, 720), yearly);
        try {
            return timed(name, () -> write(order, file));
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    /// How much more memory stays in use at the end of a film of many pictures than of one with a tenth of them.
    Samples growth(String name) throws IOException {
        var folder = Files.createTempDirectory("film-bench");
        var file = folder.resolve("film.gif");
        try {
            var grown = new double[RUNS];
            for (int i = 0; i < RUNS; i++) {
                grown[i] = (usedAfter(10 * FRAMES, file) - usedAfter(FRAMES, file)) / BYTES_PER_MEGABYTE;
            }
            return new Samples(name, "MB", grown);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    /// Memory in use while the last picture is written.
    private double usedAfter(int frames, Path file) throws IOException {
        var stands = Duration.ofMillis(100);
        var film = new TimeLapse(MapState.on(atlas.about().asOf()), viewport(640, 360), spread(frames), stands, stands, false);
        var used = new double[1];
        new FilmExporter(atlas, composer).write(film, file, FilmFormat.GIF, new FilmExporter.Options(true, false), true, Imprint.NONE, count -> {
            if (count == frames) {
                System.gc();
                used[0] = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            }
        }, () -> false);
        return used[0];
    }

    private interface Work {
        void run() throws IOException;
    }

    private static Samples timed(String name, Work work) {
        var millis = new double[RUNS];
        try {
            for (int i = -WARM_UP_RUNS; i < RUNS; i++) {
                long start = System.nanoTime();
                work.run();
                if (i >= 0) {
                    millis[i] = (System.nanoTime() - start) / NANOS_PER_MILLI;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Samples(name, "ms", millis);
    }

    private void write(FilmOrder order, Path file) throws IOException {
        new FilmExporter(atlas, composer).write(order.film(atlas), file, FilmFormat.GIF, order.options().encoding(), true, order.imprint(atlas),
            _ -> {}, () -> false);
    }

    private Viewport viewport(int width, int height) {
        return Viewport.showing(atlas.about().home(), width, height);
    }

    private List<LocalDate> spread(int count) {
        long first = atlas.about().firstDay().toEpochDay();
        long last = atlas.about().asOf().toEpochDay();
        return IntStream.range(0, count).mapToObj(i -> LocalDate.ofEpochDay(first + (last - first) * i / (count - 1))).toList();
    }
}
