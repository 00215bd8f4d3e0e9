package araxes.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
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

    private Restyling() {}

    /// @param tabs whose contents leave for the time of the change
    /// @param panes whose children leave
    static void run(Scene scene, List<Tab> tabs, List<Pane> panes, Runnable change) {
        var restyling = new Restyling();
        var focused = scene.getFocusOwner();
        for (var pane : panes) {
            var children = new ArrayList<>(pane.getChildren());
            pane.getChildren().clear();
            children.forEach(child -> restyling.putBack.add(() -> pane.getChildren().add(child)));
        }
        for (var tab : tabs.stream().sorted(Comparator.comparing(Tab::isSelected).reversed()).toList()) {
            var content = tab.getContent();
            tab.setContent(null);
            restyling.putBack.add(() -> tab.setContent(content));
        }
        if (focused != null) {
            restyling.putBack.add(() -> {
                if (focused.getScene() == scene) {
                    focused.requestFocus();
                }
            });
        }
        change.run();
        restyling.start();
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
