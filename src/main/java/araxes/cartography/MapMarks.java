package araxes.cartography;

import araxes.model.Language;
import java.util.List;

/// What stands upon the map of a page: scale bar and north arrow.
final class MapMarks {
    private static final double ARROW_HEIGHT = 24;
    private static final double ARROW_WIDTH = 13;
    private static final double LETTER = 10;

    private MapMarks() {}

    /// Bottom right. Returns the box it takes.
    static Labels.Box addScaleBar(Viewport viewport, Language language, TextMeasure measure, List<DisplayItem> items) {
        double baseline = viewport.height() - Furniture.EDGE;
        Furniture.addScaleBar(viewport, baseline, language, measure, items);
        return new Labels.Box(viewport.width() - Furniture.EDGE - Furniture.LONGEST_SCALE_BAR - 8, baseline - 26, viewport.width(), viewport.height());
    }

    /// Top right. North is up everywhere on a Mercator map.
    static Labels.Box addNorthArrow(Viewport viewport, String letter, TextMeasure measure, List<DisplayItem> items) {
        double x = viewport.width() - Furniture.EDGE - ARROW_WIDTH / 2;
        double top = Furniture.EDGE + LETTER;
        double bottom = top + ARROW_HEIGHT;
        var needle = new PixelPath(List.of(new double[] {x, top, x + ARROW_WIDTH / 2, bottom, x, bottom - 6, x - ARROW_WIDTH / 2, bottom}), true);
        items.add(new DisplayItem.Line(needle, Pen.solid(MapStyle.HALO, 3)));
        items.add(new DisplayItem.Area(needle, Fill.plain(MapStyle.INK)));
        items.add(new DisplayItem.Text(letter, x - measure.width(letter, LETTER, true) / 2, top - 2, LETTER, true, MapStyle.INK, MapStyle.HALO, 1.6));
        return new Labels.Box(x - ARROW_WIDTH - 2, 0, viewport.width(), bottom + 4);
    }
}
