package araxes.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {
    private static final Path HOME = Path.of("/home/a");
    @TempDir
    Path folder = Path.of(".");

    @Test
    void everySystemHasItsCustom() {
        assertEquals(Path.of("/home/a/.local/state/araxes"), StateFolder.find("Linux", HOME, Map.of()));
        assertEquals(Path.of("/var/x/araxes"), StateFolder.find("Linux", HOME, Map.of("XDG_STATE_HOME", "/var/x")));
        assertEquals(Path.of("/home/a/.local/state/araxes"), StateFolder.find("Linux", HOME, Map.of("XDG_STATE_HOME", "relative")));
        assertEquals(Path.of("/home/a/Library/Application Support/Araxes"), StateFolder.find("Mac OS X", HOME, Map.of()));
        assertEquals(Path.of("C/Local").resolve("Araxes"), StateFolder.find("Windows 11", HOME, Map.of("LOCALAPPDATA", "C/Local")));
        assertEquals(Path.of("/stick"), StateFolder.find("Linux", HOME, Map.of(StateFolder.VARIABLE, "/stick")));
    }

    @Test
    void recentFilesAreTheLastTenNewestFirst() throws IOException {
        var recent = new RecentFiles(folder.resolve("made when needed"));
        assertEquals(List.of(), recent.list());
        for (int i = 0; i < 12; i++) {
            recent.add(folder.resolve(i + ".araxes"));
        }
        recent.add(folder.resolve("5.araxes"));
        assertEquals(10, recent.list().size());
        assertEquals(folder.resolve("5.araxes").toAbsolutePath(), recent.list().getFirst());
        recent.clear();
        assertEquals(List.of(), recent.list());
        Files.writeString(folder.resolve("recent.json"), "{[");
        assertEquals(List.of(), new RecentFiles(folder).list());
    }
}
