package araxes.view;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.animation.AnimationTimer;
import javafx.scene.control.Tab;
import javafx.scene.layout.Pane;

/// Parts of a window that leave its scene and come back one a pulse: to style all controls at once takes longer than a frame may.
final class PartsInTurn extends AnimationTimer {
    private final Queue<Runnable> putBack = new ArrayDeque<>();

    /// The children leave; the height stays.
    void takeOutOf(Pane pane) {
        var children = List.copyOf(pane.getChildren());
        double least = pane.getMinHeight();
        pane.setMinHeight(pane.getHeight());
        pane.getChildren().clear();
        children.forEach(child -> putBack.add(() -> pane.getChildren().add(child)));
        putBack.add(() -> pane.setMinHeight(least));
    }

    /// Its content leaves.
    void takeOutOf(Tab tab) {
        var content = tab.getContent();
        tab.setContent(null);
        putBack.add(() -> tab.setContent(content));
    }

    /// @param then run when all that have left are back
    void afterThem(Runnable then) {
        putBack.add(then);
    }

    /// Lets them come back, the first that left first.
    void comeBack() {
        if (!putBack.isEmpty()) {
            start();
        }
    }

    /// Whatever is still out comes back now.
    void hurry() {
        while (!putBack.isEmpty()) {
            putBack.remove().run();
        }
    }

    @Override
    public void handle(long now) {
        var next = putBack.poll();
        if (next == null) {
            stop();
        } else {
            next.run();
        }
    }
}
