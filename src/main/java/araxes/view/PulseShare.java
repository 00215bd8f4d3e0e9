package araxes.view;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Queue;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;

/// Work on the scene that is done in parts, because all of it at once would keep the window from answering. In a pulse, all such work of
/// the program together takes a share of the frame, but for the last part that was begun. Each belongs to a place in the scene: when that
/// leaves, the work is undone, and begins again when it comes back, for all would have to be styled anew.
final class PulseShare {
    private static final long NANOSECONDS_A_PULSE = 8_000_000;
    private static final Set<PulseShare> UNDER_WAY = Collections.newSetFromMap(new IdentityHashMap<>());
    private static final Queue<Runnable> AFTER_ALL = new ArrayDeque<>();
    private static long pulse;
    private static long spent;
    private static long lastWorked;
    private final Node place;
    private final BooleanSupplier part;
    private final AnimationTimer pulses = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (now != pulse) {
                pulse = now;
                spent = 0;
            }
            work();
        }
    };

    /// @param part carries out the next part; false if nothing is left to do
    /// @param undo called when the place has left its scene
    PulseShare(Node place, BooleanSupplier part, Runnable undo) {
        this.place = place;
        this.part = part;
        place.sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                stop();
                undo.run();
            }
            if (now != null) {
                start();
            }
        });
    }

    /// Begins with the next pulse, if the place is in a scene.
    void start() {
        if (place.getScene() != null) {
            UNDER_WAY.add(this);
            pulses.start();
        }
    }

    /// Begins at once with what is left of the share, if the place is in a scene.
    void startNow() {
        if (place.getScene() != null) {
            start();
            if (System.nanoTime() - lastWorked > 2 * NANOSECONDS_A_PULSE) {
                spent = 0;
            }
            work();
        }
    }

    /// Styles what was put in, so that it counts: else all of it would be styled with the next picture. Not before there is a window: without, the
    /// colours that the root of the scene defines cannot be looked up.
    void style(Node node) {
        if (place.getScene() != null && place.getScene().getWindow() != null) {
            node.applyCss();
        }
    }

    void stop() {
        pulses.stop();
        UNDER_WAY.remove(this);
        while (UNDER_WAY.isEmpty() && !AFTER_ALL.isEmpty()) {
            AFTER_ALL.remove().run();
        }
    }

    /// Whether any such work of the program is left.
    static boolean isUnderWay() {
        return !UNDER_WAY.isEmpty();
    }

    /// @param then run once no such work is left; at once if none is
    static void afterAll(Runnable then) {
        if (isUnderWay()) {
            AFTER_ALL.add(then);
        } else {
            then.run();
        }
    }

    private void work() {
        while (spent < NANOSECONDS_A_PULSE) {
            long began = System.nanoTime();
            boolean more = part.getAsBoolean();
            lastWorked = System.nanoTime();
            spent += lastWorked - began;
            if (!more) {
                stop();
                return;
            }
        }
    }
}
