package araxes.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import araxes.TestAtlas;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PlaybackModesTest {
    private static final long SECOND = 1_000_000_000L;
    private final MapViewModel viewModel = new MapViewModel(TestAtlas.create());
    private final Playback playback = new Playback(viewModel);

    private List<LocalDate> daysSeen(int seconds) {
        var seen = new ArrayList<LocalDate>();
        for (int tenth = 0; tenth < 10 * seconds; tenth++) {
            playback.advance(SECOND / 10);
            if (seen.isEmpty() || !seen.getLast().equals(viewModel.day())) {
                seen.add(viewModel.day());
            }
        }
        return seen;
    }

    @Test
    void playingByMonthShowsTheSameDayOfEachMonth() {
        viewModel.showDay(LocalDate.of(2003, 1, 31));
        playback.stepProperty().set(Playback.Step.MONTH);
        playback.speedProperty().set(Playback.Speed.MONTH);
        playback.play();
        var seen = daysSeen(4);
        assertEquals(List.of(LocalDate.of(2003, 1, 31), LocalDate.of(2003, 2, 28), LocalDate.of(2003, 3, 31)), seen.subList(0, 3));
    }

    @Test
    void playingByYearShowsNoDayBetween() {
        viewModel.showDay(LocalDate.of(2003, 5, 6));
        playback.stepProperty().set(Playback.Step.YEAR);
        playback.speedProperty().set(Playback.Speed.YEAR);
        playback.play();
        assertTrue(daysSeen(3).stream().allMatch(day -> day.getMonthValue() == 5 && day.getDayOfMonth() == 6));
        assertTrue(viewModel.day().getYear() >= 2005);
    }

    @Test
    void playingByChangeGoesFromChangeToChangeAndStopsAfterTheLast() {
        viewModel.showDay(TestAtlas.FIRST);
        playback.stepProperty().set(Playback.Step.CHANGE);
        playback.play();
        assertEquals(List.of(TestAtlas.FIRST, TestAtlas.CHANGE), daysSeen(3));
        assertFalse(playback.playingProperty().get());
    }

    @Test
    void playingLingersOnADayOnWhichSomethingHappened() {
        viewModel.showDay(TestAtlas.CHANGE.minusDays(3));
        playback.setEventful(new TreeSet<>(List.of(TestAtlas.CHANGE)));
        playback.dwellProperty().set(Playback.Dwell.TWO);
        playback.speedProperty().set(Playback.Speed.YEAR);
        playback.play();
        playback.advance(SECOND);
        assertEquals(TestAtlas.CHANGE, viewModel.day(), "however fast time passes, the day is not passed over");
        playback.advance(19 * SECOND / 10);
        assertEquals(TestAtlas.CHANGE, viewModel.day());
        playback.advance(SECOND / 2);
        assertTrue(viewModel.day().isAfter(TestAtlas.CHANGE));
    }

    @Test
    void loopBeginsAnewAtTheStartOfItsRange() {
        var from = LocalDate.of(2005, 1, 1);
        var to = LocalDate.of(2005, 1, 11);
        playback.setRange(from, to);
        playback.endProperty().set(Playback.End.LOOP);
        playback.speedProperty().set(Playback.Speed.WEEK);
        viewModel.showDay(from);
        playback.play();
        var seen = daysSeen(5);
        assertTrue(seen.contains(to), seen::toString);
        assertTrue(seen.indexOf(from) < seen.indexOf(to) && seen.lastIndexOf(from) > seen.indexOf(to), seen::toString);
        assertTrue(seen.stream().noneMatch(day -> day.isBefore(from) || day.isAfter(to)), seen::toString);
        assertTrue(playback.playingProperty().get());
    }

    @Test
    void bounceRunsBackAndForth() {
        var from = LocalDate.of(2005, 1, 1);
        var to = LocalDate.of(2005, 1, 8);
        playback.setRange(from, to);
        playback.endProperty().set(Playback.End.BOUNCE);
        playback.speedProperty().set(Playback.Speed.WEEK);
        viewModel.showDay(from);
        playback.play();
        var seen = daysSeen(4);
        int turn = seen.indexOf(to);
        assertTrue(turn > 0, seen::toString);
        assertTrue(seen.get(turn + 1).isBefore(to), seen::toString);
        assertTrue(seen.subList(turn, seen.size()).contains(from), seen::toString);
    }

    @Test
    void wholeLoopIsOneStepForUndo() {
        var from = LocalDate.of(2005, 1, 1);
        playback.setRange(from, from.plusDays(5));
        playback.endProperty().set(Playback.End.LOOP);
        viewModel.showDay(from);
        playback.speedProperty().set(Playback.Speed.WEEK);
        playback.play();
        daysSeen(4);
        playback.pause();
        assertEquals(2, viewModel.history().position(), "going to the first day, and playing");
        viewModel.undo();
        assertEquals(from, viewModel.day());
    }
}
