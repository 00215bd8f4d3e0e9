package araxes.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.cartography.PageFormat;
import araxes.export.PageFile;
import araxes.export.Recipes;
import araxes.session.PictureOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotCommandTest {
    @TempDir
    Path folder = Path.of(".");

    @Test
    void pictureHasTheSizeAskedFor() throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(snapshot("--size", "320x200")));
        assertEquals("320x200", image.getWidth() + "x" + image.getHeight());
    }

    @Test
    void sameQuestionGivesSameBytesOnStandardOutputAndInAFile() throws IOException {
        var file = folder.resolve("map.png");
        var run = CommandRun.inTestAtlas("snapshot", "--day", "2001-04-03", "--size", "320x200", "-o", file.toString());
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.out());
        assertArrayEquals(snapshot("--size", "320x200"), Files.readAllBytes(file));
    }

    @Test
    void everyQuestionGivesAPictureOfItsOwn() {
        var plain = snapshot("--size", "320x200");
        assertFalse(Arrays.equals(plain, CommandRun.inTestAtlas("snapshot", "--day", "2001-04-02", "--size", "320x200", "-o", "-").bytes()), "day");
        assertFalse(Arrays.equals(plain, snapshot("--size", "320x200", "--proposal", "middle_to_a")), "proposal");
        assertFalse(Arrays.equals(plain, snapshot("--size", "320x200", "--layers", "units,de-jure")), "layers");
        assertFalse(Arrays.equals(plain, snapshot("--size", "320x200", "--extent", "45,40,46,41")), "extent");
        assertFalse(Arrays.equals(plain, snapshot("--size", "320x200", "--worldview", "de-facto")), "worldview");
    }

    @Test
    void unknownWorldviewOrNamePolicyIsAnsweredWithTheNearest() {
        var view = CommandRun.inTestAtlas("snapshot", "--day", "2001-04-03", "--worldview", "armenian", "-o", "-");
        assertEquals(2, view.code());
        assertTrue(view.err().contains("unknown worldview 'armenian'; did you mean armenia?"), view.err());
        assertEquals(2, CommandRun.inTestAtlas("snapshot", "--day", "2001-04-03", "--name-policy", "mine", "-o", "-").code());
    }

    @Test
    void theSameMapIsDescribedInWords() {
        var run = CommandRun.inTestAtlas("describe", "--day", "2001-04-03", "--proposal", "middle_to_a:1");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("Test: computed outcome of “Middle to A” on the situation of 3 April 2001."), run.out());
    }

    @Test
    void whatHasANameIsFoundAndWhatHasNoneIsExitCodeOne() {
        var found = CommandRun.inTestAtlas("find", "middle", "to", "a");
        assertEquals(0, found.code(), found.err());
        assertTrue(found.out().startsWith("kind,id,name,matched,day,latitude,longitude\nproposal,middle_to_a,Middle to A,Middle to A,2002-01-01,,"), found.out());
        var none = CommandRun.inTestAtlas("find", "nowhere");
        assertEquals(1, none.code());
        assertEquals("araxes: nothing in the atlas is called 'nowhere'", none.err().strip());
        assertEquals(2, CommandRun.inTestAtlas("find", "middle", "--limit", "0").code());
    }

    @Test
    void computedOutcomeIsAnotherPictureThanTheOutlineAndThanTheRecord() {
        var computed = snapshot("--size", "320x200", "--proposal", "middle_to_a:1");
        assertFalse(Arrays.equals(computed, snapshot("--size", "320x200")), "record");
        assertFalse(Arrays.equals(computed, snapshot("--size", "320x200", "--proposal", "middle_to_a")), "outline");
        assertFalse(Arrays.equals(computed, snapshot("--size", "320x200", "--proposal", "middle_to_a:1,width=9km")), "width");
    }

    @Test
    void stepOfANarrativeIsTheMapItShows() {
        var step = ShippedRun.run("describe --narrative key-west-2001:3");
        assertEquals(0, step.code(), step.err());
        assertTrue(step.out().contains("on 3 April 2001") && step.out().contains("Key West"), step.out());
        var other = ShippedRun.run("describe --narrative key-west-2001:3 --day 2001-04-07");
        assertTrue(other.out().contains("on 7 April 2001"), other.out());
        assertEquals(2, ShippedRun.run("describe --narrative key-west-2001:99").code());
        assertEquals(2, ShippedRun.run("describe --narrative key-west-2001").code());
        var nearest = ShippedRun.run("describe --narrative key-west:1");
        assertTrue(nearest.code() == 2 && nearest.err().contains("key-west-2001"), nearest.err());
        assertEquals(2, ShippedRun.run("describe --narrative key-west-2001:1 --from x.png").code());
    }

    @Test
    void differenceFromAnotherSituationIsAPictureOfItsOwn() {
        var ofDays = snapshot("--size", "320x200", "--against", "2001-04-02");
        assertFalse(Arrays.equals(ofDays, snapshot("--size", "320x200")), "the situation itself");
        assertFalse(Arrays.equals(ofDays, snapshot("--size", "320x200", "--against", "2001-04-03")), "no difference");
        assertFalse(Arrays.equals(ofDays, snapshot("--size", "320x200", "--against", "2001-12-31+middle_to_a:1")), "from an outcome");
        assertEquals(2, CommandRun.inTestAtlas("snapshot", "--day", "2001-04-03", "--against", "2001-12-31+middle_to_b", "-o", "-").code());
        assertEquals(2, CommandRun.inTestAtlas("snapshot", "--day", "2001-04-03", "--against", "yesterday", "-o", "-").code());
    }

    @Test
    void computedOutcomeThatIsNotThereIsAskedWrongly() {
        for (var wrong : new String[] {"middle_to_a:7", "middle_to_a:x", "middle_to_b:1", "middle_to_a:1,width=5"}) {
            assertEquals(2, CommandRun.inTestAtlas("snapshot", "--day", "2001-04-03", "--proposal", wrong, "-o", "-").code(), wrong);
        }
    }

    @Test
    void extentByNameIsTheExtentByItsSides() {
        assertArrayEquals(snapshot("--size", "320x200", "--extent", "full"), snapshot("--size", "320x200", "--extent", "45,40,48,41"));
    }

    @Test
    void existingPictureIsReplacedOnlyIfForced() throws IOException {
        var file = Files.writeString(folder.resolve("map.png"), "mine");
        assertEquals(1, CommandRun.inTestAtlas("snapshot", "--day", "2001-04-03", "-o", file.toString()).code());
        assertEquals("mine", Files.readString(file));
        assertEquals(0, CommandRun.inTestAtlas("snapshot", "--day", "2001-04-03", "--size", "320x200", "--force", "-o", file.toString()).code());
        assertArrayEquals(snapshot("--size", "320x200"), Files.readAllBytes(file));
    }

    /// PNG, SVG, PDF and GeoTIFF are made in bands or without pixels; a JPEG is encoded as a whole.
    @Test
    void onlyAJpegNeedsMemoryForEveryPixel() {
        assertTrue(largest(PageFile.PNG).bytesNeeded() < 500 << 20);
        assertTrue(largest(PageFile.GEOTIFF).bytesNeeded() < 500 << 20);
        assertTrue(largest(PageFile.JPEG).bytesNeeded() > 1 << 30);
    }

    private static PictureOptions largest(PageFile file) {
        return new PictureOptions(file, PictureOptions.NONE, new PictureOptions.Size(PageFormat.LARGEST_SIDE, PageFormat.LARGEST_SIDE), null, null, null,
            null, Set.of());
    }

    @ParameterizedTest
    @CsvSource({"png, 89504E47", "jpg, FFD8FFE0", "svg, 3C3F786D", "pdf, 25504446", "tif, 49492A00"})
    void endingOfTheFileTellsTheFormat(String ending, String start) throws IOException {
        var file = folder.resolve("map." + ending);
        var run = CommandRun.inTestAtlas("snapshot", "--day", "2001-04-03", "--size", "320x200", "-o", file.toString());
        assertEquals(0, run.code(), run.err());
        assertEquals(start.replace("49492A00", firstIsBigEndian(file) ? "4D4D002A" : "49492A00"),
            HexFormat.of().withUpperCase().formatHex(Files.readAllBytes(file), 0, 4));
        assertArrayEquals(Files.readAllBytes(file), snapshot("--size", "320x200", "--format", ending));
    }

    private static boolean firstIsBigEndian(Path file) throws IOException {
        return Files.readAllBytes(file)[0] == 'M';
    }

    @Test
    void pdfIsAPageOnA4UnlessToldOtherwise() {
        assertArrayEquals(snapshot("--format", "pdf"), snapshot("--format", "pdf", "--layout", "a4"));
        assertFalse(Arrays.equals(snapshot("--format", "pdf"), snapshot("--format", "pdf", "--layout", "none")));
    }

    @Test
    void everyOptionOfAPageChangesIt() {
        var page = snapshot("--layout", "page", "--size", "900x600");
        for (var option : List.of("--title=Mine", "--subtitle=Mine", "--colours=dark", "--colours=greyscale", "--margins=20mm", "--no-legend",
            "--no-scale-bar", "--no-north-arrow", "--no-sources", "--no-notes", "--figures", "--events", "--dpi=120", "--names=ru")) {
            assertFalse(Arrays.equals(page, snapshot("--layout", "page", "--size", "900x600", option)), option);
        }
    }

    @Test
    void pictureCarriesTheRecipeOfItsSession() throws IOException {
        var file = Files.write(folder.resolve("map.png"), snapshot("--size", "320x200", "--proposal", "middle_to_a"));
        var recipe = Recipes.in(file).orElseThrow();
        assertTrue(recipe.contains("2001-04-03") && recipe.contains("middle_to_a"), recipe);
    }

    @Test
    void pageIsMadeAgainFromItself() throws IOException {
        var first = Files.write(folder.resolve("page.pdf"), snapshot("--format", "pdf", "--title", "Mine", "--figures", "--margins", "12mm", "--extent", "45,40,47,41"));
        var again = CommandRun.inTestAtlas("snapshot", "--from", first.toString(), "--format", "pdf", "-o", "-");
        assertEquals(0, again.code(), again.err());
        assertArrayEquals(Files.readAllBytes(first), again.bytes());
    }

    @Test
    void worldFileStandsBesideThePictureAndIsNotReplacedUnasked() throws IOException {
        var file = folder.resolve("map.png").toString();
        assertEquals(0, CommandRun.inTestAtlas("snapshot", "--day", "2001-04-03", "--size", "320x200", "--world-file", "-o", file).code());
        for (var beside : List.of("map.pgw", "map.prj", "map.png.aux.xml")) {
            assertTrue(Files.exists(folder.resolve(beside)), beside);
        }
        Files.delete(folder.resolve("map.png"));
        assertEquals(1, CommandRun.inTestAtlas("snapshot", "--day", "2001-04-03", "--size", "320x200", "--world-file", "-o", file).code());
        assertFalse(Files.exists(folder.resolve("map.png")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-o map.gif", "-o map.png --format webp", "-o - --layout a5", "-o - --layout a4 --size 900x600", "-o - --title Mine",
        "-o - --layout a4 --margins 10", "-o - --layout a4 --dpi 4", "-o - --layout a3 --dpi 2400", "-o - --world-file"})
    void pageAskedWronglyIsSaidSo(String arguments) {
        var run = CommandRun.inTestAtlas(("snapshot --day 2001-04-03 " + arguments).split(" "));
        assertEquals(2, run.code(), run.err());
        assertTrue(run.err().startsWith("araxes: "), run.err());
    }

    @Test
    void pageTooSmallForItsPartsNamesTheRemedy() {
        var run = CommandRun.inTestAtlas("snapshot", "--day", "2001-04-03", "--layout", "page", "--size", "200x150", "--dpi", "200", "-o", "-");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("--no-sources"), run.err());
    }

    private static byte[] snapshot(String... more) {
        var arguments = Arrays.copyOf(new String[] {"snapshot", "--day", "2001-04-03", "-o", "-"}, 5 + more.length);
        System.arraycopy(more, 0, arguments, 5, more.length);
        var run = CommandRun.inTestAtlas(arguments);
        assertEquals(0, run.code(), run.err());
        return run.bytes();
    }
}
