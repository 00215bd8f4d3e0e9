package araxes.cartography;

import araxes.model.Party;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Brings a drawing into a set of colours. Sheets that were brought before come back as the same instance, so that painters keep their
/// pictures; in the light colours nothing is done at all.
final class Colouring {
    /// Tones of the parties that are not hatched, in the order of the data. Those who follow each other in it differ plainly in print.
    private static final int[] GREYS = {0xCECECE, 0x9C9C9C, 0xC2C2C2, 0x8C8C8C, 0xD8D8D8};
    private static final int GREY_BELOW_HATCHING = 0xFFF4F4F4;
    private static final int MOST_KEPT_SHEETS = 128;
    private static final int GREY_HATCHING = 0xFF585858;
    private final MapColours colours;
    /// Fills that do not follow from their colour alone.
    private final Map<Fill, Fill> fills = new HashMap<>();
    private final Map<Sheet, Sheet> done = new IdentityHashMap<>();

    Colouring(MapColours colours, List<Party> parties) {
        this.colours = colours;
        if (colours == MapColours.GREYSCALE) {
            int plain = 0;
            for (var party : parties) {
                var fill = MapStyle.fill(party);
                int tone = fill.isHatched() ? GREY_BELOW_HATCHING : 0xFF000000 | GREYS[plain++ % GREYS.length];
                fills.put(fill, fill.isHatched() ? new Fill(tone, fill.pattern(), GREY_HATCHING) : Fill.plain(tone));
                fills.put(DifferenceSheet.dimmed(party), Fill.plain(0xFF808080 | tone >>> 1 & 0x7F7F7F)); // half way to white
            }
        }
    }

    DisplayList of(DisplayList drawing) {
        return colours == MapColours.LIGHT ? drawing : new DisplayList(drawing.width(), drawing.height(), argb(drawing.backgroundArgb()),
            of(drawing.sheets()));
    }

    List<Sheet> of(List<Sheet> sheets) {
        return colours == MapColours.LIGHT ? sheets : sheets.stream().map(this::of).toList();
    }

    private Sheet of(Sheet sheet) {
        boolean recolouredEachTime = sheet.items().stream().anyMatch(DisplayItem.UnitFills.class::isInstance);
        if (recolouredEachTime) {
            return coloured(sheet);
        }
        synchronized (done) {
            if (done.size() > MOST_KEPT_SHEETS) {
                done.clear();
            }
            return done.computeIfAbsent(sheet, this::coloured);
        }
    }

    private Sheet coloured(Sheet sheet) {
        return new Sheet(sheet.name(), sheet.items().stream().map(this::of).toList());
    }

    private DisplayItem of(DisplayItem item) {
        return switch (item) {
            case DisplayItem.UnitFills(var mesh, var viewport, var units) ->
                new DisplayItem.UnitFills(mesh, viewport, units.stream().map(this::fill).toList());
            case DisplayItem.Area(var path, var fill) -> new DisplayItem.Area(path, fill(fill));
            case DisplayItem.Line(var path, var pen) -> new DisplayItem.Line(path, new Pen(argb(pen.argb()), pen.width(), pen.dashes()));
            case DisplayItem.Symbol symbol -> new DisplayItem.Symbol(symbol.shape(), symbol.x(), symbol.y(), symbol.size(), argb(symbol.argb()),
                argb(symbol.outlineArgb()));
            case DisplayItem.Text text -> new DisplayItem.Text(text.text(), text.x(), text.y(), text.size(), text.bold(), argb(text.argb()),
                argb(text.haloArgb()), text.haloWidth());
        };
    }

    private Fill fill(Fill fill) {
        return fills.getOrDefault(fill, new Fill(argb(fill.argb()), fill.pattern(), argb(fill.patternArgb())));
    }

    /// A colour of the light set in this one, as opaque as before.
    int argb(int argb) {
        return switch (colours) {
            case LIGHT -> argb;
            case DARK -> argb & 0xFF000000 | Lightness.inverted(argb);
            case GREYSCALE -> argb & 0xFF000000 | Lightness.grey(argb);
        };
    }
}
