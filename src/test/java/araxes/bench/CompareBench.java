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
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;

/// How long two maps side by side, each with five proposals on it, take to follow the day: from the move until the new picture is in the
/// window's scene, and the time between frames while it moves at every pulse, which includes its rendering. First one map's day moves,
/// then those of both. Prints rows `name,median,p95,p99,unit,n`. Arguments: the geodata folder, width, height.
public final class CompareBench extends Application {
    private static final int WARM_UP = 300;
    private static final int FRAMES = 600;
    private static final int PROPOSALS = 5;
    private static final LocalDate FIRST = LocalDate.of(1991, 9, 1);
    private static final int DAYS = 12_000;
    private static final int DAYS_A_STEP = 13;
    private static Path geodata = Path.of("geodata");
    private static double width = 1920;
    private static double height = 1080;

    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            geodata = Path.of(arguments[0]);
        }
        if (arguments.length > 2) {
            width = Double.parseDouble(arguments[1]);
            height = Double.parseDouble(arguments[2]);
        }
        launch(CompareBench.class);
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
        for (Proposal proposal : atlas.proposals().stream().filter(one -> one.terms().size() > 2).limit(PROPOSALS).toList()) {
            viewModel.setShown(proposal, true);
        }
        var compare = new CompareControls(viewModel, new OutcomeControls(viewModel));
        compare.arrange(Arrangement.SIDE_BY_SIDE);
        new Measurement(viewModel, compare).start();
    }

    private static final class Measurement extends AnimationTimer {
        private final MapViewModel viewModel;
        private final CompareControls compare;
        private final List<Double> answers = new ArrayList<>();
        private final List<Double> intervals = new ArrayList<>();
        private @Nullable MapFrame last;
        private long moved;
        private long shown;
        private int step;
        private boolean waiting;

        Measurement(MapViewModel viewModel, CompareControls compare) {
            this.viewModel = viewModel;
            this.compare = compare;
            viewModel.frameProperty().subscribe(frame -> {
                if (waiting && frame != null && frame.state().day().equals(viewModel.day())) {
                    answers.add((System.nanoTime() - moved) / 1e6);
                    waiting = false;
                }
            });
        }

        @Override
        public void handle(long now) {
            var frame = viewModel.frameProperty().get();
            if (frame == null) {
                return;
            }
            if (frame != last) {
                last = frame;
                long time = System.nanoTime();
                intervals.add((time - shown) / 1e6);
                shown = time;
            }
            if (waiting) {
                return;
            }
            if (answers.size() >= WARM_UP + FRAMES) {
                var which = compare.daysLinkedProperty().get() ? "both" : "one";
                print("compare-" + which + "-move-to-picture", answers.subList(WARM_UP, answers.size()));
                print("compare-" + which + "-frame", intervals.subList(WARM_UP, intervals.size()));
                if (compare.daysLinkedProperty().get()) {
                    stop();
                    Platform.exit();
                    return;
                }
                answers.clear();
                intervals.clear();
                compare.daysLinkedProperty().set(true);
            }
            waiting = true;
            moved = System.nanoTime();
            viewModel.scrubTo(FIRST.plusDays((long) step++ * DAYS_A_STEP % DAYS));
        }
    }

    private static void print(String name, List<Double> milliseconds) {
        var sorted = new ArrayList<>(milliseconds);
        sorted.sort(null);
        System.out.printf(Locale.ROOT, "%s,%.2f,%.2f,%.2f,ms,%d%n", name, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), sorted.size());
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }
}
