package araxes.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDropTest {
    @TempDir
    Path folder = Path.of(".");
    private final List<Path> opened = new ArrayList<>();
    private final List<String> warned = new ArrayList<>();
    private final FileDrop drop = new FileDrop(opened::add, warned::add);

    private File file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "any").toFile();
    }

    @Test
    void oneFileOfWhateverKindIsHandedOn() throws IOException {
        for (var name : List.of("mine.araxes", "plan.yaml", "map.png", "notes.txt")) {
            assertTrue(drop.take(List.of(file(name))));
            assertEquals(folder.resolve(name), opened.getLast());
        }
        assertEquals(List.of(), warned);
    }

    @Test
    void severalFilesAndFoldersAreRefusedWithASentence() throws IOException {
        assertFalse(drop.take(List.of(file("one.araxes"), file("two.araxes"))));
        assertFalse(drop.take(List.of(folder.toFile())));
        assertFalse(drop.take(List.of(folder.resolve("gone.araxes").toFile())));
        assertFalse(drop.take(List.of()));
        assertEquals(List.of(), opened);
        assertEquals(4, warned.size());
        assertTrue(warned.stream().allMatch(sentence -> sentence.startsWith("Only one")), warned.toString());
    }
}
