package araxes.view;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.control.Tab;
import javafx.scene.layout.Pane;

/// Changes the style of everything without holding the window up: to style all its controls at once takes longer than a frame may, so the large
/// parts leave the scene for the change and come back one a pulse.
final class Restyling extends AnimationTimer {
    private final Queue<Runnable> putBack = new ArrayDeque<>();

    /// @param tabs whose contents leave for the time of the change
    /// @param panes whose children leave; their heights stay
    void run(Scene scene, List<Tab> tabs, List<? extends Pane> panes, Runnable change) {
        while (!putBack.isEmpty()) {
            putBack.remove().run(); // of a change just before
        }
        var focused = scene.getFocusOwner();
        panes.forEach(this::takeOut);
        for (var tab : tabs.stream().sorted(Comparator.comparing(Tab::isSelected).reversed()).toList()) {
            var content = tab.getContent();
            tab.setContent(null);
            putBack.add(() -> tab.setContent(content));
        }
        if (focused != null) {
            putBack.add(() -> {
                if (focused.getScene() == scene) {
                    focused.requestFocus();
                }
            });
        }
        change.run();
        start();
    }

    private void takeOut(Pane pane) {
        var children = List.copyOf(pane.getChildren());
        double least = pane.getMinHeight();
        pane.setMinHeight(pane.getHeight());
        pane.getChildren().clear();
        children.forEach(child -> putBack.add(() -> pane.getChildren().add(child)));
        putBack.add(() -> pane.setMinHeight(least));
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
