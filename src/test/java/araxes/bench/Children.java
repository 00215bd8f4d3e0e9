package araxes.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Programs run as processes of their own, as a user would start them.
final class Children {
    private static final int PATIENCE_MINUTES = 5;

    private Children() {}

    /// This Java with this class path and these options, on another main class.
    static List<String> java(Class<?> main, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .filter(option -> !option.startsWith("-Djava.awt.headless")).forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /// @return the lines the program printed
    /// @throws IOException if it cannot be started or fails
    static List<String> run(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        var process = builder.start();
        var lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException("Failed: " + String.join(" ", command));
        }
        return lines;
    }

    /// The value of the line `key=value`.
    static double value(List<String> lines, String key) throws IOException {
        return lines.stream().filter(line -> line.startsWith(key + "=")).findFirst()
            .map(line -> Double.parseDouble(line.substring(key.length() + 1)))
            .orElseThrow(() -> new IOException("No " + key + " in " + lines));
    }
}
