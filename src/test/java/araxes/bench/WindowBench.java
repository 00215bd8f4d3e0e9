package araxes.bench;

import araxes.geodata.AtlasReader;
import araxes.model.Atlas;
import araxes.view.AtlasWindow;
import araxes.view.TestServices;
import araxes.viewmodel.MapViewModel;
import atlantafx.base.theme.PrimerLight;
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

/// Frames a real window shows while the day is moved at every pulse: prints rows `name,median,p95,p99,unit,n`.
/// A frame counts at the pulse that renders a picture newly drawn. Arguments: the geodata folder, width, height.
public final class WindowBench extends Application {
    /// Until the compilers have been through the drawing code, they take more of the machine than the drawing.
    private static final int WARM_UP = 400;
    private static final int FRAMES = 900;
    private static final LocalDate SOVIET = LocalDate.of(1988, 6, 1);
    private static final LocalDate INDEPENDENT = LocalDate.of(2026, 1, 1);
    private static final LocalDate BUSY_YEARS = LocalDate.of(1991, 9, 1);
    private static Path geodata = Path.of("geodata");
    private static double width = 1920;
    private static double height = 1080;
    private final List<Scrub> scrubs = new ArrayList<>(List.of(
        // Every unit passes from a Soviet republic to the state that followed it.
        new Scrub("window-scrub-every-unit", frame -> frame % 2 == 0 ? SOVIET : INDEPENDENT),
        new Scrub("window-scrub-history-by-day", frame -> BUSY_YEARS.plusDays(frame % 12_000)),
        new Scrub("window-scrub-history-whole", frame -> SOVIET.plusDays(frame * 13L % 14_000))));

    private record Scrub(String name, IntFunction<LocalDate> day) {}

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
        Atlas atlas = AtlasReader.read(geodata);
        var viewModel = new MapViewModel(atlas);
        var window = new AtlasWindow(viewModel, stage, TestServices.with(_ -> Optional.empty(), _ -> {}));
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setX(0);
        stage.setY(0);
        stage.setScene(window.scene(width, height));
        stage.show();
        new Measurement(viewModel).start();
    }

    private final class Measurement extends AnimationTimer {
        private final MapViewModel viewModel;
        private final List<Long> shownAt = new ArrayList<>();
        private Object lastFrame = this;
        private Scrub scrub = scrubs.removeFirst();
        private int pulse;

        Measurement(MapViewModel viewModel) {
            this.viewModel = viewModel;
        }

        @Override
        public void handle(long now) {
            var frame = viewModel.frameProperty().get();
            if (frame == null) {
                return;
            }
            if (frame != lastFrame) {
                lastFrame = frame;
                shownAt.add(System.nanoTime());
                if (shownAt.size() == WARM_UP) {
                }
            }
            if (shownAt.size() > WARM_UP + FRAMES) {
                print(scrub.name(), shownAt.subList(WARM_UP, shownAt.size()));
                shownAt.clear();
                pulse = 0;
                if (scrubs.isEmpty()) {
                    stop();
                    Platform.exit();
                    return;
                }
                scrub = scrubs.removeFirst();
            }
            viewModel.scrubTo(scrub.day().apply(pulse++));
        }
    }

    private static void print(String name, List<Long> times) {
        var milliseconds = new ArrayList<Double>();
        for (int i = 1; i < times.size(); i++) {
            milliseconds.add((times.get(i) - times.get(i - 1)) / 1e6);
        }
        milliseconds.sort(null);
        row(name, at(milliseconds, 0.5), at(milliseconds, 0.95), at(milliseconds, 0.99), "ms", milliseconds.size());
        double seconds = (times.getLast() - times.getFirst()) / 1e9;
        double mean = milliseconds.size() / seconds;
        row(name + "-rate", mean, 1000 / at(milliseconds, 0.95), 1000 / at(milliseconds, 0.99), "frames/s", milliseconds.size());
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }

    private static void row(String name, double median, double p95, double p99, String unit, int n) {
        System.out.printf(Locale.ROOT, "%s,%.2f,%.2f,%.2f,%s,%d%n", name, median, p95, p99, unit, n);
    }
}
