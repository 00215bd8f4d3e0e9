package araxes.cartography;

import araxes.model.Party;
import araxes.model.Pattern;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Brings a drawing into a set of colours. Sheets that were brought before come back as the same instance, so that painters keep their
/// pictures; in the light colours nothing is done at all.
final class Colouring {
    /// Ground and lines of the parties that are not hatched in colour, in pairs as they follow each other in the data: one is ruled across
    /// and the other down. So neither of two states is the darker, and print without colour still tells them apart.
    private static final List<Fill> GREYS = List.of(
        new Fill(0xFFE2E2E2, Pattern.HORIZONTAL, 0xFF7F7F7F), new Fill(0xFFE2E2E2, Pattern.VERTICAL, 0xFF7F7F7F),
        new Fill(0xFFF4F4F4, Pattern.HORIZONTAL, 0xFF8C8C8C), new Fill(0xFFF4F4F4, Pattern.VERTICAL, 0xFF8C8C8C));
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
                // Across and down are taken.
                var pattern = fill.pattern() == Pattern.HORIZONTAL || fill.pattern() == Pattern.VERTICAL ? Pattern.BACK_DIAGONAL : fill.pattern();
                var grey = fill.isHatched() ? new Fill(GREY_BELOW_HATCHING, pattern, GREY_HATCHING) : GREYS.get(plain++ % GREYS.size());
                fills.put(fill, grey);
                // Without colour stripes of the earlier holder would not be seen: land that passes is ruled as its later holder's.
                parties.forEach(from -> fills.put(DifferenceSheet.fill(from, party), grey));
                fills.put(DifferenceSheet.dimmed(party), new Fill(halfWayToWhite(grey.argb()), grey.pattern(), halfWayToWhite(grey.patternArgb())));
            }
        }
    }

    private static int halfWayToWhite(int rgb) {
        return 0xFF808080 | rgb >>> 1 & 0x7F7F7F;
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
