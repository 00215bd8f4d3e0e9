package araxes.view;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Fills a box in parts: to style a long card at once would keep the window from answering. What is seen first is there at once. A box that
/// leaves its scene is emptied, and filled in parts again when it comes back, for all would have to be styled anew.
final class Filling {
    private final Pane box;
    private final PulseShare parts;
    private List<? extends Node> wanted = List.of();
    private int done;
    private double leastHeight;
    private boolean keepsHeight;

    Filling(Pane box) {
        this.box = box;
        parts = new PulseShare(box, this::addNext, this::takeOut);
    }

    /// Of a box that is not in a scene yet, from the moment it comes into one.
    static void whenShown(Pane box, List<? extends Node> nodes) {
        new Filling(box).wanted = List.copyOf(nodes);
    }

    /// Has the box filled from the next pulse on.
    void showLater(List<? extends Node> nodes) {
        wanted = List.copyOf(nodes);
        parts.start();
    }

    /// Of a box with what it holds already.
    static Filling ofChildren(Pane box) {
        var filling = new Filling(box);
        filling.wanted = List.copyOf(box.getChildren());
        filling.done = filling.wanted.size();
        return filling;
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
        parts.startNow();
    }

    /// Takes all out of the scene and lets it come back, the box keeping its height: what is to be styled anew.
    void again() {
        if (box.getScene() != null) {
            if (!keepsHeight) {
                keepsHeight = true;
                leastHeight = box.getMinHeight();
                box.setMinHeight(box.getHeight());
            }
            takeOut();
            parts.start();
        }
    }

    /// Fills the box now.
    void finish() {
        boolean more = true;
        while (more) {
            more = addNext();
        }
        parts.stop();
    }

    private void takeOut() {
        done = 0;
        box.getChildren().clear();
    }

    private boolean addNext() {
        if (done == wanted.size()) {
            if (keepsHeight) {
                keepsHeight = false;
                box.setMinHeight(leastHeight);
            }
            return false;
        }
        int place = done++;
        var node = wanted.get(place);
        var children = box.getChildren();
        if (place == children.size() || children.get(place) != node) {
            children.remove(node);
            children.add(place, node);
            parts.style(node);
        }
        return true;
    }
}
