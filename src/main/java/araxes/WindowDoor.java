package araxes;

import araxes.cli.Failure;
import araxes.geodata.AtlasReader;
import araxes.geodata.Referencing;
import araxes.model.Atlas;
import araxes.view.AtlasApplication;
import araxes.view.WindowToolkit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Opens the window, or says in one sentence why it cannot. Apart from [Main], so that the command line loads nothing of JavaFX.
final class WindowDoor {
    private static final int SECONDS_BEFORE_WARMING = 3;

    private final PrintWriter err;
    private @Nullable Path log;

    WindowDoor(PrintWriter err) {
        this.err = err;
    }

    /// Returns when the window is closed.
    ///
    /// @param shipped the folder of the atlas that comes with the program
    int open(WindowArguments asked, Path shipped) {
        var geodata = asked.geodata() == null ? shipped : asked.geodata();
        var file = asked.file();
        if (file != null && !Files.isRegularFile(file)) {
            return refuse("no-file", file);
        }
        if (!Files.isDirectory(geodata)) {
            return refuse("no-geodata", geodata);
        }
        if (!hasDisplay()) {
            return refuse("no-display");
        }
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> report(failure));
        var atlas = CompletableFuture.supplyAsync(() -> read(geodata), Thread::startVirtualThread);
        atlas.thenRunAsync(WindowDoor::warmReferencing, CompletableFuture.delayedExecutor(SECONDS_BEFORE_WARMING, TimeUnit.SECONDS));
        if (!startToolkit()) {
            return 1;
        }
        try {
            AtlasApplication.launchWith(atlas, new AtlasApplication.Opening(file, asked.geodata(), new YamlScenarios()));
            return atlas.isCompletedExceptionally() ? refuse(atlas.exceptionNow()) : 0;
        } catch (Throwable failure) {
            report(failure);
            return 1;
        }
    }

    private static Atlas read(Path geodata) {
        try {
            return AtlasReader.read(geodata);
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    /// GeoTools' referencing takes seconds when first touched. Whoever first needs it shall not wait, nor shall the window for it.
    private static void warmReferencing() {
        Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name("referencing").start(Referencing::warmUp);
    }

    /// JavaFX prints stack traces before it throws; they are held back, the sentence says enough.
    private boolean startToolkit() {
        var loud = System.err;
        var said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            WindowToolkit.start();
        } catch (Throwable failure) {
            var cause = failure.getCause() == null ? failure : failure.getCause();
            refuse("no-toolkit", cause.getMessage() instanceof String message ? message.replaceFirst("\\.$", "") : cause);
            return false;
        } finally {
            System.setErr(loud);
        }
        loud.print(said.toString(StandardCharsets.UTF_8));
        return true;
    }

    /// A missing display is found before JavaFX is started, which takes its time to find it. Other systems always have one.
    private static boolean hasDisplay() {
        boolean needsNone = "Headless".equals(System.getProperty("glass.platform")) || !"Linux".equals(System.getProperty("os.name"));
        return needsNone || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        return System.getenv(variable) instanceof String value && !value.isBlank();
    }

    private int refuse(String key, Object... values) {
        var locale = Locale.getDefault(Locale.Category.DISPLAY);
        var wording = ResourceBundle.getBundle("messages-start", locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        err.println("araxes: " + String.format(locale, wording.getString(key), values));
        return 1;
    }

    /// The atlas could not be read; bad data says itself what to do.
    private int refuse(Throwable failure) {
        if (failure instanceof IOException) {
            err.println("araxes: " + Failure.explain(failure));
        } else {
            report(failure);
        }
        return 1;
    }

    /// One line for the user, the first time; where the failures happened goes to a file.
    private synchronized void report(Throwable failure) {
        try {
            boolean first = log == null;
            if (log == null) {
                log = Files.createTempFile("araxes-", ".log");
            }
            try (var story = new PrintWriter(Files.newBufferedWriter(log, StandardOpenOption.APPEND))) {
                failure.printStackTrace(story);
            }
            if (first) {
                refuse("failed", failure, log);
            }
        } catch (IOException e) {
            refuse("failed", failure, e.getMessage());
        }
    }
}
