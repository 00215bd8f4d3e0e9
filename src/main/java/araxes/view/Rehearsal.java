package araxes.view;

import araxes.cartography.MapLayer;
import araxes.model.Language;
import araxes.viewmodel.MapViewModel;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// A short visit to the window that ends by itself: the start-up cache of the package is made of what it touches.
final class Rehearsal {
    private static final Duration STEP = Duration.millis(50);
    private static final int STEPS = 80;
    private static final int DAYS_A_STEP = 181;

    private final MapViewModel viewModel;

    private Rehearsal(MapViewModel viewModel) {
        this.viewModel = viewModel;
    }

    /// Plays if the system property `araxes.rehearsal` is set, as the last step of packaging sets it.
    ///
    /// @param quit closes the program
    static void playIfAsked(MapViewModel viewModel, Runnable quit) {
        if (Boolean.getBoolean("araxes.rehearsal")) {
            var rehearsal = new Rehearsal(viewModel);
            var steps = new Timeline();
            for (int i = 1; i <= STEPS; i++) {
                int step = i;
                steps.getKeyFrames().add(new KeyFrame(STEP.multiply(step), _ -> rehearsal.play(step)));
            }
            steps.setOnFinished(_ -> quit.run());
            steps.play();
        }
    }

    private void play(int step) {
        switch (step) {
            case 20 -> viewModel.setShown(MapLayer.ROADS, true);
            case 25 -> viewModel.atlas().proposals().stream().findFirst().ifPresent(proposal -> viewModel.setShown(proposal, true));
            case 30 -> viewModel.setLanguage(Language.RU);
            case 35 -> viewModel.setLanguage(Language.EN);
            case 40 -> viewModel.select(viewModel.atlas().units().getFirst().id());
            default -> viewModel.scrubTo(viewModel.firstDay().plusDays((long) step * DAYS_A_STEP));
        }
    }
}
