package araxes;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.opentest4j.TestAbortedException;

/// A program that is not ours and reads what we wrote. `.ci/run` installs all of them and sets `ARAXES_FOREIGN_TOOLS=required`; elsewhere a test
/// whose tool is missing is skipped, and says so.
public final class ForeignTool {
    private static final boolean REQUIRED = "required".equals(System.getenv("ARAXES_FOREIGN_TOOLS"));
    private static final long PATIENCE_SECONDS = 120;

    private ForeignTool() {}

    /// What a program said on both its streams, and how it ended.
    public record Said(int code, String text) {
        /// @return what it said, if it ended well
        public String ok() {
            Assertions.assertEquals(0, code, text);
            return text;
        }
    }

    /// @param command the program's name, then its arguments
    public static Said run(String... command) {
        require(isOnThePath(command[0]), command[0]);
        return started(List.of(command));
    }

    /// Debian's Python, whose packages `.ci/run` installs; another one on the path would not know them.
    ///
    /// @param module that the code needs, such as `osgeo`
    public static Said python(String module, String... arguments) {
        var python = Path.of("/usr/bin/python3");
        require(Files.isExecutable(python) && started(List.of(python.toString(), "-c", "import " + module)).code() == 0, "python3 " + module);
        var command = new ArrayList<>(List.of(python.toString()));
        command.addAll(Arrays.asList(arguments));
        return started(command);
    }

    private static void require(boolean there, String tool) {
        if (!there) {
            Assertions.assertFalse(REQUIRED, tool + " is required and missing; see .ci/run for its package");
            System.err.println("SKIPPED, nothing was checked: " + tool + " is not installed; .ci/run names its package");
            throw new TestAbortedException(tool + " is not installed");
        }
    }

    private static Said started(List<String> command) {
        try {
            var output = Files.createTempFile("foreign-tool", ".txt");
            try {
                var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
                process.getOutputStream().close();
                Assertions.assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), () -> "without an end: " + command);
                return new Said(process.exitValue(), new String(Files.readAllBytes(output), StandardCharsets.UTF_8));
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new AssertionError(command.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static boolean isOnThePath(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
