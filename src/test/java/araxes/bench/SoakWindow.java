package araxes.bench;

import araxes.geodata.AtlasReader;
import araxes.view.AtlasWindow;
import araxes.view.TestServices;
import araxes.viewmodel.MapViewModel;
import atlantafx.base.theme.PrimerLight;
import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/// The window that is used for the soak: one step of the script a pulse. Arguments: the geodata folder, minutes, seed.
public final class SoakWindow extends Application {
    private static final int WORST = 15;
    private static final int WARM_UP_PULSES = 600;
    private static Path geodata = Path.of("geodata");
    private static double minutes = 30;
    private static long seed = 1;
    private final Map<String, FxWatch.Times> byActivity = new TreeMap<>();
    private final FxWatch.Times pulses = new FxWatch.Times();
    private final Map<String, FxWatch.Times> pauses = new ConcurrentSkipListMap<>();
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
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        var viewModel = new MapViewModel(AtlasReader.read(geodata));
        var scene = new AtlasWindow(viewModel, stage, TestServices.with(_ -> Optional.empty(), _ -> {})).scene(1920, 1080);
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
        new Measurement(scene, viewModel).start();
    }

    private final class Measurement extends AnimationTimer {
        private final MapViewModel viewModel;
        private final SoakScript script;
        private final Queue<Runnable> steps = new ArrayDeque<>();
        private final FxWatch watch = new FxWatch(Thread.currentThread(), () -> doing);
        private long pulseBegan;
        private long began;
        private int pulse;
        private long heapAtStart;

        Measurement(Scene scene, MapViewModel viewModel) {
            this.viewModel = viewModel;
            script = new SoakScript(scene, viewModel, seed);
            scene.addPostLayoutPulseListener(this::laidOut);
        }

        @Override
        public void handle(long now) {
            if (viewModel.frameProperty().get() == null) {
                return;
            }
            if (++pulse == WARM_UP_PULSES) {
                heapAtStart = usedHeap();
                countPauses();
                began = System.nanoTime();
                watch.start();
            }
            if (steps.isEmpty()) {
                if (began != 0 && System.nanoTime() - began > minutes * 60e9) {
                    stop();
                    end();
                    return;
                }
                doing = script.next(steps);
            }
            pulseBegan = System.nanoTime();
            steps.remove().run();
        }

        private void laidOut() {
            if (began != 0 && pulseBegan != 0) {
                long took = System.nanoTime() - pulseBegan;
                pulses.add(took);
                byActivity.computeIfAbsent(doing, _ -> new FxWatch.Times()).add(took);
                pulseBegan = 0;
            }
        }

        private void end() {
            try {
                watch.end();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            report(watch, script, heapAtStart);
            Platform.exit();
        }
    }

    private void report(FxWatch watch, SoakScript script, long heapAtStart) {
        System.out.printf(Locale.ROOT, "%.1f minutes of use, seed %d%n%n", minutes, seed);
        System.out.println("answer of the window's thread, asked every few milliseconds:\n  " + watch.times());
        System.out.println("  of it computed by the thread itself:\n  " + watch.own());
        System.out.println("pulse (input, animation, styles, layout):\n  " + pulses);
        byActivity.forEach((name, times) -> System.out.printf(Locale.ROOT, "  %-12s %s%n", name, times));
        System.out.println("\nlongest by its own time:");
        watch.worst(WORST, FxWatch.Wait::ownMilliseconds).forEach(System.out::println);
        System.out.println("\nlongest by the clock:");
        watch.worst(WORST, FxWatch.Wait::milliseconds).forEach(System.out::println);
        System.out.println("\npauses for collecting:");
        pauses.forEach((name, times) -> System.out.printf(Locale.ROOT, "  %-12s %s%n", name, times));
        System.out.printf(Locale.ROOT, "heap after collection: %.1f MB after the first seconds, %.1f MB at the end%n", heapAtStart / 1e6, usedHeap() / 1e6);
        if (!script.missing().isEmpty()) {
            System.out.println("not found in the window, so not used: " + script.missing());
        }
        System.out.printf(Locale.ROOT, "over 50 ms on the window's thread: %d%n", watch.times().over(50));
    }

    /// What every thread waits for while garbage is collected.
    private void countPauses() {
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector).addNotificationListener((notification, _) -> {
                var told = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
                if (!told.getGcCause().equals("System.gc()")) {
                    pauses.computeIfAbsent(told.getGcName(), _ -> new FxWatch.Times()).add(told.getGcInfo().getDuration() * 1_000_000);
                }
            }, notification -> notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION), null);
        }
    }

    private static long usedHeap() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
