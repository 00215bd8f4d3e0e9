package araxes.cartography;

import java.util.ArrayList;
import java.util.List;

/// A finished page in units, the pixels of a screen of ordinary density: the same drawing for paper, picture and vector file.
///
/// It holds lines, texts, and areas of one colour only; hatching has become lines, so that all formats show the same.
///
/// @param paperArgb opaque, below everything
/// @param panels the lowest first
/// @param map what the main map shows
/// @param mapX of the main map's upper left corner, in units
/// @param mapY of the main map's upper left corner, in units
/// @param title as it stands on the page, for the file's own words
/// @param description the page in words
public record Page(PageFormat format, int paperArgb, List<Panel> panels, Viewport map, double mapX, double mapY, String title, String description) {
    public Page {
        panels = List.copyOf(panels);
    }

    /// A map without anything around it.
    static Page of(MapFrame frame, PageFormat format, String title, String description) {
        var drawing = frame.drawing();
        var map = new Panel("map", 0, 0, drawing.width(), drawing.height(), new VectorForm(format.pixelsPerUnit()).of(drawing.sheets()));
        return new Page(format, drawing.backgroundArgb(), List.of(map), frame.viewport(), 0, 0, title, description);
    }

    /// Every text on the page with its place, for those who read or test it.
    List<DisplayItem.Text> texts() {
        var texts = new ArrayList<DisplayItem.Text>();
        for (var panel : panels) {
            for (var sheet : panel.sheets()) {
                for (var item : sheet.items()) {
                    if (item instanceof DisplayItem.Text text) {
                        texts.add(text.movedBy(panel.x(), panel.y()));
                    }
                }
            }
        }
        return texts;
    }
}
