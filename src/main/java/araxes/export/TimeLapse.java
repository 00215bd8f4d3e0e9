package araxes.export;

import araxes.cartography.CaptionBand;
import araxes.cartography.MapComposer;
import araxes.cartography.MapState;
import araxes.cartography.Viewport;
import araxes.model.Atlas;
import araxes.render.MapPainter;
import araxes.render.PixelBox;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// A map day after day. Every picture is the snapshot of its day, pixel for pixel; below it, if wanted, stands a band with what happened
/// since the picture before.
///
/// @param map what is shown; its day is not looked at
/// @param days ascending
/// @param stands how long each picture stands
/// @param atEnd how much longer the last stands
public record TimeLapse(MapState map, Viewport viewport, List<LocalDate> days, Duration stands, Duration atEnd, boolean captions) {
    public TimeLapse {
        days = List.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A time-lapse shows at least one day");
        }
    }

    public int width() {
        return viewport.width();
    }

    /// Of a picture with its band.
    public int height() {
        return viewport.height() + (captions ? CaptionBand.HEIGHT : 0);
    }

    /// Paints picture after picture and hands over those that differ from the one before; the others let it stand longer. Keeps two
    /// pictures, however many there are.
    ///
    /// @param painted told how many days are done
    /// @param cancelled asked before each day
    /// @throws CancellationException if it was cancelled
    void paint(Atlas atlas, MapComposer composer, FilmWriter film, IntConsumer painted, BooleanSupplier cancelled) throws IOException {
        var painter = new MapPainter();
        var band = captions ? new MapPainter() : null;
        var held = new Held(film);
        LocalDate before = null;
        for (int i = 0; i < days.size(); i++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            var day = days.get(i);
            for (var box : painter.paint(composer.compose(map.withDay(day), viewport).drawing())) {
                held.take(painter.pixels(), box, 0, day);
            }
            if (band != null) {
                var caption = CaptionBand.compose(atlas, before == null ? day : before.plusDays(1), day, map.language(), width(),
                    PngExporter.textMeasure());
                for (var box : band.paint(caption)) {
                    held.take(band.pixels(), box, viewport.height(), day);
                }
            }
            held.stand(i == days.size() - 1 ? stands.plus(atEnd) : stands);
            before = day;
            painted.accept(i + 1);
        }
        held.handOver();
    }

    /// The last picture alone.
    int[] last(Atlas atlas, MapComposer composer) {
        var pixels = new int[width() * height()];
        try {
            paint(atlas, composer, new FilmWriter() {
                @Override
                public void write(LocalDate day, int[] painted, PixelBox changed, Duration stands) {
                    System.arraycopy(painted, 0, pixels, 0, pixels.length);
                }

                @Override
                public void close() {
                    // nothing is open
                }
            }, _ -> {}, () -> false);
        } catch (IOException e) {
            throw new IllegalStateException("Memory takes every picture", e);
        }
        return pixels;
    }

    /// The newest picture, held back until it is known how long it stands.
    private final class Held {
        private final FilmWriter film;
        private final int[] pixels = new int[width() * height()];
        private @Nullable LocalDate since;
        private PixelBox changed = PixelBox.EMPTY;
        private Duration standing = Duration.ZERO;

        Held(FilmWriter film) {
            this.film = film;
        }

        /// @param top row of the film at which the painted picture begins
        void take(int[] painted, PixelBox box, int top, LocalDate day) throws IOException {
            if (!day.equals(since)) {
                handOver();
                since = day;
            }
            for (int y = box.y(); y < box.y() + box.height(); y++) {
                System.arraycopy(painted, y * width() + box.x(), pixels, (top + y) * width() + box.x(), box.width());
            }
            changed = changed.union(new PixelBox(box.x(), top + box.y(), box.width(), box.height()));
        }

        void stand(Duration longer) {
            standing = standing.plus(longer);
        }

        void handOver() throws IOException {
            if (since != null && !changed.isEmpty()) {
                film.write(since, pixels, changed, standing);
            }
            changed = PixelBox.EMPTY;
            standing = Duration.ZERO;
        }
    }
}
