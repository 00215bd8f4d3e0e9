package araxes.view;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// Text that wraps, and remembers how high it is at which width: JavaFX asks for that again and again while it lays out what is around the text,
/// and breaks all lines anew each time. Forgets with whatever asks for a new layout, as JavaFX forgets the heights it remembers itself.
final class CardLabel extends Label {
    /// Null while the constructor of the super class runs.
    private final @Nullable Map<Double, Double> heights;

    CardLabel(String text) {
        super(text);
        heights = new HashMap<>();
        setWrapText(true);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (heights == null) {
            return super.computePrefHeight(width);
        }
        var known = heights.get(width);
        if (known == null) {
            known = super.computePrefHeight(width);
            heights.put(width, known);
        }
        return known;
    }

    @Override
    public void requestLayout() {
        if (heights != null) {
            heights.clear();
        }
        super.requestLayout();
    }
}
