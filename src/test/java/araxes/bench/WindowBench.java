package araxes.bench;

import araxes.cartography.Arrangement;
import araxes.cartography.MapFrame;
import araxes.geodata.AtlasReader;
import araxes.model.Proposal;
import araxes.view.AtlasWindow;
import araxes.view.TestServices;
import araxes.viewmodel.CompareControls;
import araxes.viewmodel.MapViewModel;
import araxes.viewmodel.OutcomeControls;
import atlantafx.base.theme.PrimerLight;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;

/// A real window while the day moves: one map, then two with five proposals on each. A move follows at the first pulse after the picture of
/// the last is in the scene. Prints rows `name,median,p95,p99,unit,n`; arguments: the geodata folder, width, height.
///
/// Each case has, per step, the time from the move until the picture is in the scene, the time between frames, which includes their
/// rendering, and what the window's thread and the renderer compute themselves: on a busy machine only that tells of the program.
public final class WindowBench extends Application {
    /// Until the compilers have been through the drawing code, they take more of the machine than the drawing.
    private static final int WARM_UP = 400;
    private static final int STEPS = 800;
    private static final int PROPOSALS = 5;
    private static final LocalDate SOVIET = LocalDate.of(1988, 6, 1);
    private static final LocalDate INDEPENDENT = LocalDate.of(2026, 1, 1);
    private static final LocalDate BUSY_YEARS = LocalDate.of(1991, 9, 1);
    private static final IntFunction<LocalDate> BY_FORTNIGHT = step -> BUSY_YEARS.plusDays(step * 13L % 12_000);
    private static final ThreadMXBean CLOCKS = ManagementFactory.getThreadMXBean();
    private static Path geodata = Path.of("geodata");
    private static double width = 1920;
    private static double height = 1080;

    private record Case(String name, Runnable prepare, IntFunction<LocalDate> day) {}

    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            geodata = Path.of(arguments[0]);
        }
        if (arguments.length > 2) {
            width = Double.parseDouble(arguments[1]);
            height = Double.parseDouble(arguments[2]);
        }
        launch(WindowBench.class);
    }

    @Override
    public void start(Stage stage) throws Exception {
        setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        var atlas = AtlasReader.read(geodata);
        var viewModel = new MapViewModel(atlas);
        var window = new AtlasWindow(viewModel, stage, TestServices.with(_ -> Optional.empty(), _ -> {}));
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(window.scene(width, height));
        stage.show();
        var compare = new CompareControls(viewModel, new OutcomeControls(viewModel));
        new Measurement(viewModel, new ArrayList<>(List.of(
            // Every unit passes from a Soviet republic to the state that followed it.
            new Case("window-scrub-every-unit", () -> {}, step -> step % 2 == 0 ? SOVIET : INDEPENDENT),
            new Case("window-scrub-history-by-day", () -> {}, step -> BUSY_YEARS.plusDays(step % 12_000)),
            new Case("window-scrub-history-whole", () -> {}, BY_FORTNIGHT),
            new Case("compare-one", () -> {
                for (Proposal proposal : atlas.proposals().stream().filter(one -> one.terms().size() > 2).limit(PROPOSALS).toList()) {
                    viewModel.setShown(proposal, true);
                }
                compare.arrange(Arrangement.SIDE_BY_SIDE);
            }, BY_FORTNIGHT),
            new Case("compare-both", () -> compare.daysLinkedProperty().set(true), BY_FORTNIGHT),
            new Case("compare-swipe", () -> compare.arrange(Arrangement.SWIPE), BY_FORTNIGHT)))).start();
    }

    private static final class Measurement extends AnimationTimer {
        private final MapViewModel viewModel;
        private final List<Case> cases;
        private final long window = Thread.currentThread().threadId();
        private final List<Double> answers = new ArrayList<>();
        private final List<Double> frames = new ArrayList<>();
        private final List<Double> computing = new ArrayList<>();
        private final List<Double> rendering = new ArrayList<>();
        private Case now;
        private @Nullable MapFrame last;
        private long moved;
        private long shown;
        private long computed;
        private long rendered;
        private int step;
        private boolean waiting;

        Measurement(MapViewModel viewModel, List<Case> cases) {
            this.viewModel = viewModel;
            this.cases = cases;
            now = cases.removeFirst();
            viewModel.frameProperty().subscribe(frame -> {
                if (waiting && frame != null && frame.state().day().equals(viewModel.day())) {
                    answers.add((System.nanoTime() - moved) / 1e6);
                    waiting = false;
                }
            });
        }

        @Override
        public void handle(long pulse) {
            var frame = viewModel.frameProperty().get();
            if (frame == null) {
                return;
            }
            if (frame != last) {
                last = frame;
                count();
            }
            if (waiting) {
                return;
            }
            if (answers.size() >= WARM_UP + STEPS) {
                print();
                if (cases.isEmpty()) {
                    stop();
                    Platform.exit();
                    return;
                }
                now = cases.removeFirst();
                now.prepare().run();
            }
            waiting = true;
            moved = System.nanoTime();
            viewModel.scrubTo(now.day().apply(step++));
        }

        private void count() {
            long time = System.nanoTime();
            long ofWindow = CLOCKS.getThreadCpuTime(window);
            long ofRenderer = rendererTime();
            frames.add((time - shown) / 1e6);
            computing.add((ofWindow - computed) / 1e6);
            rendering.add((ofRenderer - rendered) / 1e6);
            shown = time;
            computed = ofWindow;
            rendered = ofRenderer;
        }

        private static long rendererTime() {
            for (var thread : CLOCKS.getThreadInfo(CLOCKS.getAllThreadIds())) {
                if (thread != null && thread.getThreadName().startsWith("QuantumRenderer")) {
                    return CLOCKS.getThreadCpuTime(thread.getThreadId());
                }
            }
            return 0;
        }

        private void print() {
            row(now.name() + "-move-to-picture", answers);
            var between = row(now.name() + "-frame", frames);
            System.out.printf(Locale.ROOT, "%s-rate,%.2f,%.2f,%.2f,frames/s,%d%n", now.name(), 1000 / between.median(),
                1000 / between.percentile(95), 1000 / between.percentile(99), between.values().length);
            row(now.name() + "-window-thread", computing);
            row(now.name() + "-renderer", rendering);
        }

        private static Samples row(String name, List<Double> milliseconds) {
            var samples = new Samples(name, "ms",
                milliseconds.stream().skip(WARM_UP).mapToDouble(Double::doubleValue).toArray());
            System.out.println(samples.csv());
            milliseconds.clear();
            return samples;
        }
    }
}
