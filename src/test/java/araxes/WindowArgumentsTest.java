package araxes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowArgumentsTest {
    @TempDir
    Path folder = Path.of(".");

    @Test
    void noneAnotherAtlasAndAFileMeanTheWindow() throws IOException {
        var picture = Files.writeString(folder.resolve("map.png"), "");
        var atlas = Path.of("other");
        assertEquals(Optional.of(new WindowArguments(null, null)), of());
        assertEquals(Optional.of(new WindowArguments(atlas, null)), of("--geodata", "other"));
        assertEquals(Optional.of(new WindowArguments(atlas, null)), of("--geodata=other"));
        assertEquals(Optional.of(new WindowArguments(null, Path.of("mine.araxes"))), of("mine.araxes"));
        assertEquals(Optional.of(new WindowArguments(null, picture)), of(picture.toString()));
        assertEquals(Optional.of(new WindowArguments(atlas, Path.of("x"))), of("open", "x", "--geodata", "other"));
        assertEquals(Optional.of(new WindowArguments(null, Path.of("open"))), of("open", "open"));
    }

    @Test
    void everythingElseIsACommandLine() {
        for (var line : List.of("snapshot", "--help", "open", "open --help", "open a b", "no-such-file.png", "control --day 2001-01-01",
            "mine.araxes --force", "--geodata")) {
            assertEquals(Optional.empty(), of(line.split(" ")), line);
        }
    }

    private static Optional<WindowArguments> of(String... arguments) {
        return WindowArguments.of(List.of(arguments));
    }
}
