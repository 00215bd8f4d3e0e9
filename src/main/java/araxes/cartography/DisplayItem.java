package araxes.cartography;

import araxes.geometry.CoverageMesh;
import java.util.List;

/// One drawing instruction in pixels, origin top left, y down. Painters switch over these and decide nothing else.
public sealed interface DisplayItem {
    /// The fills of all units of a coverage: the one item that is recoloured at every step in time.
    ///
    /// @param fills one per unit, by its index in the mesh; all opaque
    record UnitFills(CoverageMesh mesh, Viewport viewport, List<Fill> fills) implements DisplayItem {
        public UnitFills {
            fills = List.copyOf(fills);
        }
    }

    record Area(PixelPath path, Fill fill) implements DisplayItem {}

    record Line(PixelPath path, Pen pen) implements DisplayItem {}

    /// A neutral pictogram centred at (x, y).
    record Symbol(SymbolShape shape, double x, double y, double size, int argb, int outlineArgb) implements DisplayItem {}

    enum SymbolShape { CIRCLE, SQUARE, TRIANGLE, DIAMOND, RING }

    /// Text whose baseline starts at (x, y). A halo of width 0 is none.
    record Text(String text, double x, double y, double size, boolean bold, int argb, int haloArgb, double haloWidth)
        implements DisplayItem {
        Text movedBy(double right, double down) {
            return new Text(text, x + right, y + down, size, bold, argb, haloArgb, haloWidth);
        }
    }
}
