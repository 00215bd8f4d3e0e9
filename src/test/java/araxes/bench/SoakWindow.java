package araxes.bench;

import araxes.geodata.AtlasReader;
import araxes.view.UsedWindow;
import araxes.viewmodel.MapViewModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.StringJoiner;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// The window that is used for the soak: one step of the script a pulse, from the first picture on: what an activity costs the first time
/// counts, too. Arguments: the geodata folder, minutes, seed.
public final class SoakWindow extends Application {
    private static final int WORST = 12;
    private static final long MINUTE = 60_000_000_000L;
    private static Path geodata = Path.of("geodata");
    private static double minutes = 30;
    private static long seed = 1;
    private final Pauses pauses = new Pauses();
    /// In megabytes after a full collection: at the start and after each minute.
    private final List<Double> heaps = new ArrayList<>();
    private volatile String doing = "start";

    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            geodata = Path.of(arguments[0]);
        }
        if (arguments.length > 1) {
            minutes = Double.parseDouble(arguments[1]);
        }
        if (arguments.length > 2) {
            seed = Long.parseLong(arguments[2]);
        }
        launch(SoakWindow.class);
    }

    @Override
    public void start(Stage stage) throws Exception {
        var viewModel = new MapViewModel(AtlasReader.read(geodata));
        var folder = Files.createTempDirectory("araxes-soak");
        var scene = UsedWindow.open(viewModel, stage, folder, 1920, 1080, failure -> System.out.println("journal: " + failure));
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
        new Use(scene, viewModel).start();
    }

    private final class Use extends AnimationTimer {
        private final MapViewModel viewModel;
        private final SoakScript script;
        private final Queue<Runnable> steps = new ArrayDeque<>();
        private final FxWatch watch = new FxWatch(Thread.currentThread(), RunQueue.ofThisThread(), pauses, () -> doing, this::weighEachMinute);
        private long began;

        Use(Scene scene, MapViewModel viewModel) {
            this.viewModel = viewModel;
            script = new SoakScript(scene, viewModel, seed);
        }

        @Override
        public void handle(long now) {
            if (viewModel.frameProperty().get() == null) {
                return;
            }
            if (began == 0) {
                began = System.nanoTime();
                pauses.count();
                watch.start();
            }
            if (steps.isEmpty()) {
                if (System.nanoTime() - began > minutes * MINUTE) {
                    stop();
                    end();
                    return;
                }
                doing = script.next(steps);
            }
            steps.remove().run();
        }

        /// Between two questions to the window's thread, so that this is not mistaken for its slowness.
        private void weighEachMinute() {
            if (System.nanoTime() - began >= heaps.size() * MINUTE) {
                System.gc();
                heaps.add((Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6);
            }
        }

        private void end() {
            try {
                watch.end();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            report(watch, script);
            System.out.printf(Locale.ROOT, "steps in the history: %d%n", viewModel.history().steps().size());
            Platform.exit();
        }
    }

    private void report(FxWatch watch, SoakScript script) {
        System.out.printf(Locale.ROOT, "%.1f minutes of use, seed %d, %d activities%n%n", minutes, seed, script.done());
        System.out.println("answers of the window's thread, asked every few milliseconds:\n  by the clock   " + watch.times());
        System.out.println("  its computing  " + watch.own());
        watch.ownByActivity().forEach((name, times) -> System.out.printf(Locale.ROOT, "    %-12s %s%n", name, times));
        System.out.printf("%nanswers over %d ms by the clock, by what most of them went into:%n", FxWatch.TOO_LONG);
        for (var cause : FxWatch.Cause.values()) {
            var activities = watch.tooLong().getOrDefault(cause, Map.of());
            System.out.printf(Locale.ROOT, "  %5d  %s %s%n", activities.values().stream().mapToInt(Integer::intValue).sum(), cause.words, activities);
        }
        System.out.println("\nlongest computing:");
        watch.worst(WORST, FxWatch.Wait::own).forEach(System.out::println);
        System.out.println("\nlongest waits:");
        watch.worst(WORST, FxWatch.Wait::all).forEach(System.out::println);
        System.out.println("\npauses for collecting:");
        pauses.byCollector().forEach((name, times) -> System.out.printf(Locale.ROOT, "  %-22s %s%n", name, times));
        var grown = new StringJoiner(" ");
        heaps.forEach(heap -> grown.add(String.format(Locale.ROOT, "%.0f", heap)));
        System.out.println("MB held after a full collection, at the start and each minute: " + grown);
        if (!script.missing().isEmpty()) {
            System.out.println("not found in the window, so not used: " + script.missing());
        }
        System.out.printf(Locale.ROOT, "over %d ms of computing on the window's thread: %d%n", FxWatch.TOO_LONG, watch.own().over(FxWatch.TOO_LONG));
    }
}
