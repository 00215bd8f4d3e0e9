package araxes.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.cartography.Look;
import araxes.cartography.MapColours;
import araxes.cartography.MapComposer;
import araxes.cartography.MapDescription;
import araxes.cartography.MapLayer;
import araxes.cartography.MapState;
import araxes.cartography.NamePolicy;
import araxes.cartography.OutcomeChoice;
import araxes.cartography.SessionState;
import araxes.cartography.SituationChoice;
import araxes.cartography.TimeWindow;
import araxes.cartography.Viewport;
import araxes.cartography.Worldview;
import araxes.export.Imprint;
import araxes.export.PngExporter;
import araxes.model.Atlas;
import araxes.model.Language;
import araxes.model.Proposal;
import araxes.scenario.Draft;
import araxes.scenario.ScenarioEngine;
import araxes.session.Program;
import araxes.session.Recipe;
import araxes.session.SessionDocument;
import araxes.session.SessionFile;
import araxes.session.SnapshotLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The line that the window copies makes the picture on the screen.
class SnapshotLineTest {
    private static final Atlas ATLAS = ShippedRun.ATLAS;
    @TempDir
    Path folder = Path.of(".");

    @Property(tries = 60)
    void lineMeansTheVeryMapAndView(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        var map = randomMap(random);
        var viewport = new Viewport(0.61 + random.nextDouble() * 0.05, 0.36 + random.nextDouble() * 0.04, 5 + random.nextDouble() * 9,
            random.nextInt(16, 4000), random.nextInt(16, 3000));
        var words = SnapshotLine.of(map, viewport, null).orElseThrow();
        var meant = meant(words);
        assertEquals(map, meant.state(), () -> words.toString());
        assertEquals(viewport, meant.viewport());
    }

    @Test
    void lineMakesTheSameBytes() throws IOException {
        var map = MapState.on(LocalDate.of(2001, 4, 2)).withLayer(MapLayer.ROUTES, true).withProposal("sadarak_1999", true)
            .withOutcome(new OutcomeChoice("keywest_2001_seed004", 1, Map.of("*", 5.123456789012345), 1));
        var viewport = new Viewport(0.62987654321, 0.3798765432109, 8.1234567, 401, 307);
        var expected = new ByteArrayOutputStream();
        var frame = new MapComposer(ATLAS, PngExporter.textMeasure()).compose(map, viewport);
        PngExporter.write(frame, Imprint.of(MapDescription.titleOf(ATLAS, frame), MapDescription.of(ATLAS, frame), Program.nameAndVersion()).withRecipe(Recipe.of(SessionDocument.ofPicture(map, viewport, ATLAS)).orElseThrow()), expected);
        var words = SnapshotLine.of(map, viewport, null).orElseThrow();
        var run = CommandRun.run(_ -> ATLAS, ShippedRun.GEODATA, arguments(words, "-o", "-"));
        assertEquals(0, run.code(), run.err());
        assertArrayEquals(expected.toByteArray(), run.bytes());
    }

