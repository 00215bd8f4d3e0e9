package araxes.view;

import araxes.cartography.MapLayer;
import araxes.model.Language;
import araxes.viewmodel.MapViewModel;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.util.Duration;

/// A short visit to the window that ends by itself: the start-up cache of the package is made of what it touches, and the
/// benchmark reads from it when the window was usable and how much memory it held.
final class Rehearsal {
    private static final Duration STEP = Duration.millis(50);
    private static final int STEPS = 80;
    private static final int DAYS_A_STEP = 181;

    private final MapViewModel viewModel;
    private final AtlasWindow window;

    private Rehearsal(MapViewModel viewModel, AtlasWindow window) {
        this.viewModel = viewModel;
        this.window = window;
    }

    /// Plays if the system property `araxes.rehearsal` is set, as the last step of packaging sets it.
    ///
    /// @param quit closes the program
    static void playIfAsked(MapViewModel viewModel, AtlasWindow window, Runnable quit) {
        if (Boolean.getBoolean("araxes.rehearsal")) {
            viewModel.frameProperty().addListener(new InvalidationListener() {
                @Override
                public void invalidated(Observable frame) {
                    frame.removeListener(this);
                    // The frame is in the image; the task behind it runs once the window has taken it in.
                    FxThread.LATER.execute(() -> {
                        report("usable_at", System.currentTimeMillis());
                        new Rehearsal(viewModel, window).play(quit);
                    });
                }
            });
        }
    }

    private void play(Runnable quit) {
        var steps = new Timeline();
        for (int i = 1; i <= STEPS; i++) {
            int step = i;
            steps.getKeyFrames().add(new KeyFrame(STEP.multiply(step), _ -> play(step)));
        }
        steps.setOnFinished(_ -> {
            System.gc();
            report("heap_mb", (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
            quit.run();
        });
        steps.play();
    }

    private static void report(String what, long value) {
        System.out.println(what + "=" + value);
    }

    private void play(int step) {
        switch (step) {
            case 20 -> viewModel.setShown(MapLayer.ROADS, true);
            case 25 -> viewModel.atlas().proposals().stream().findFirst().ifPresent(proposal -> viewModel.setShown(proposal, true));
            case 30 -> viewModel.setLanguage(Language.RU);
            case 35 -> viewModel.setLanguage(Language.EN);
            case 40 -> viewModel.select(viewModel.atlas().units().getFirst().id());
            case 44 -> viewModel.atlas().proposals().stream().findFirst().ifPresent(viewModel::select);
            case 48 -> window.toggleOutcome();
            case 56 -> window.newScenario();
            case 64 -> window.showSources();
            case 68 -> window.zoom(1);
            case 72 -> window.zoom(-1);
            default -> viewModel.scrubTo(viewModel.firstDay().plusDays((long) step * DAYS_A_STEP));
        }
    }
}
