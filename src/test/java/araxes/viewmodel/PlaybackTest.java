package araxes.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.TestAtlas;
import org.junit.jupiter.api.Test;

class PlaybackTest {
    private static final long SECOND = 1_000_000_000L;
    private final MapViewModel viewModel = new MapViewModel(TestAtlas.create());
    private final Playback playback = new Playback(viewModel);

    @Test
    void daysPassAtTheChosenPaceHoweverTheTimeIsCut() {
        viewModel.showDay(TestAtlas.FIRST);
        playback.speedProperty().set(Playback.Speed.WEEK);
        playback.play();
        for (int pulse = 0; pulse < 60; pulse++) {
            playback.advance(SECOND / 60);
        }
        playback.advance(SECOND);
        // Two seconds of seven days, less what sixty rounded pulses may lose.
        assertEquals(TestAtlas.FIRST.plusDays(13), viewModel.day());
        playback.advance(SECOND / 10);
        assertEquals(TestAtlas.FIRST.plusDays(14), viewModel.day());
    }

    @Test
    void playingFromTheLastDayBeginsAnew() {
        playback.toggle();
        assertTrue(playback.playingProperty().get());
        assertEquals(TestAtlas.FIRST, viewModel.day());
    }

    @Test
    void playingPausesOnTheLastDay() {
        viewModel.showDay(TestAtlas.LAST.minusDays(3));
        playback.speedProperty().set(Playback.Speed.YEAR);
        playback.play();
        playback.advance(SECOND);
        assertEquals(TestAtlas.LAST, viewModel.day());
        assertFalse(playback.playingProperty().get());
    }

    @Test
    void nothingMovesWhilePaused() {
        viewModel.showDay(TestAtlas.FIRST);
        playback.advance(100 * SECOND);
        assertEquals(TestAtlas.FIRST, viewModel.day());
    }

    @Test
    void playingGoesOnFromADayTheUserJumpsTo() {
        viewModel.showDay(TestAtlas.FIRST);
        playback.speedProperty().set(Playback.Speed.DAY);
        playback.play();
        playback.advance(SECOND);
        viewModel.showDay(TestAtlas.CHANGE);
        playback.advance(SECOND);
        assertEquals(TestAtlas.CHANGE.plusDays(1), viewModel.day());
    }

    @Test
    void wholePlayIsOneStepForUndo() {
        viewModel.showDay(TestAtlas.CHANGE);
        playback.speedProperty().set(Playback.Speed.DAY);
        playback.play();
        for (int second = 0; second < 30; second++) {
            playback.advance(SECOND);
        }
        playback.pause();
        viewModel.undo();
        assertEquals(TestAtlas.CHANGE, viewModel.day());
    }
}
