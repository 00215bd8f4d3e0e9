package araxes.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import araxes.TestAtlas;
import araxes.cartography.MapComposer;
import araxes.cartography.MapState;
import araxes.cartography.Viewport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipesTest {
    static final String RECIPE = "{\"day\":\"1994-05-12\",\"title\":\"</metadata>]]>&\\u0531\"}";
    static final Imprint IMPRINT = new Imprint("A <title> & more", "What is seen", RECIPE, "araxes test", null);
    @TempDir
    private Path folder;

    private static byte[] png() throws IOException {
        var frame = new MapComposer(TestAtlas.create(), PngExporter.textMeasure())
            .compose(MapState.on(TestAtlas.CHANGE), Viewport.centredAt(46.5, 40.5, 7, 64, 48));
        var bytes = new ByteArrayOutputStream();
        PngExporter.write(frame, IMPRINT, bytes);
        return bytes.toByteArray();
    }

    private Optional<String> in(byte[] bytes) throws IOException {
        return Recipes.in(Files.write(folder.resolve("file"), bytes));
    }

    private Optional<String> in(String text) throws IOException {
        return Recipes.in(Files.writeString(folder.resolve("file"), text));
    }

    @Test
    void pngGivesItsRecipeBack() throws IOException {
        assertEquals(Optional.of(RECIPE), in(png()));
    }

    @Test
    void fileCutOffAnywhereIsNotAnError() throws IOException {
        var whole = png();
        for (int length = 0; length < whole.length; length += 7) {
            in(Arrays.copyOf(whole, length));
        }
    }

    @Test
    void statedLengthIsNotBelieved() throws IOException {
        var bytes = png();
        bytes[8] = 0x7F; // the first chunk claims two gigabytes
        assertEquals(Optional.empty(), in(bytes));
    }

    @Test
    void entitiesOfADocumentAreNotExpanded() {
        var lol = "<!DOCTYPE x [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
            + "<svg><r xmlns=\"" + XmpPacket.NAMESPACE + "\"><recipe>&f;&b;</recipe></r></svg>";

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assertEquals(Optional.empty(), in(lol)));
    }

    @Test
    void otherFilesHaveNone() throws IOException {
        assertEquals(Optional.empty(), in(""));
        assertEquals(Optional.empty(), in("day,party\n"));
        assertEquals(Optional.empty(), in("<html><body>"));
        assertEquals(Optional.empty(), in("%PDF-1.7\n<?xpacket begin=<?xpacket end="));
    }
}
