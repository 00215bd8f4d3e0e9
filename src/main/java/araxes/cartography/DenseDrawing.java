package araxes.cartography;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Drawings for screens that put several pixels where a map is laid out for one: the same map, of the same size to the eye, with finer lines
/// and letters. Sheets come back as the same instance while they are the same, so that painters keep their pictures.
/// Not safe to share between threads.
public final class DenseDrawing {
    private static final int MOST_KEPT_SHEETS = 96;
    private final double ratio;
    private final Map<Sheet, Sheet> done = new IdentityHashMap<>();

    /// @param ratio pixels of the screen to a pixel of the layout, as 1.25 or 2; positive
    public DenseDrawing(double ratio) {
        if (!(ratio > 0) || !Double.isFinite(ratio)) {
            throw new IllegalArgumentException("No ratio of pixels: " + ratio);
        }
        this.ratio = ratio;
    }

    public double ratio() {
        return ratio;
    }

    /// How many pixels of the screen a length of the layout takes, the last one filled in part.
    static int pixels(int length, double ratio) {
        return (int) Math.ceil(length * ratio - 1e-6);
    }

    /// At a ratio of 1 the very same drawing.
    public DisplayList of(DisplayList drawing) {
        if (ratio == 1) {
            return drawing;
        }
        if (done.size() > MOST_KEPT_SHEETS) {
            done.clear();
        }
        return new DisplayList(pixels(drawing.width(), ratio), pixels(drawing.height(), ratio), drawing.backgroundArgb(),
            drawing.sheets().stream().map(this::of).toList());
    }

    private Sheet of(Sheet sheet) {
        boolean recolouredEachTime = sheet.items().stream().anyMatch(DisplayItem.UnitFills.class::isInstance);
        return recolouredEachTime ? enlarged(sheet) : done.computeIfAbsent(sheet, this::enlarged);
    }

    private Sheet enlarged(Sheet sheet) {
        return new Sheet(sheet.name(), sheet.items().stream().map(this::of).toList());
    }

    private DisplayItem of(DisplayItem item) {
        return switch (item) {
            case DisplayItem.UnitFills(var mesh, var viewport, var fills) -> new DisplayItem.UnitFills(mesh, of(viewport), fills.stream().map(fill -> fill.atDensity(density())).toList());
            case DisplayItem.Area(var path, var fill) -> new DisplayItem.Area(of(path), fill.atDensity(density()));
            case DisplayItem.Line(var path, var pen) -> new DisplayItem.Line(of(path),
                new Pen(pen.argb(), pen.width() * ratio, pen.dashes().stream().map(length -> length * ratio).toList()));
            case DisplayItem.Symbol symbol -> new DisplayItem.Symbol(symbol.shape(), symbol.x() * ratio, symbol.y() * ratio,
                symbol.size() * ratio, symbol.argb(), symbol.outlineArgb());
            case DisplayItem.Text text -> new DisplayItem.Text(text.text(), text.x() * ratio, text.y() * ratio, text.size() * ratio, text.bold(),
                text.argb(), text.haloArgb(), text.haloWidth() * ratio);
        };
    }

    /// Of hatching, whose pixels are whole.
    private int density() {
        return Math.max(1, (int) Math.round(ratio));
    }

    private PixelPath of(PixelPath path) {
        List<double[]> parts = path.parts().stream().map(part -> Arrays.stream(part).map(xy -> xy * ratio).toArray()).toList();
        return new PixelPath(parts, path.closed());
    }

    /// The same corner of the world in the upper left pixel. The last pixel may show more of it than the layout has.
    Viewport of(Viewport viewport) {
        double zoom = viewport.zoom() + Math.log(ratio) / Math.log(2);
        int width = pixels(viewport.width(), ratio);
        int height = pixels(viewport.height(), ratio);
        double worldSize = viewport.worldSize() * ratio;
        return new Viewport(viewport.worldX() + (width - viewport.width() * ratio) / 2 / worldSize,
            viewport.worldY() + (height - viewport.height() * ratio) / 2 / worldSize, zoom, width, height);
    }
}
