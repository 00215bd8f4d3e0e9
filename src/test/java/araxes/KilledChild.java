package araxes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A Java of its own that does something, says when it is in the middle of it, and is killed there.
public final class KilledChild {
    private static final String READY = "kill me";

    private KilledChild() {}

    /// Starts the program and kills it as soon as it waits for that.
    ///
    /// @param main a class whose program ends with [#waitForTheEnd]
    /// @return what it said before
    public static List<String> run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp",
            System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        var child = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var said = new ArrayList<String>();
        try (var lines = child.inputReader()) {
            var line = lines.readLine();
            for (; line != null && !line.equals(READY); line = lines.readLine()) {
                said.add(line);
            }
            assertEquals(READY, line, said.toString());
        } finally {
            child.destroyForcibly();
        }
        assertEquals(137, child.waitFor(), "killed, not ended");
        return said;
    }

    /// In the child: the parent kills it now.
    public static void waitForTheEnd() {
        System.out.println(READY);
        try {
            System.in.read();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
