package araxes.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A virtual screen of 1920 × 1080 pixels, so that windows can be measured on a machine without one.
record Screen(Process server, String display) implements AutoCloseable {
    /// Empty, with a word on standard error, where Xvfb is not installed.
    static Optional<Screen> open() {
        try {
            var server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1920x1080x24", "+extension", "GLX")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            @Nullable String number = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8)).readLine();
            if (number != null) {
                return Optional.of(new Screen(server, ":" + number));
            }
            server.destroy();
            System.err.println("The window was not measured: Xvfb does not start");
        } catch (IOException e) {
            System.err.println("The window was not measured: install Xvfb (Debian: apt-get install xvfb libgtk-3-0)");
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        server.destroy();
    }
}
