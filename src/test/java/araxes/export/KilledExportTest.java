package araxes.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A Java of its own is killed in the middle of an export.
class KilledExportTest {
    @TempDir
    Path folder = Path.of(".");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void killedWhileItWritesItLeavesTheFileAbsentOrAsItWas(boolean existed) throws Exception {
        var file = folder.resolve("map.png");
        if (existed) {
            Files.writeString(file, "before");
        }
        kill(KilledExport.What.FILE, file);
        assertEquals(existed ? List.of("map.png") : List.of(), seen());
        if (existed) {
            assertEquals("before", Files.readString(file));
        }
        assertFalse(all().equals(seen()), "the killed one left what it had");
        WholeFile.write(file, true, stream -> stream.write("after".getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("map.png"), all(), "the next one cleans up");
        assertEquals("after", Files.readString(file));
    }

    @ParameterizedTest
    @EnumSource(names = {"PLACE", "FOLDER"})
    void filmsAndFramesAreWholeOrAbsentToo(KilledExport.What what) throws Exception {
        var target = folder.resolve("film");
        kill(what, target);
        assertEquals(List.of(), seen());
        assertEquals(1, all().size());
        WholeFile.writeFolder(target, place -> Files.writeString(place.resolve("1.png"), "whole"));
        assertEquals(List.of("film"), all());
    }

    @ParameterizedTest
    @ValueSource(strings = {".map.png.1.part", ".other.png.999999999.part", ".map.png.x.part", "map.png.999999999.part"})
    void whatLivesOrBelongsToOthersIsLeft(String name) throws IOException {
        Files.writeString(folder.resolve(name), "theirs");
        WholeFile.write(folder.resolve("map.png"), true, stream -> stream.write(1));
        assertTrue(all().contains(name), all().toString());
    }

    private static void kill(KilledExport.What what, Path target) throws Exception {
        var child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
            System.getProperty("java.class.path"), KilledExport.class.getName(), what.name(), target.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var said = child.inputReader()) {
            assertEquals("kill me", said.readLine());
        } finally {
            child.destroyForcibly();
        }
        assertEquals(137, child.waitFor(), "killed, not ended");
    }

    private List<String> seen() throws IOException {
        return all().stream().filter(name -> !name.startsWith(".")).toList();
    }

    private List<String> all() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
