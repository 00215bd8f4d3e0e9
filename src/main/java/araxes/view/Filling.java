package araxes.view;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.layout.Pane;

/// Fills a box in parts, one a pulse: to style and lay out a long card at once would keep the window from answering.
/// What is seen first is there at once.
final class Filling {
    /// Nodes that are put in at a time, so that a pulse stays within a few hundredths of a second.
    private static final int AT_ONCE = 24;
    private static final int NODES_OF_A_CONTROL = 6;
    /// Boxes that fill at the same time share what a pulse can take.
    private static long sharedPulse;
    private static int sharedNodes;
    private static final Set<Filling> UNDER_WAY = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Pane box;
    private List<? extends Node> wanted = List.of();
    private int done;
    private final AnimationTimer pulses = new AnimationTimer() {
        @Override
        public void handle(long now) {
            if (now != sharedPulse) {
                sharedPulse = now;
                sharedNodes = 0;
            }
            sharedNodes += addSome(AT_ONCE - sharedNodes);
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
        addSome(AT_ONCE);
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

    /// @return how many nodes that were
    private int addSome(int most) {
        var children = box.getChildren();
        int added = 0;
        while (added < most && done < wanted.size()) {
            var node = wanted.get(done);
            if (done == children.size() || children.get(done) != node) {
                children.remove(node);
                children.add(done, node);
                added += size(node);
            }
            done++;
        }
        if (done == wanted.size()) {
            pulses.stop();
            UNDER_WAY.remove(this);
        }
        return added;
    }

    /// A control that was never seen has yet to make the nodes it consists of.
    private static int size(Node node) {
        int own = node instanceof Control ? NODES_OF_A_CONTROL : 1;
        return node instanceof Parent parent ? own + parent.getChildrenUnmodifiable().stream().mapToInt(Filling::size).sum() : own;
    }
}
