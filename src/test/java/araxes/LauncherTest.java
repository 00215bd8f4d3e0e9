package araxes;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/// The launcher on machines that do not exist: every JDK is a script that prints how it was called.
@EnabledIf("shellExists")
class LauncherTest {
    private static final Path SHELL = Path.of("/bin/sh");
    private static final String USUAL_PLACES = "/usr/lib/jvm/* /usr/java/* /opt/*";

    @TempDir
    Path machine = Path.of(".");

    private final Map<String, String> environment = new TreeMap<>();

    static boolean shellExists() {
        return Files.isExecutable(SHELL);
    }

    @BeforeEach
    void aMachineWithThePackageAndNoJava() throws IOException {
        var home = Files.createDirectories(machine.resolve("the package/bin")).getParent();
        Files.createDirectories(home.resolve("lib"));
        var script = Files.readString(Path.of("src/main/dist/bin/araxes"));
        assertTrue(script.contains(USUAL_PLACES), "the test moves the usual places into its own folder");
        executable(home.resolve("bin/araxes"), script.replace(USUAL_PLACES, machine + "/usual/*")
            .replace("@build.jdk@", machine + "/built-with").replace("@sh.class.path@", "$home/lib/a.jar:$home/lib/b.jar")
            .replace("@main.class@", "araxes.Main").replace("@window.options@", "-Dwindow").replace("@cli.options@", "-Dcli"));
        var tools = Files.createDirectories(machine.resolve("tools"));
        for (var tool : List.of("dirname", "readlink", "sed")) {
            var place = Files.exists(Path.of("/usr/bin", tool)) ? Path.of("/usr/bin", tool) : Path.of("/bin", tool);
            executable(tools.resolve(tool), "#!/bin/sh\nexec " + place + " \"$@\"\n");
        }
        environment.put("PATH", tools.toString());
        environment.put("HOME", machine.resolve("user").toString());
    }

    @Test
    void withoutJava25ItSaysWhatToInstall() throws Exception {
        jdk("usual/jdk-17", "17.0.15");
        jdk("usual/jdk-8", "1.8.0_452");
        var run = launch("control");
        assertAll(
            () -> assertEquals(1, run.code),
            () -> assertEquals(1, run.lines.size(), run.lines.toString()),
            () -> assertTrue(run.lines.getFirst().contains("needs Java 25 or newer"), run.lines.toString()));
    }

    @Test
    void olderJavaHomeAndPathAreSteppedOver() throws Exception {
        environment.put("JAVA_HOME", jdk("old-home", "17.0.15").toString());
        environment.merge("PATH", jdk("old-path", "21.0.7") + "/bin", (tools, java) -> tools + ":" + java);
        jdk("usual/temurin-25", "25.0.3");
        assertEquals("usual/temurin-25", launch("control").jdk());
    }

    @Test
    void javaHomeComesBeforeThePathBeforeTheJdkOfTheBuildBeforeTheUsualPlaces() throws Exception {
        jdk("usual/jdk-26", "26");
        assertEquals("usual/jdk-26", launch("control").jdk());
        jdk("built-with", "25.0.3");
        assertEquals("built-with", launch("control").jdk());
        var onPath = jdk("path", "27-ea");
        Files.createSymbolicLink(machine.resolve("tools/java"), onPath.resolve("bin/java"));
        assertEquals("path", launch("control").jdk());
        environment.put("JAVA_HOME", jdk("home", "25").toString());
        assertEquals("home", launch("control").jdk());
    }

    @Test
    void javaWithoutAReleaseFileIsAskedForItsVersion() throws Exception {
        Files.delete(jdk("user/.jdks/own build", "25.0.1").resolve("release"));
        assertEquals("user/.jdks/own build", launch("control").jdk());
    }

    @Test
    void argumentsArriveAsTheyWereTyped() throws Exception {
        jdk("usual/jdk", "25");
        var arguments = launch("features", "boundaries", "--where", "kind = 'line_of_contact'", "-o", "a b.csv", "").lines;
        assertEquals(List.of("araxes.Main", "features", "boundaries", "--where", "kind = 'line_of_contact'", "-o", "a b.csv", ""),
            arguments.subList(arguments.indexOf("araxes.Main"), arguments.size()));
    }

    @Test
    void commandLineGetsNoJavaFxAndTheWindowDoes() throws Exception {
        jdk("usual/jdk", "25");
        var modulePath = "--module-path=" + home() + "/lib/javafx";
        assertTrue(launch().lines.containsAll(List.of("-Dwindow", modulePath)));
        assertTrue(launch("--geodata", "elsewhere").lines.containsAll(List.of("-Dwindow", modulePath)));
        var command = launch("check").lines;
        assertTrue(command.contains("-Dcli") && !command.contains(modulePath), command.toString());
    }

    @Test
    void factsAndLibrariesAreFoundThroughALinkAndSpaces() throws Exception {
        jdk("usual/jdk", "25");
        var link = Files.createSymbolicLink(Files.createDirectories(machine.resolve("links")).resolve("first"),
            Path.of("../the package/bin/araxes"));
        var second = Files.createSymbolicLink(machine.resolve("tools/araxes"), link);
        var lines = launch(second, "check").lines;
        assertTrue(lines.contains("-Daraxes.geodata=" + home() + "/geodata"), lines.toString());
        assertTrue(lines.contains(home() + "/lib/araxes.jar:" + home() + "/lib/a.jar:" + home() + "/lib/b.jar"), lines.toString());
    }

    @Test
    void startUpCacheIsUsedWhereThereIsOne() throws Exception {
        jdk("usual/jdk", "25");
        assertTrue(launch("check").lines.stream().noneMatch(line -> line.contains("AOT")));
        Files.createFile(home().resolve("lib/cli.aot"));
        assertTrue(launch("check").lines.contains("-XX:AOTCache=" + home() + "/lib/cli.aot"));
        assertTrue(launch().lines.stream().noneMatch(line -> line.contains("AOT")));
    }

    private Path home() throws IOException {
        return machine.toRealPath().resolve("the package");
    }

    private Path jdk(String place, String version) throws IOException {
        var jdk = Files.createDirectories(machine.resolve(place).resolve("bin")).getParent();
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        executable(jdk.resolve("bin/java"), """
            #!/bin/sh
            if [ "$1" = -version ]; then echo 'openjdk version "%s" 2026-01-01' >&2; exit; fi
            printf '%%s\\n' "%s" "$@"
            """.formatted(version, place));
        return jdk;
    }

    private static void executable(Path file, String content) throws IOException {
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /// What the launcher printed; of a started JDK first its place, then its arguments, one a line.
    private record Launch(int code, List<String> lines) {
        String jdk() {
            return lines.getFirst();
        }
    }

    private Launch launch(String... arguments) throws IOException, InterruptedException {
        return launch(machine.resolve("the package/bin/araxes"), arguments);
    }

    private Launch launch(Path launcher, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(SHELL.toString(), launcher.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).directory(machine.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Launch(process.waitFor(), List.of(output.replaceFirst("\n$", "").split("\n", -1)));
    }
}
