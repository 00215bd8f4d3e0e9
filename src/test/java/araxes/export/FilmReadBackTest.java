package araxes.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.ForeignTool;
import araxes.TestAtlas;
import araxes.cartography.MapComposer;
import araxes.cartography.MapState;
import araxes.cartography.Viewport;
import araxes.model.Atlas;
import araxes.render.MapPainter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Films as ffmpeg sees them.
class FilmReadBackTest {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 200;
    /// Quantiser 12 cuts off up to five sixths of a step of 2.5 in lightness and in colour, of blue 1.16 · 2.1 + 2.11 · 2.1, and whole numbers lose a little.
    private static final int LOSS = 8;
    private static final Imprint IMPRINT = new Imprint("=cmd|' /C calc'!A0 <b>", "words", "{\"title\": \"Հայերեն\"}", "Araxes", null);
    private final Atlas atlas = TestAtlas.create();
    private final MapComposer composer = new MapComposer(atlas, PngExporter.textMeasure());
    private final Viewport viewport = Viewport.showing(atlas.about().home(), WIDTH, HEIGHT);
    private final List<LocalDate> days = List.of(TestAtlas.CHANGE.minusDays(1), TestAtlas.CHANGE, TestAtlas.CHANGE.plusDays(1));
    @TempDir
    private Path folder;

    /// Three pictures of a fifth of a second, the last of half a second more.
    private Path film(FilmFormat format, boolean ffmpeg) throws IOException {
        var film = new TimeLapse(MapState.on(TestAtlas.LAST), viewport, days, Duration.ofMillis(200), Duration.ofMillis(500), false);
        var file = folder.resolve("film." + (format == FilmFormat.APNG ? "png" : format.id()));
        new FilmExporter(atlas, composer).write(film, file, format, new FilmExporter.Options(true, ffmpeg), false, IMPRINT, _ -> {}, () -> false);
        return file;
    }

    private int[] snapshot(LocalDate day) {
        var painter = new MapPainter();
        painter.paint(composer.compose(MapState.on(day), viewport).drawing());
        return painter.pixels();
    }

    private static JsonNode probe(Path file) throws IOException {
        return new ObjectMapper().readTree(ForeignTool.run("ffprobe", "-v", "error", "-count_frames", "-show_streams", "-show_format", "-show_frames", "-of", "json",
            file.toString()).ok());
    }

    private BufferedImage decoded(Path film, int frame) throws IOException {
        var picture = folder.resolve("frame-" + frame + ".png");
        ForeignTool.run("ffmpeg", "-v", "error", "-y", "-i", film.toString(), "-vf", "select=eq(n\\," + frame + ")", "-frames:v", "1", picture.toString()).ok();
        return ImageIO.read(picture.toFile());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void videoIsH264OfTheSizeAndTimeAskedAndSaysWhatItsColoursMean(boolean ffmpeg) throws IOException {
        var said = probe(film(FilmFormat.MP4, ffmpeg));
        var stream = said.at("/streams/0");
        assertEquals("h264 320x200 yuv420p", stream.get("codec_name").asText() + " " + stream.get("width") + "x" + stream.get("height") + " " + stream.get("pix_fmt").asText());
        assertEquals("bt709 tv", stream.get("color_space").asText() + " " + stream.get("color_range").asText());
        assertEquals(1.1, said.at("/format/duration").asDouble(), ffmpeg ? 0.041 : 0.0005, "seconds; ffmpeg's pictures stand in steps of 0.04");
        assertEquals(ffmpeg ? "28" : "3", stream.get("nb_read_frames").asText(), "each picture once; ffmpeg: 25 a second");
        assertEquals(IMPRINT.title(), said.at("/format/tags/title").asText());
        assertEquals(Imprint.RECIPE + " " + IMPRINT.recipe(), said.at("/format/tags/comment").asText());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void videoBeginsToPlayBeforeAllOfItHasCome(boolean ffmpeg) throws IOException {
        var bytes = new String(Files.readAllBytes(film(FilmFormat.MP4, ffmpeg)), StandardCharsets.ISO_8859_1);
        assertTrue(bytes.indexOf("moov") < bytes.indexOf("mdat"), "the header comes first");
    }

    @ParameterizedTest
    @CsvSource({"GIF, gif", "APNG, apng"})
    void animationHasEachPictureOnceForItsTime(FilmFormat format, String codec) throws IOException {
        var said = probe(film(format, false));
        assertEquals(codec + " 320x200", said.at("/streams/0/codec_name").asText() + " " + said.at("/streams/0/width") + "x" + said.at("/streams/0/height"));
        var times = said.get("frames").findValuesAsText("best_effort_timestamp_time").stream().map(text -> Math.round(Double.parseDouble(text) * 1000)).toList();
        assertEquals(List.of(0L, 200L, 400L), times, "ms");
        var last = said.get("frames").get(2); // ffmpeg 6 has renamed the time
        assertEquals(700, Math.round(last.path(last.has("duration_time") ? "duration_time" : "pkt_duration_time").asDouble() * 1000), "the last stands longer");
    }

    @ParameterizedTest
    @EnumSource(names = {"GIF", "APNG", "MP4"})
    void coloursOfAreasAreThoseOfTheSnapshot(FilmFormat format) throws IOException {
        var film = film(format, false);
        for (int frame = 0; frame < days.size(); frame++) {
            assertColours(snapshot(days.get(frame)), decoded(film, frame), format == FilmFormat.MP4 ? LOSS : 0);
        }
    }

    @Test
    void coloursByFfmpegAreThoseOfTheSnapshot() throws IOException {
        assertColours(snapshot(days.getFirst()), decoded(film(FilmFormat.MP4, true), 0), LOSS);
    }

    /// In the middle of even areas: an edge that shares its colour with the next pixel is the codec's right.
    ///
    /// @param loss of each of red, green and blue
    private static void assertColours(int[] expected, BufferedImage found, int loss) {
        assertEquals(WIDTH + "x" + HEIGHT, found.getWidth() + "x" + found.getHeight());
        Map<Integer, Integer> compared = new HashMap<>();
        for (int y = 4; y < HEIGHT - 4; y++) {
            for (int x = 4; x < WIDTH - 4; x++) {
                int colour = expected[y * WIDTH + x];
                if (!isEven(expected, x, y, colour)) {
                    continue;
                }
                compared.merge(colour, 1, Integer::sum);
                for (int shift = 0; shift <= 16; shift += 8) {
                    assertEquals(colour >> shift & 0xFF, found.getRGB(x, y) >> shift & 0xFF, loss, Integer.toHexString(colour) + " at " + x + ", " + y);
                }
            }
        }
        Set<Integer> areas = compared.entrySet().stream().filter(entry -> entry.getValue() > 100).map(Map.Entry::getKey).collect(Collectors.toSet());
        assertTrue(areas.size() >= 3, "two parties and paper: " + areas);
    }

    private static boolean isEven(int[] pixels, int x, int y, int colour) {
        for (int dy = -4; dy <= 4; dy++) {
            for (int dx = -4; dx <= 4; dx++) {
                if (pixels[(y + dy) * WIDTH + x + dx] != colour) {
                    return false;
                }
            }
        }
        return true;
    }
}
