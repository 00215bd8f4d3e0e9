package araxes.cartography;

import araxes.geometry.CoverageMesh;
import araxes.model.Atlas;
import araxes.model.FeatureLayer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Lines: divisions between units, districts, borders, lines of contact, transport, and the zones of forces present.
final class LineSheets {
    /// From here on the districts of today are drawn instead of the Soviet ones.
    static final LocalDate DISTRICTS_OF_TODAY = LocalDate.of(1992, 1, 1);

    private LineSheets() {}

    static Sheet units(Atlas atlas, WorldLayers layers, PixelClip clip) {
        var items = new ArrayList<DisplayItem>();
        for (var division : layers.divisions()) {
            var arc = division.arc();
            boolean inner = arc.right() >= 0;
            if (inner) {
                boolean indicative = atlas.units().get(arc.left()).approximate() || atlas.units().get(arc.right()).approximate();
                clip.path(division.shape()).ifPresent(path ->
                    items.add(new DisplayItem.Line(path, indicative ? MapStyle.INDICATIVE_UNIT_LINE : MapStyle.UNIT_LINE)));
            }
        }
        return new Sheet("units", items);
    }

    static Sheet districts(WorldLayers layers, PixelClip clip, boolean today) {
        var items = new ArrayList<DisplayItem>();
        for (var district : layers.layer(FeatureLayer.DISTRICTS)) {
            var epoch = district.feature().attributes().getOrDefault("epoch", "both");
            if (epoch.equals("both") || epoch.equals(today ? "today" : "soviet")) {
                clip.path(district.shape()).ifPresent(path -> items.add(new DisplayItem.Line(path, MapStyle.DISTRICT_LINE)));
            }
        }
        return new Sheet("districts", items);
    }

    static Sheet borders(List<Borders.Border> borders, PixelClip clip) {
        var items = new ArrayList<DisplayItem>();
        for (var border : borders) {
            clip.path(border.drawn().shape()).ifPresent(path -> {
                var pen = border.pen();
                if (!pen.dashes().isEmpty()) {
                    items.add(new DisplayItem.Line(path, MapStyle.BORDER_CASING));
                }
                items.add(new DisplayItem.Line(path, pen));
            });
        }
        return new Sheet("borders", items);
    }

    /// Where the land on either side has another holder.
    static Sheet linesOfControl(CoverageMesh mesh, List<String> holders, PixelClip clip) {
        var shape = WorldShape.of(mesh.arcs().stream()
            .filter(arc -> arc.left() >= 0 && arc.right() >= 0 && !holders.get(arc.left()).equals(holders.get(arc.right())))
            .map(CoverageMesh.Arc::xy).toList(), false);
        var items = new ArrayList<DisplayItem>();
        MapStyle.CONTROL_LINE.forEach(pen -> clip.path(shape).ifPresent(path -> items.add(new DisplayItem.Line(path, pen))));
        return new Sheet("lines of control", items);
    }

    static Sheet linesOfContact(List<WorldLayers.Drawn> lines, PixelClip clip) {
        var items = new ArrayList<DisplayItem>();
        for (var pen : List.of(MapStyle.CONTACT_CASING, MapStyle.CONTACT_LINE)) {
            for (var line : lines) {
                clip.path(line.shape()).ifPresent(path -> items.add(new DisplayItem.Line(path, pen)));
            }
        }
        return new Sheet("lines of contact", items);
    }

    static Sheet lines(String name, List<WorldLayers.Drawn> lines, Pen pen, PixelClip clip) {
        var items = new ArrayList<DisplayItem>();
        for (var line : lines) {
            clip.path(line.shape()).ifPresent(path -> items.add(new DisplayItem.Line(path, pen)));
        }
        return new Sheet(name, items);
    }

    /// Roads or railways already built; one that is no longer in use on the day is drawn broken.
    static Sheet transport(String name, List<WorldLayers.Drawn> ways, LocalDate day, boolean railway, PixelClip clip) {
        var items = new ArrayList<DisplayItem>();
        for (var way : ways) {
            clip.path(way.shape()).ifPresent(path -> {
                if (!way.feature().valid().contains(day)) {
                    items.add(new DisplayItem.Line(path, MapStyle.DISUSED));
                } else if (railway) {
                    items.add(new DisplayItem.Line(path, MapStyle.RAILWAY));
                    items.add(new DisplayItem.Line(path, MapStyle.RAILWAY_TIES));
                } else {
                    items.add(new DisplayItem.Line(path, MapStyle.ROAD));
                }
            });
        }
        return new Sheet(name, items);
    }

    static Sheet zones(String name, List<WorldLayers.Drawn> zones, Fill fill, Pen pen, PixelClip clip) {
        var items = new ArrayList<DisplayItem>();
        for (var zone : zones) {
            clip.path(zone.shape()).ifPresent(path -> {
                items.add(new DisplayItem.Area(path, fill));
                items.add(new DisplayItem.Line(path, pen));
            });
        }
        return new Sheet(name, items);
    }
}
