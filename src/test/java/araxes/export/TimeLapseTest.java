package araxes.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.TestAtlas;
import araxes.cartography.MapComposer;
import araxes.cartography.MapLayer;
import araxes.cartography.MapState;
import araxes.cartography.Viewport;
import araxes.model.Atlas;
import araxes.render.MapPainter;
import araxes.render.PixelBox;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimeLapseTest {
    private static final Duration STANDS = Duration.ofMillis(200);
    private static final BooleanSupplier GO_ON = () -> false;
    private final Atlas atlas = TestAtlas.create();
    private final MapComposer composer = new MapComposer(atlas, PngExporter.textMeasure());
    private final Viewport viewport = Viewport.showing(atlas.about().home(), 322, 202);
    private final List<LocalDate> days = List.of(TestAtlas.CHANGE.minusDays(1), TestAtlas.CHANGE, TestAtlas.CHANGE.plusDays(1));
    @TempDir
    private Path folder;

    private record Shown(LocalDate day, int[] pixels, Duration stands) {}

    private List<Shown> shown(TimeLapse film) throws IOException {
        var shown = new ArrayList<Shown>();
        film.paint(atlas, composer, new FilmWriter() {
            private final int[] kept = new int[film.width() * film.height()];

            @Override
            public void write(LocalDate day, int[] pixels, PixelBox changed, Duration stands) {
                // Only what is said to have changed is taken, as the formats do.
                for (int y = changed.y(); y < changed.y() + changed.height(); y++) {
                    System.arraycopy(pixels, y * film.width() + changed.x(), kept, y * film.width() + changed.x(), changed.width());
                }
                shown.add(new Shown(day, kept.clone(), stands));
            }

            @Override
            public void close() {}
        }, _ -> {}, GO_ON);
        return shown;
    }

    private TimeLapse film(boolean captions) {
        return new TimeLapse(MapState.on(TestAtlas.LAST), viewport, days, STANDS, Duration.ZERO, captions);
    }

    private int[] snapshot(MapState state) {
        var painter = new MapPainter();
        painter.paint(composer.compose(state, viewport).drawing());
        return painter.pixels();
    }

    @Test
    void everyPictureIsTheSnapshotOfItsDay() throws IOException {
        for (var picture : shown(film(false))) {
            assertArrayEquals(snapshot(MapState.on(picture.day())), picture.pixels(), picture.day().toString());
        }
    }

    @Test
    void captionsStandBelowTheSnapshot() throws IOException {
        for (var picture : shown(film(true))) {
            var map = new int[viewport.width() * viewport.height()];
            System.arraycopy(picture.pixels(), 0, map, 0, map.length);
            assertArrayEquals(snapshot(MapState.on(picture.day())), map, picture.day().toString());
        }
    }

    @Test
    void sameDayTwiceIsOnePictureThatStandsLonger() throws IOException {
        var twice = new TimeLapse(MapState.on(TestAtlas.LAST), viewport, List.of(days.getFirst(), days.getFirst(), days.getLast()), STANDS,
            Duration.ofSeconds(1), false);
        assertEquals(List.of(STANDS.multipliedBy(2), STANDS.plusSeconds(1)), shown(twice).stream().map(Shown::stands).toList());
    }

    @Test
    void stepsByChangeMeetEveryChangeOfControl() {
        assertEquals(List.of(TestAtlas.FIRST, TestAtlas.CHANGE), new TimeSteps.ByChange().days(atlas, TestAtlas.FIRST, TestAtlas.LAST));
    }

    @Test
    void monthsCountFromTheFirstDay() {
        var january = LocalDate.of(1992, 1, 31);
        assertEquals(List.of(january, LocalDate.of(1992, 2, 29), LocalDate.of(1992, 3, 31)),
            new TimeSteps.Every(Period.ofMonths(1)).days(atlas, january, LocalDate.of(1992, 4, 1)));
    }

    @Test
    void timeGoesForward() {
        assertThrows(IllegalArgumentException.class, () -> TimeSteps.parse("P-1Y"));
        assertThrows(IllegalArgumentException.class, () -> TimeSteps.parse("P0D"));
        assertThrows(IllegalArgumentException.class, () -> TimeSteps.parse("yearly"));
    }

    @ParameterizedTest
    @EnumSource(names = {"GIF", "APNG", "MP4", "SHEET"})
    void sameFilmGivesTheSameBytes(FilmFormat format) throws IOException {
        var imprint = Imprint.NONE.withRecipe("{\"day\": \"1992-05-18\"}");
        write(folder.resolve("one"), format, imprint, GO_ON);
        write(folder.resolve("two"), format, imprint, GO_ON);
        assertArrayEquals(Files.readAllBytes(folder.resolve("one")), Files.readAllBytes(folder.resolve("two")));
    }

    @ParameterizedTest
    @EnumSource(FilmFormat.class)
    void whatIsCancelledLeavesNothingBehind(FilmFormat format) throws IOException {
        var asked = new int[1];
        assertThrows(CancellationException.class, () -> write(folder.resolve("film"), format, Imprint.NONE, () -> asked[0]++ == 2));
        try (var left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void framesAreWholeAndTheTableTellsTheirTime() throws IOException {
        write(folder.resolve("frames"), FilmFormat.FRAMES, Imprint.NONE, GO_ON);
        var table = Files.readAllLines(folder.resolve("frames/frames.csv"));
        assertEquals("frame-00002-" + TestAtlas.CHANGE + ".png," + TestAtlas.CHANGE + ",200", table.get(2));
        var second = ImageIO.read(folder.resolve("frames/frame-00002-" + TestAtlas.CHANGE + ".png").toFile());
        assertArrayEquals(snapshot(MapState.on(TestAtlas.CHANGE)), second.getRGB(0, 0, 322, 202, null, 0, 322));
    }

    @Test
    void folderWithOtherFilesIsNotTouched() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("frames")).resolve("mine.txt"), "mine");
        assertThrows(FileAlreadyExistsException.class, () -> write(folder.resolve("frames"), FilmFormat.FRAMES, Imprint.NONE, GO_ON));
        assertEquals("mine", Files.readString(folder.resolve("frames/mine.txt")));
    }

    @Test
    void gifKeepsTheColoursOfAreasExactly() throws IOException {
        write(folder.resolve("film.gif"), FilmFormat.GIF, Imprint.NONE, GO_ON);
        var readers = ImageIO.getImageReadersByFormatName("gif");
        var reader = readers.next();
        try (var stream = ImageIO.createImageInputStream(folder.resolve("film.gif").toFile())) {
            reader.setInput(stream);
            var first = reader.read(0);
            var expected = snapshot(MapState.on(days.getFirst()));
            var counts = new HashMap<Integer, Integer>();
            for (int pixel : expected) {
                counts.merge(pixel, 1, Integer::sum);
            }
            for (int i = 0; i < expected.length; i++) {
                if (counts.get(expected[i]) > 100) {
                    assertEquals(Integer.toHexString(expected[i]), Integer.toHexString(first.getRGB(i % 322, i / 322)));
                }
            }
            assertEquals(3, reader.getNumImages(true));
        } finally {
            reader.dispose();
        }
    }

    @Test
    void layersAreThoseAsked() throws IOException {
        var plain = MapState.on(TestAtlas.LAST).withLayer(MapLayer.CONTROL, false);
        var film = new TimeLapse(plain, viewport, days, STANDS, Duration.ZERO, false);
        assertArrayEquals(snapshot(plain.withDay(days.getFirst())), shown(film).getFirst().pixels());
        assertFalse(Arrays.equals(snapshot(MapState.on(days.getFirst())), shown(film).getFirst().pixels()));
    }

    @ParameterizedTest
    @EnumSource(names = {"GIF", "APNG", "MP4", "SHEET"})
    void recipeIsFoundAgain(FilmFormat format) throws IOException {
        var imprint = new Imprint("A \u2066title\n<b>", "words", "{\"title\": \"Հայերեն\"}", "Araxes", null);
        write(folder.resolve("film"), format, imprint, GO_ON);
        assertEquals(Optional.of(imprint.recipe()), Recipes.in(folder.resolve("film")));
    }

    private void write(Path target, FilmFormat format, Imprint imprint, BooleanSupplier cancelled) throws IOException {
        new FilmExporter(atlas, composer).write(film(false), target, format, new FilmExporter.Options(true, false), false, imprint, _ -> {},
            cancelled);
    }
}
