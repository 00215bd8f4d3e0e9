package araxes.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    }

    @Test
    void computedOutcomeIsAnotherPictureThanTheOutlineAndThanTheRecord() {
        var computed = snapshot("--size", "320x200", "--proposal", "middle_to_a:1");
        assertFalse(Arrays.equals(computed, snapshot("--size", "320x200")), "record");
        assertFalse(Arrays.equals(computed, snapshot("--size", "320x200", "--proposal", "middle_to_a")), "outline");
        assertFalse(Arrays.equals(computed, snapshot("--size", "320x200", "--proposal", "middle_to_a:1,width=9km")), "width");
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

    @Test
    void pictureBeyondTheMemoryIsRefusedWithTheRemedy() {
        // 16,384² pixels of 28 bytes and 64 MB
        long memory = Runtime.getRuntime().maxMemory() >> 20;
        assumeTrue(memory < 7232, "the tests run with 2 GB");
        var run = CommandRun.inTestAtlas("snapshot", "--day", "2001-04-03", "--size", "16384x16384", "-o", folder.resolve("map.png").toString());
        assertEquals(1, run.code());
        assertTrue(run.err().contains("needs about 7232 MB of memory and " + memory + " MB may be used"), run.err());
        assertTrue(run.err().contains("ARAXES_JAVA_OPTIONS=-Xmx8g"), run.err());
    }

    private static byte[] snapshot(String... more) {
        var arguments = Arrays.copyOf(new String[] {"snapshot", "--day", "2001-04-03", "-o", "-"}, 5 + more.length);
        System.arraycopy(more, 0, arguments, 5, more.length);
        var run = CommandRun.inTestAtlas(arguments);
        assertEquals(0, run.code(), run.err());
        return run.bytes();
    }
}
