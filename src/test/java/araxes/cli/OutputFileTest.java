package araxes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.TestAtlas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @TempDir
    Path folder = Path.of(".");

    @Test
    void tableInAFileEqualsTheTableOnStandardOutput() throws IOException {
        var file = folder.resolve("events.csv");
        assertEquals(0, CommandRun.inTestAtlas("events", "-o", file.toString()).code());
        assertEquals(CommandRun.inTestAtlas("events").out(), Files.readString(file));
        assertEquals(List.of(file), content());
    }

    @Test
    void existingFileIsKeptUnlessForced() throws IOException {
        var file = Files.writeString(folder.resolve("events.csv"), "mine");
        var refused = CommandRun.inTestAtlas("events", "-o", file.toString());
        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("exists and was kept; choose another name or add --force"), refused.err());
        assertEquals("mine", Files.readString(file));

        assertEquals(0, CommandRun.inTestAtlas("events", "-o", file.toString(), "--force").code());
        assertTrue(Files.readString(file).startsWith("date,"));
        assertEquals(List.of(file), content());
    }

    @Test
    void failureLeavesTheFileAsItWas() throws IOException {
        var file = Files.writeString(folder.resolve("events.csv"), "mine");
        var run = CommandRun.run(_ -> { throw new IOException("units.geojson is truncated"); }, folder, "events", "--force", "-o", file.toString());
        assertEquals(1, run.code());
        assertEquals("araxes: units.geojson is truncated\n", run.err());
        assertEquals("mine", Files.readString(file));
        assertEquals(List.of(file), content());
    }

    @Test
    void existingPictureIsRefusedBeforeTheAtlasIsRead() throws IOException {
        var file = Files.writeString(folder.resolve("map.png"), "mine");
        var run = CommandRun.run(_ -> { throw new AssertionError("read too early"); }, folder,
            "snapshot", "--day", "2001-01-01", "-o", file.toString());
        assertEquals(1, run.code(), run.err());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void unexpectedFailureIsOneLineUntilTheStackTraceIsAskedFor() {
        CommandLineDoor.AtlasLoader broken = _ -> { throw new IllegalStateException(TestAtlas.PROPOSAL); };
        var quiet = CommandRun.run(broken, folder, "events");
        assertEquals("araxes: internal error: java.lang.IllegalStateException: middle_to_a; --stacktrace shows where, please report it\n", quiet.err());
        assertTrue(CommandRun.run(broken, folder, "events", "--stacktrace").err().contains("\tat "));
    }

    private List<Path> content() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
