import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The last step of `mvn package`, run by the JDK that built the program: tells the launchers where that JDK lies and makes the
/// start-up caches by a rehearsal of both doors. Without a cache the program works, only slower, so a failure is told and forgiven.
///
/// Arguments: the package folder, the class path as the sh launcher has it, the options of the window and of the command line,
/// the main class, whether to leave the caches out.
final class Finish {
    private static final int PATIENCE_SECONDS = 120;

    private final Path home;
    private final String classPath;
    private final String mainClass;

    private Finish(Path home, String shClassPath, String mainClass) {
        this.home = home;
        this.classPath = shClassPath.replace("$home", home.toString()).replace(":", System.getProperty("path.separator"));
        this.mainClass = mainClass;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var home = Path.of(arguments[0]);
        writeJdkInto(home.resolve("bin/araxes"));
        writeJdkInto(home.resolve("bin/araxes.bat"));
        if (!home.resolve("bin/araxes").toFile().setExecutable(true, false)) {
            System.err.println("bin/araxes could not be made executable; run: chmod +x bin/araxes");
        }
        Files.deleteIfExists(home.resolve("lib/window.aot"));
        Files.deleteIfExists(home.resolve("lib/cli.aot"));
        if (!Boolean.parseBoolean(arguments[5])) {
            var finish = new Finish(home, arguments[1], arguments[4]);
            finish.makeCache("window", arguments[2] + " -Dglass.platform=Headless -Dprism.order=sw",
                List.of("--module-path=" + home.resolve("lib/javafx")), List.of());
            finish.makeCache("cli", arguments[3], List.of(), List.of("all"));
        }
    }

    private static void writeJdkInto(Path launcher) throws IOException {
        Files.writeString(launcher, Files.readString(launcher).replace("@build.jdk@", System.getProperty("java.home")));
    }

    private void makeCache(String door, String options, List<String> moreOptions, List<String> programArguments)
        throws IOException, InterruptedException {
        var cache = home.resolve("lib/" + door + ".aot");
        var log = Files.createTempFile("araxes-cache", ".log");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options.split(" +")));
        command.addAll(moreOptions);
        // A state of its own: one left by a crash would ask whether it shall be restored.
        command.addAll(List.of("-Daraxes.rehearsal=true", "-Daraxes.state=" + Files.createTempDirectory(home.getParent(), "rehearsal"), "-Daraxes.geodata=" + home.resolve("geodata"), "-XX:AOTCacheOutput=" + cache,
            "-cp", classPath, mainClass));
        command.addAll(programArguments);
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly().waitFor();
        }
        if (!ended || process.exitValue() != 0 || !Files.exists(cache)) {
            Files.deleteIfExists(cache);
            System.err.println("No start-up cache for the " + door + ": " + (ended ? "exit code " + process.exitValue() : "no end after "
                + PATIENCE_SECONDS + " s") + ". The package works without it, but starts more slowly. What the rehearsal said: " + log);
        } else {
            Files.delete(log);
        }
    }
}
