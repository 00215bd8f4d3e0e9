package araxes.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.KilledChild;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /// In the middle of writing, and when the backup has its name but the new content not yet.
    @ParameterizedTest
    @CsvSource({"SAVE_WRITING, earlier", "SAVE_BACKED_UP, before"})
    void killedWhileItSavesItLeavesTheFileAndItsBackupReadable(KilledExport.What where, String backup) throws Exception {
        var file = folder.resolve("mine.araxes");
        WholeFile.save(file, stream -> stream.write("earlier".getBytes(StandardCharsets.UTF_8)));
        WholeFile.save(file, stream -> stream.write("before".getBytes(StandardCharsets.UTF_8)));
        kill(where, file);
        assertEquals("before", Files.readString(file));
        assertEquals(backup, Files.readString(WholeFile.backup(file)));
        assertEquals(List.of("mine.araxes", "mine.araxes.bak"), seen());
        WholeFile.save(file, stream -> stream.write("after".getBytes(StandardCharsets.UTF_8)));
        assertEquals(List.of("mine.araxes", "mine.araxes.bak"), all(), "the next one cleans up");
        assertEquals("before", Files.readString(WholeFile.backup(file)));
    }

    private static void kill(KilledExport.What what, Path target) throws Exception {
        assertEquals(List.of(), KilledChild.run(KilledExport.class, what.name(), target.toString()));
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
