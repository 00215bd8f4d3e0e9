package araxes.view;

import araxes.viewmodel.TimeControls;
import javafx.animation.AnimationTimer;

/// Lets the time of the map pass while it is played.
final class PlayClock extends AnimationTimer {
    private final TimeControls times;
    private long last;

    PlayClock(TimeControls times) {
        this.times = times;
        times.playingProperty().subscribe(playing -> {
            if (playing) {
                start();
            } else {
                stop();
            }
        });
    }

    @Override
    public void start() {
        last = System.nanoTime();
        super.start();
    }

    @Override
    public void handle(long now) {
        times.advance(Math.max(0, now - last));
        last = now;
    }
}
