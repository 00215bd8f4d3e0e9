package araxes.view;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Fills a box in parts, one a pulse: to style a long card at once would keep the window from answering. What is seen first is there at once.
final class Filling {
    /// Styling takes this long at most in a pulse and in all boxes together, but for the last node that was begun.
    private static final long NANOSECONDS_A_PULSE = 8_000_000;
    private static long sharedPulse;
    private static long sharedNanoseconds;
    private static final Set<Filling> UNDER_WAY = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Pane box;
    private List<? extends Node> wanted = List.of();
    private int done;
    private final AnimationTimer pulses = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (now != sharedPulse) {
                sharedPulse = now;
                sharedNanoseconds = 0;
            }
            sharedNanoseconds += addFor(NANOSECONDS_A_PULSE - sharedNanoseconds);
        }
    };

    Filling(Pane box) {
        this.box = box;
    }

    /// Replaces what the box holds, or was about to. Nodes that it holds already stay as they are.
    ///
    /// @param nodes each once
    void show(List<? extends Node> nodes) {
        wanted = List.copyOf(nodes);
        done = 0;
        Set<Node> staying = Collections.newSetFromMap(new IdentityHashMap<>());
        staying.addAll(wanted);
        box.getChildren().removeIf(node -> !staying.contains(node));
        start();
        addFor(NANOSECONDS_A_PULSE);
    }

    /// Fills a box that is not seen yet, from the moment it comes into a scene.
    static void whenShown(Pane box, List<? extends Node> nodes) {
        var filling = new Filling(box);
        filling.wanted = List.copyOf(nodes);
        box.sceneProperty().subscribe(scene -> {
            if (scene != null && filling.done < filling.wanted.size()) {
                filling.start();
            }
        });
    }

    private void start() {
        UNDER_WAY.add(this);
        pulses.start();
    }

    /// Whether any box of the program is about to show more.
    static boolean isUnderWay() {
        return !UNDER_WAY.isEmpty();
    }

    /// Before that, the colours that the root of the scene defines cannot be looked up.
    private boolean isShown() {
        return box.getScene() != null && box.getScene().getWindow() != null;
    }

    /// @return the nanoseconds it took
    private long addFor(long nanoseconds) {
        var children = box.getChildren();
        long began = System.nanoTime();
        long taken = 0;
        while (taken < nanoseconds && done < wanted.size()) {
            var node = wanted.get(done);
            if (done == children.size() || children.get(done) != node) {
                children.remove(node);
                children.add(done, node);
                if (isShown()) {
                    node.applyCss();
                }
            }
            done++;
            taken = System.nanoTime() - began;
        }
        if (done == wanted.size()) {
            pulses.stop();
            UNDER_WAY.remove(this);
        }
        return taken;
    }
}
