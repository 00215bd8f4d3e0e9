package araxes.cartography;

import araxes.geometry.CoverageMesh;
import araxes.geometry.WebMercator;
import araxes.model.Atlas;
import araxes.model.UnitId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a map marks of the time before its day: a double line around units that passed from one party to another, and numbered places of
/// events. Neither has a colour of its own: they tell that something happened, not to whose good.
final class WindowSheet {
    static final Pen EDGE = Pen.solid(MapStyle.INK, 4.6);
    static final Pen CORE = Pen.solid(0xFFFFFFFF, 2);
    static final Pen BROKEN_CORE = new Pen(0xFFFFFFFF, 2, List.of(2.0, 3.0));
    private static final double MARKER = 15;
    private static final double NUMBER = 9.5;
    /// Left of its place, whose symbol and name stay to be seen.
    private static final double BESIDE = 12;

    private WindowSheet() {}

    static Sheet outlines(WindowFacts facts, CoverageMesh mesh, Atlas atlas, PixelClip clip) {
        var items = new ArrayList<DisplayItem>();
        outline(facts.perhaps(), BROKEN_CORE, mesh, atlas, clip, items);
        outline(facts.changed(), CORE, mesh, atlas, clip, items);
        return new Sheet("changes", items);
    }

    private static void outline(Set<UnitId> units, Pen core, CoverageMesh mesh, Atlas atlas, PixelClip clip, List<DisplayItem> items) {
        var members = new HashSet<Integer>();
        for (int i = 0; i < atlas.units().size(); i++) {
            if (units.contains(atlas.units().get(i).id())) {
                members.add(i);
            }
        }
        var arcs = mesh.arcs().stream().filter(arc -> members.contains(arc.left()) != members.contains(arc.right())).map(CoverageMesh.Arc::xy).toList();
        if (!arcs.isEmpty()) {
            clip.path(WorldShape.of(arcs, false)).ifPresent(path -> {
                items.add(new DisplayItem.Line(path, EDGE));
                items.add(new DisplayItem.Line(path, core));
            });
        }
    }

    /// Where its marker stands.
    static Labels.Box box(WindowFacts.Spot spot, Viewport viewport) {
        double x = viewport.pixelX(WebMercator.worldX(spot.longitude())) - BESIDE;
        double y = viewport.pixelY(WebMercator.worldY(spot.latitude()));
        return new Labels.Box(x - MARKER / 2, y - MARKER / 2, x + MARKER / 2, y + MARKER / 2);
    }

    static List<DisplayItem> marker(int number, double x, double y, TextMeasure measure) {
        var text = String.valueOf(number);
        return List.of(new DisplayItem.Symbol(DisplayItem.SymbolShape.CIRCLE, x, y, MARKER, 0xFFFFFFFF, MapStyle.INK),
            new DisplayItem.Text(text, x - measure.width(text, NUMBER, true) / 2, y + 0.36 * NUMBER, NUMBER, true, MapStyle.INK, 0, 0));
    }

    static Sheet markers(List<WindowFacts.Spot> spots, Viewport viewport, TextMeasure measure) {
        var items = new ArrayList<DisplayItem>();
        for (var spot : spots) {
            double x = viewport.pixelX(WebMercator.worldX(spot.longitude())) - BESIDE;
            double y = viewport.pixelY(WebMercator.worldY(spot.latitude()));
            items.addAll(marker(spot.number(), x, y, measure));
        }
        return new Sheet("events", items);
    }
}
