package araxes.cartography;

import static org.junit.jupiter.api.Assertions.fail;

import araxes.geodata.AtlasReader;
import araxes.model.Atlas;
import araxes.model.Language;
import araxes.render.BundledFonts;
import araxes.render.MapPainter;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Pictures of the shipped atlas against pictures that were looked at. On failure the picture made now and the difference
/// lie in `target/golden`; a change that is meant is taken over by copying the former to `src/test/resources/golden`.
class GoldenImageTest {
    private static final Path EXPECTED = Path.of("src/test/resources/golden");
    private static final Path ACTUAL = Path.of("target/golden");
    /// Antialiasing may round differently from one build of Java to the next.
    private static final int CHANNEL_TOLERANCE = 24;
    private static final double MOST_DIFFERING_PIXELS = 0.002;
    private static final int WIDTH = 900;
    private static final int HEIGHT = 650;
    private static MapComposer composer;
    private static Atlas atlas;

    record Case(String name, String extent, MapState state) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void read() throws IOException {
        atlas = AtlasReader.read(Path.of("geodata"));
        composer = new MapComposer(atlas, new BundledFonts());
    }

    static Stream<Case> cases() {
        var all = MapState.on(LocalDate.of(2021, 6, 1));
        for (var layer : MapLayer.values()) {
            all = all.withLayer(layer, true);
        }
        return Stream.of(
            new Case("soviet", "full", MapState.on(LocalDate.of(1988, 6, 1)).withLayer(MapLayer.NKAO, true)),
            new Case("ceasefire-armenian-names", "karabakh", MapState.on(LocalDate.of(1994, 5, 12)).withLanguage(Language.HY)),
            new Case("peacekeepers-every-layer", "karabakh", all),
            new Case("land-exchange", "karabakh", MapState.on(LocalDate.of(1992, 1, 1)).withProposal("goble_1992", true).withLanguage(Language.RU)),
            new Case("computed-outcome", "karabakh", MapState.on(LocalDate.of(1997, 9, 18)).withOutcome(OutcomeChoice.of("step_1997", 1))),
            new Case("difference-of-days", "karabakh", MapState.on(LocalDate.of(2026, 6, 30))
                .withAgainst(new SituationChoice(LocalDate.of(1994, 5, 12), null))),
            new Case("difference-of-outcomes", "full", MapState.on(LocalDate.of(2001, 4, 2)).withOutcome(OutcomeChoice.of("keywest_2001_five", 1))
                .withAgainst(new SituationChoice(LocalDate.of(2001, 4, 2), null))),
            new Case("marked-time", "karabakh", MapState.on(LocalDate.of(2020, 12, 31)).withWindow(new TimeWindow.Range(Period.ofMonths(4)))),
            new Case("de-facto-reading-holders-names", "karabakh", reading(LocalDate.of(2021, 6, 1), Worldview.DE_FACTO, NamePolicy.HOLDER)),
            new Case("azerbaijani-reading-and-first", "karabakh", reading(LocalDate.of(1994, 5, 12), Worldview.AZERBAIJAN, NamePolicy.AZERBAIJANI_FIRST)),
            new Case("armenian-reading-and-first", "karabakh", reading(LocalDate.of(1994, 5, 12), Worldview.ARMENIA, NamePolicy.ARMENIAN_FIRST)),
            new Case("names-of-1988", "full", reading(LocalDate.of(1988, 6, 1), Worldview.UN, NamePolicy.OFFICIAL_1988)),
            new Case("routes", "full", MapState.on(LocalDate.of(2026, 6, 30)).withProposal("zangezur_baku", true).withProposal("tripp_2025", true)
                .withLanguage(Language.AZ)));
    }

    private static MapState reading(LocalDate day, Worldview worldview, NamePolicy names) {
        var state = MapState.on(day).withLayer(MapLayer.NKAO, true);
        return state.withLook(state.look().withWorldview(worldview).withNames(names));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void pictureIsTheOneLookedAt(Case one) throws IOException {
        var viewport = Viewport.showing(atlas.about().extents().get(one.extent()), WIDTH, HEIGHT);
        var painter = new MapPainter();
        painter.paint(composer.compose(one.state(), viewport).drawing());
        var actual = image(painter.pixels());
        var file = EXPECTED.resolve(one.name() + ".png");
        if (!Files.exists(file)) {
            save(actual, one.name() + "-actual");
            fail("No picture to compare with: look at target/golden/" + one.name() + "-actual.png and copy it to " + file);
        }
        var expected = ImageIO.read(file.toFile());
        var difference = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        int differing = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int distance = distance(expected.getRGB(x, y), actual.getRGB(x, y));
                difference.setRGB(x, y, 0xFFFFFF - Math.min(255, 4 * distance) * 0x000101);
                differing += distance > CHANNEL_TOLERANCE ? 1 : 0;
            }
        }
        if (differing > MOST_DIFFERING_PIXELS * WIDTH * HEIGHT) {
            save(actual, one.name() + "-actual");
            save(difference, one.name() + "-difference");
            fail(differing + " pixels differ: see " + ACTUAL.resolve(one.name() + "-difference.png"));
        }
    }

    private static int distance(int one, int other) {
        int distance = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            distance = Math.max(distance, Math.abs((one >>> shift & 255) - (other >>> shift & 255)));
        }
        return distance;
    }

    private static BufferedImage image(int[] pixels) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, WIDTH, HEIGHT, pixels, 0, WIDTH);
        return image;
    }

    private static void save(BufferedImage image, String name) throws IOException {
        Files.createDirectories(ACTUAL);
        ImageIO.write(image, "png", ACTUAL.resolve(name + ".png").toFile());
    }
}
