package araxes.view;

import araxes.cartography.Arrangement;
import java.util.List;
import javafx.scene.shape.Rectangle;

/// Where maps that are compared stand: always of equal size, so that they share what is drawn alike.
final class PaneLayout {
    /// Between neighbours, in pixels.
    static final int GAP = 4;

    void place(Arrangement arrangement, double swipe, List<MapPane> panes, int width, int height) {
        int columns = arrangement == Arrangement.SIDE_BY_SIDE || arrangement == Arrangement.GRID ? 2 : 1;
        int rows = arrangement == Arrangement.GRID ? 2 : 1;
        int paneWidth = (width - GAP * (columns - 1)) / columns;
        int paneHeight = (height - GAP * (rows - 1)) / rows;
        for (int i = 0; i < panes.size(); i++) {
            int column = i % columns;
            int row = i / columns % rows;
            panes.get(i).resizeRelocate(column * (paneWidth + GAP), row * (paneHeight + GAP), paneWidth, paneHeight);
            panes.get(i).setClip(arrangement == Arrangement.SWIPE ? half(i, swipe, paneWidth, paneHeight) : null);
        }
    }

    private static Rectangle half(int pane, double swipe, int width, int height) {
        double middle = Math.rint(swipe * width);
        return pane == 0 ? new Rectangle(0, 0, middle, height) : new Rectangle(middle, 0, width - middle, height);
    }
}
