package araxes.cartography;

import araxes.model.Atlas;
import araxes.model.FeatureLayer;
import araxes.model.Language;
import araxes.model.MapFeature;
import araxes.model.TerritorialUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Names of settlements, states, lakes and other points, the most important first.
final class LabelSheet {
    private static final Labels.Style STATE = new Labels.Style(17, false, 0xFF60656A);
    private static final Labels.Style SEA = new Labels.Style(15, false, 0xFF466F8C);
    private static final Labels.Style LAKE = new Labels.Style(11, false, 0xFF3F6E8C);
    private static final Labels.Style DISTRICT = new Labels.Style(11, false, 0xFF5D6166);
    private static final Labels.Style POINT = new Labels.Style(10.5, false, 0xFF54472F);
    private static final int LEAST_RANK = 5;
    private final WorldLayers layers;
    private final List<WorldLayers.Drawn> settlements;
    private final Set<String> countries;

    LabelSheet(Atlas atlas, WorldLayers layers) {
        this.layers = layers;
        countries = atlas.units().stream().map(TerritorialUnit::deJure).collect(Collectors.toSet());
        settlements = layers.layer(FeatureLayer.SETTLEMENTS).stream()
            .sorted(Comparator.<WorldLayers.Drawn>comparingInt(drawn -> rank(drawn.feature()))
                .thenComparing(drawn -> !countries.contains(drawn.feature().attributes().get("country")))
                .thenComparing(drawn -> -population(drawn.feature()))
                .thenComparing(drawn -> drawn.feature().id()))
            .toList();
    }

    /// What places are called.
    ///
    /// @param differing names that are not the ordinary ones of the language, by id of the place
    record Naming(Language language, Map<String, String> differing) {
        String of(MapFeature feature) {
            return differing.getOrDefault(feature.id(), feature.names().in(language));
        }
    }

    /// @param reserved boxes that labels keep out of
    /// @param points the points of interest to show
    Sheet compose(Set<MapLayer> shown, Naming naming, List<ProposalSheet.Caption> captions, List<WorldLayers.Drawn> points,
        List<WorldLayers.Drawn> districts, List<Labels.Box> reserved, TextMeasure measure, PixelClip clip, Viewport viewport) {
        var labels = new Labels(measure, viewport);
        reserved.forEach(labels::reserve);
        var symbols = new ArrayList<DisplayItem>();
        var texts = new ArrayList<DisplayItem>();
        var places = shown.contains(MapLayer.SETTLEMENTS) ? settlements : List.<WorldLayers.Drawn>of();
        var named = new HashSet<String>();
        for (var caption : captions) {
            clip.path(caption.area()).map(path -> VisibleMiddle.of(path, viewport)).ifPresent(spot ->
                labels.placeOver(caption.text(), spot.x(), spot.y(), new Labels.Style(12, true, caption.argb()), texts));
        }
        addPlaces(places, 1, 2, naming, labels, named, clip, viewport, symbols, texts);
        addAreas(namedStates(shown), STATE, 90, naming, labels, clip, viewport, texts);
        for (var point : points) {
            addPoint(point, naming, labels, clip, viewport, symbols, texts);
        }
        addPlaces(places, 3, LEAST_RANK, naming, labels, named, clip, viewport, symbols, texts);
        addAreas(districts.stream().filter(district -> !named.contains(naming.of(district.feature()))).toList(),
            DISTRICT, 40, naming, labels, clip, viewport, texts);
        if (shown.contains(MapLayer.LAKES)) {
            addAreas(layers.layer(FeatureLayer.SEAS), SEA, 100, naming, labels, clip, viewport, texts);
            addAreas(layers.layer(FeatureLayer.LAKES).stream().filter(lake -> !lake.feature().names().english().isBlank()).toList(),
                LAKE, 24, naming, labels, clip, viewport, texts);
        }
        symbols.addAll(texts);
        return new Sheet("labels", symbols);
    }

    /// A state's name across land that another party holds would mix de jure and de facto: fills and legend name the holders instead.
    private List<WorldLayers.Drawn> namedStates(Set<MapLayer> shown) {
        return layers.layer(FeatureLayer.STATES).stream().filter(state -> !shown.contains(MapLayer.CONTROL) || !state.onCoverage()).toList();
    }

    private void addPlaces(List<WorldLayers.Drawn> places, int firstRank, int lastRank, Naming naming, Labels labels,
        Set<String> named, PixelClip clip, Viewport viewport, List<DisplayItem> symbols, List<DisplayItem> texts) {
        for (var place : places) {
            int rank = rank(place.feature());
            var name = naming.of(place.feature());
            double x = viewport.pixelX(place.shape().minX());
            double y = viewport.pixelY(place.shape().minY());
            if (rank >= firstRank && rank <= lastRank && clip.shows(x, y) && viewport.zoom() >= leastZoom(place.feature(), rank)) {
                double size = rank == 1 ? 8 : rank == 2 ? 6.5 : rank == 3 ? 5 : 4;
                var style = new Labels.Style(rank == 1 ? 14 : rank == 2 ? 12.5 : 11.5, rank == 1, MapStyle.INK);
                var shape = rank == 1 ? DisplayItem.SymbolShape.SQUARE : DisplayItem.SymbolShape.CIRCLE;
                if (named.add(name) && labels.placeBeside(name, x, y, size / 2 + 3, style, texts)) {
                    labels.reserve(new Labels.Box(x - size / 2, y - size / 2, x + size / 2, y + size / 2));
                    symbols.add(new DisplayItem.Symbol(shape, x, y, size, 0xFFFFFFFF, MapStyle.INK));
                }
            }
        }
    }

    /// Small places wait for a larger scale, those outside the coverage longer.
    private double leastZoom(MapFeature place, int rank) {
        double zoom = switch (rank) {
            case 1 -> 4.5;
            case 2 -> 6;
            case 3 -> 7.3;
            case 4 -> 9.2;
            default -> 10;
        };
        return countries.contains(place.attributes().get("country")) ? zoom : zoom + 1;
    }

    private static void addPoint(WorldLayers.Drawn point, Naming naming, Labels labels, PixelClip clip, Viewport viewport,
        List<DisplayItem> symbols, List<DisplayItem> texts) {
        double x = viewport.pixelX(point.shape().minX());
        double y = viewport.pixelY(point.shape().minY());
        if (clip.shows(x, y)) {
            symbols.add(new DisplayItem.Symbol(DisplayItem.SymbolShape.DIAMOND, x, y, 8, 0xFFFFFFFF, POINT.argb()));
            labels.placeBeside(naming.of(point.feature()), x, y, 8, POINT, texts);
        }
    }

    /// Names of areas that are wide enough on the picture, in the middle of their largest visible ring.
    private static void addAreas(List<WorldLayers.Drawn> areas, Labels.Style style, double leastWidth, Naming naming,
        Labels labels, PixelClip clip, Viewport viewport, List<DisplayItem> texts) {
        for (var area : areas) {
            clip.path(area.shape()).ifPresent(path -> {
                var spot = VisibleMiddle.of(path, viewport);
                if (spot != null && spot.width() >= leastWidth) {
                    labels.placeOver(naming.of(area.feature()), spot.x(), spot.y(), style, texts);
                }
            });
        }
    }

    private static int rank(MapFeature settlement) {
        return Integer.parseInt(settlement.attributes().getOrDefault("rank", String.valueOf(LEAST_RANK)));
    }

    private static long population(MapFeature settlement) {
        return Long.parseLong(settlement.attributes().getOrDefault("population", "0"));
    }
}
