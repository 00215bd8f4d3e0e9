package araxes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;

/// A window that cannot open says why in one sentence and ends with 1. Each test starts the program in a Java of its own.
@EnabledOnOs(OS.LINUX)
class FrontDoorTest {
    @TempDir
    Path folder = Path.of(".");

    @Test
    void withoutADisplayItNamesTheVariable() throws Exception {
        assertSentence("no display to open the window on: DISPLAY is not set", start(null, "geodata"));
    }

    @Test
    void displayThatIsNotThereIsNoStackTrace() throws Exception {
        assertSentence("the window could not be opened: ", start(":98765", "geodata"));
    }

    @Test
    void withoutGeodataItNamesTheFolder() throws Exception {
        assertSentence("no geodata folder at no-such-folder; name another with: araxes --geodata FOLDER", start(null, "no-such-folder"));
    }

    @Test
    void itSpeaksTheLanguageOfTheMachine() throws Exception {
        assertSentence("нет папки геоданных: no-such-folder", start(null, "no-such-folder", "-Duser.language=ru"));
        assertSentence("no geodata folder at no-such-folder", start(null, "no-such-folder", "-Duser.language=fr"));
    }

    @Test
    void unusableGeodataIsToldByFileWhenTheWindowHasClosed() throws Exception {
        assertSentence("units.geojson", start(null, folder.toString(), "-Dglass.platform=Headless", "-Dprism.order=sw"));
    }

    private static void assertSentence(String part, Run run) {
        assertEquals(1, run.output.lines().count(), run.output);
        assertTrue(run.output.startsWith("araxes: ") && run.output.contains(part), run.output);
        assertEquals(1, run.code);
    }

    private record Run(int code, String output) {}

    private static Run start(@Nullable String display, String geodata, String... options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
            "--module-path=" + System.getProperty("jdk.module.path"), "--add-modules=javafx.controls", "--enable-native-access=javafx.graphics",
            "--sun-misc-unsafe-memory-access=allow", "-Duser.language=en", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(options));
        command.addAll(List.of("araxes.Main", "--geodata", geodata));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        if (display != null) {
            builder.environment().put("DISPLAY", display);
        }
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }
}
