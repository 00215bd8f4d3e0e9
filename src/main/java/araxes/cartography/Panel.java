package araxes.cartography;

import java.util.List;

/// A rectangle of a page with drawing of its own, which ends at its edges.
///
/// @param name of the group in layered formats
/// @param x of the upper left corner on the page, in units
/// @param y of the upper left corner on the page, in units
/// @param width in units; coordinates of the sheets start at the upper left corner
/// @param height in units
public record Panel(String name, double x, double y, double width, double height, List<Sheet> sheets) {
    public Panel {
        sheets = List.copyOf(sheets);
    }
}
