package araxes.viewmodel;

import araxes.cartography.MapFrame;
import araxes.cartography.MapLayer;
import araxes.cartography.MarkedEvents;
import araxes.geometry.GeodesicLength;
import araxes.geometry.WebMercator;
import araxes.model.Atlas;
import araxes.model.FeatureLayer;
import araxes.model.MapFeature;
import araxes.search.Nearby;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.locationtech.jts.geom.Coordinate;

/// A few lines on what lies under the pointer.
public final class HoverText {
    private static final double REACH_PIXELS = 6;
    private static final int MOST_FEATURES = 3;
    private static final int MOST_EVENTS = 5;
    private static final Map<MapLayer, FeatureLayer> SHOWN = new EnumMap<>(Map.of(MapLayer.DE_JURE, FeatureLayer.BOUNDARIES,
        MapLayer.ROADS, FeatureLayer.ROADS, MapLayer.RAILWAYS, FeatureLayer.RAILWAYS, MapLayer.ROUTES, FeatureLayer.ROUTES,
        MapLayer.POINTS, FeatureLayer.POINTS_OF_INTEREST, MapLayer.SETTLEMENTS, FeatureLayer.SETTLEMENTS, MapLayer.LAKES, FeatureLayer.LAKES,
        MapLayer.RIVERS, FeatureLayer.RIVERS));
    private final Atlas atlas;
    private final UnitLocator locator;

    public HoverText(Atlas atlas) {
        this.atlas = atlas;
        locator = new UnitLocator(atlas);
    }

    /// Empty where there is nothing to say.
    ///
    /// @param place longitude and latitude in degrees
    public List<String> at(Coordinate place, MapFrame frame) {
        var state = frame.state();
        var words = new AtlasWording(atlas, state.language());
        var lines = new ArrayList<String>();
        var viewport = frame.viewport();
        MarkedEvents.at(viewport.pixelX(WebMercator.worldX(place.x)), viewport.pixelY(WebMercator.worldY(place.y)), atlas, frame)
            .ifPresent(marked -> marked.events().stream().limit(MOST_EVENTS)
                .forEach(event -> lines.add(Messages.text("hover.event", marked.number(), words.whenShort(event), event.title()))));
        double reach = GeodesicLength.kilometres(place.x, place.y, place.x + 360 / frame.viewport().worldSize(), place.y) * REACH_PIXELS;
        Nearby.of(atlas, place, state.day(), layers(frame), reach).stream().map(Nearby::feature).filter(feature -> isDrawn(feature, frame))
            .limit(MOST_FEATURES).forEach(feature -> lines.add(PlaceReport.everyName(feature.names())));
        locator.unitAt(place.x, place.y).ifPresent(unit -> {
            lines.add(words.unit(unit.id()));
            atlas.history(unit.id()).on(state.day()).ifPresent(period -> {
                lines.add(words.party(period.party()) + ", " + words.span(period));
                lines.add(Messages.text("card.trust", words.confidence(period.evidence().confidence()),
                    words.verification(period.evidence().verification())));
                if (!period.evidence().alternatives().isEmpty()) {
                    lines.add(Messages.text("hover.disagree", words.alternative(period.evidence().alternatives().getFirst())));
                }
            });
        });
        return lines;
    }

    private static List<FeatureLayer> layers(MapFrame frame) {
        var layers = new ArrayList<>(frame.state().layers().stream().map(SHOWN::get).filter(Objects::nonNull).toList());
        if (frame.state().layers().contains(MapLayer.LINES) && !layers.contains(FeatureLayer.BOUNDARIES)) {
            layers.add(FeatureLayer.BOUNDARIES);
        }
        if (frame.state().layers().contains(MapLayer.PRESENCE) || frame.state().layers().contains(MapLayer.CORRIDORS)) {
            layers.add(FeatureLayer.ZONES);
        }
        return layers;
    }

    /// Rivers without a name, contours of other layers in the same file and so on are nothing to explain.
    private static boolean isDrawn(MapFeature feature, MapFrame frame) {
        var kind = String.valueOf(feature.kind());
        var layers = frame.state().layers();
        return !feature.names().english().isBlank() && switch (kind) {
            case "line_of_contact" -> layers.contains(MapLayer.LINES);
            case "internal" -> layers.contains(MapLayer.NKAO);
            case "state", "delimited_segment" -> layers.contains(MapLayer.DE_JURE);
            case "presence" -> layers.contains(MapLayer.PRESENCE);
            case "corridor" -> layers.contains(MapLayer.CORRIDORS);
            case "scenario" -> false;
            default -> true;
        };
    }
}
