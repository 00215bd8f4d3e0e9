package araxes.view;

import araxes.cartography.Arrangement;
import java.util.List;
import javafx.scene.shape.Rectangle;

/// Where maps that are compared stand: always of equal size, so that they share what is drawn alike. Several have headers.
///
/// @param width of each map, in pixels
/// @param height of each map, in pixels
/// @param header height of each header, in pixels; 0 without
record PaneLayout(Arrangement arrangement, int columns, int width, int height, int header) {
    /// Between neighbours, in pixels.
    static final int GAP = 4;

    static PaneLayout of(Arrangement arrangement, int width, int height) {
        int columns = arrangement == Arrangement.SIDE_BY_SIDE || arrangement == Arrangement.GRID ? 2 : 1;
        int rows = arrangement == Arrangement.GRID ? 2 : 1;
        int header = arrangement == Arrangement.SINGLE ? 0 : PaneHeader.HEIGHT;
        return new PaneLayout(arrangement, columns, (width - GAP * (columns - 1)) / columns, (height - GAP * (rows - 1)) / rows - header, header);
    }

    /// @param swipe where a swipe parts two maps, as a fraction of the width
    void place(List<MapPane> panes, List<PaneHeader> headers, SwipeDivider divider, double swipe) {
        for (int i = 0; i < panes.size(); i++) {
            boolean over = arrangement == Arrangement.SWIPE;
            int left = over ? 0 : i % columns * (width + GAP);
            int top = over ? 0 : i / columns * (height + header + GAP);
            panes.get(i).resizeRelocate(left, top + header, width, height);
            panes.get(i).setClip(over ? half(i, swipe) : null);
            int half = over ? width / 2 : 0;
            headers.get(i).setVisible(header > 0);
            headers.get(i).resizeRelocate(left + i * half, top, over ? width - half : width, header);
        }
        divider.setVisible(arrangement == Arrangement.SWIPE);
        divider.resizeRelocate(Math.rint(swipe * width) - (SwipeDivider.WIDTH - 1) / 2.0, header, SwipeDivider.WIDTH, height);
    }

    private Rectangle half(int pane, double swipe) {
        double middle = Math.rint(swipe * width);
        return pane == 0 ? new Rectangle(0, 0, middle, height) : new Rectangle(middle, 0, width - middle, height);
    }
}
