package araxes.view;

import araxes.cartography.DisplayItem;
import araxes.cartography.MapFrame;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;

/// Where the legend lies on a picture: the first area of its sheet is its paper.
final class LegendPlace {
    private LegendPlace() {}

    /// In pixels of the viewport; null if there is none.
    static @Nullable Bounds of(MapFrame frame) {
        return frame.drawing().sheets().stream().filter(sheet -> sheet.name().equals("legend")).flatMap(sheet -> sheet.items().stream())
            .filter(DisplayItem.Area.class::isInstance).map(DisplayItem.Area.class::cast).findFirst().<Bounds>map(paper -> {
                var box = paper.path().parts().getFirst();
                return new BoundingBox(box[0], box[1], box[4] - box[0], box[5] - box[1]);
            }).orElse(null);
    }
}