    @Test
    void pictureIsMadeAgainFromItself() throws IOException {
        var first = folder.resolve("map.png");
        var again = folder.resolve("again.png");
        ShippedRun.out("snapshot --day 2020-12-05 --extent full --size 320x200 --names hy --proposal keywest_2001_five -o " + first);
        ShippedRun.out("snapshot --from " + first + " -o " + again);
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(again));
        ShippedRun.out("snapshot --from " + first + " --day 1994-05-12 --force -o " + again);
        assertEquals(LocalDate.of(1994, 5, 12), SessionFile.open(again).session().map().day());
        assertEquals(List.of("keywest_2001_five"), SessionFile.open(again).session().map().proposals());
    }

    @Test
    void pictureOfOtherFactsSaysWhatChanged() {
        var first = folder.resolve("map.png");
        ShippedRun.out("snapshot --day 2020-12-05 --size 320x200 --proposal keywest_2001_five -o " + first);
        var run = CommandRun.inTestAtlas("snapshot", "--from", first.toString(), "-o", "-");
        assertEquals(0, run.code());
        assertTrue(run.err().contains("The facts are not those it was made with: ") && run.err().contains("control.yaml is gone"), run.err());
        assertTrue(run.err().contains("left out: proposal keywest_2001_five"), run.err());
    }

    @Test
    void mapWithADraftIsMadeFromItsSession() throws IOException {
        var own = ATLAS.findProposal("keywest_2001_five").orElseThrow().withId("mine");
        var map = MapState.on(LocalDate.of(2001, 4, 2)).withDrafts(List.of(own));
        var viewport = new Viewport(0.63, 0.38, 8, 320, 200);
        assertTrue(SnapshotLine.of(map, viewport, null).isPresent(), "a draft that is not shown does no harm");
        var shown = map.withProposal(own.id(), true);
        assertEquals(Optional.empty(), SnapshotLine.of(shown, viewport, null));
        var file = folder.resolve("it's mine.araxes");
        var session = SessionState.of(shown).withDrafts(List.of(new Draft(own, LocalDate.of(2001, 4, 2), Set.of(), Set.of())));
        SessionFile.save(file, SessionDocument.of(session, ATLAS));
        assertEquals(session.map(), meant(SnapshotLine.from(file, viewport, null)).state());
    }

    @Test
    void wrongFilesAreAnsweredInOneSentence() throws IOException {
        var plain = Files.writeString(folder.resolve("plain.txt"), "hello");
        var run = CommandRun.inTestAtlas("snapshot", "--from", plain.toString(), "-o", "-");
        assertEquals(1, run.code());
        assertEquals("araxes: " + plain + ": this is not a session of Araxes", run.err().strip());
        assertEquals(2, CommandRun.inTestAtlas("snapshot", "-o", "-").code());
        assertEquals(2, CommandRun.inTestAtlas("snapshot", "--day", "2001-01-01", "--view", "46,40", "-o", "-").code());
        assertEquals(2, CommandRun.inTestAtlas("snapshot", "--day", "2001-01-01", "--view", "46,99,3", "-o", "-").code());
        assertEquals(2, CommandRun.inTestAtlas("snapshot", "--day", "2001-01-01", "--view", "46,40,3", "--extent", "full", "-o", "-").code());
        assertEquals(2, CommandRun.inTestAtlas("snapshot", "--day", "2001-01-01", "--window", "P0D", "-o", "-").code());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void shellTakesTheLineApartAsItWasPutTogether() throws Exception {
        var words = List.of("it's", "a b", "$(touch x)", "`id`", "\"", "\\", "*", "~", "-o", "ə\n", "");
        var shell = new ProcessBuilder("sh", "-c", "for word in " + SnapshotLine.posix(words) + "; do printf '%s|' \"$word\"; done").start();
        assertEquals(String.join("|", words) + "|", new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static MapAsked.Meant meant(List<String> words) throws IOException {
        var line = CommandLineDoor.line(CommandRun.silentInvocation());
        line.parseArgs(arguments(words, "-o", "-"));
        var snapshot = line.getSubcommands().get("snapshot").getCommandSpec();
        return ((SnapshotCommand) snapshot.userObject()).asked.meant(ATLAS, snapshot);
    }

    private static String[] arguments(List<String> words, String... more) {
        var arguments = new ArrayList<>(words.subList(1, words.size()));
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    private static MapState randomMap(Random random) {
        var day = day(random);
        var map = MapState.on(day).withLook(new Look(one(random, Language.values()), one(random, NamePolicy.values()), one(random, Worldview.values()),
            one(random, MapColours.values())));
        for (var layer : EnumSet.allOf(MapLayer.class)) {
            map = random.nextInt(4) == 0 ? map.withLayer(layer, random.nextBoolean()) : map;
        }
        if (random.nextInt(9) == 0) {
            for (var layer : MapLayer.values()) {
                map = map.withLayer(layer, false);
            }
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            map = map.withProposal(one(random, ATLAS.proposals().toArray(Proposal[]::new)).id(), true);
        }
        map = switch (random.nextInt(3)) {
            case 0 -> map.withWindow(new TimeWindow.Range(Period.of(random.nextInt(2), random.nextInt(12), random.nextInt(1, 30))));
            case 1 -> map.withWindow(new TimeWindow.Cumulative(day(random)));
            default -> map;
        };
        map = random.nextBoolean() ? map.withOutcome(outcome(random)) : map;
        return random.nextBoolean() ? map.withAgainst(new SituationChoice(LocalDate.of(2001, 4, 2), outcome(random))) : map;
    }

    private static @Nullable OutcomeChoice outcome(Random random) {
        var proposal = ATLAS.findProposal("keywest_2001_seed004").orElseThrow();
        var widths = new HashMap<String, Double>();
        for (var route : Asking.corridorsOf(proposal)) {
            if (random.nextBoolean()) {
                widths.put(route, 0.5 + random.nextDouble() * 20);
            }
        }
        return random.nextInt(3) == 0 ? null
            : new OutcomeChoice(proposal.id(), random.nextBoolean() ? 0 : ScenarioEngine.phasesOf(proposal).last(), widths, 1);
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(1995, 1, 1).plusDays(random.nextInt(9000));
    }

    private static <T> T one(Random random, T[] of) {
        return of[random.nextInt(of.length)];
    }
}
