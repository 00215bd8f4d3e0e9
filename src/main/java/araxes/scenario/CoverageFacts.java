package araxes.scenario;

import araxes.geometry.CoverageCut;
import araxes.geometry.GeodesicArea;
import araxes.geometry.GeodesicEdges;
import araxes.geometry.GeodesicLength;
import araxes.geometry.OuterNeighbours;
import araxes.model.Atlas;
import araxes.model.FeatureLayer;
import araxes.model.MapFeature;
import araxes.model.Names;
import araxes.model.Party;
import araxes.model.Places;
import araxes.model.TerritorialUnit;
import araxes.model.UnitId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// What depends on the coverage alone and is therefore computed once: areas, borders, and what lies in each unit.
/// Immutable for those who use it; safe to share between threads.
public final class CoverageFacts {
    /// How far the area of a unit or a part may be from GeographicLib's for the same outline, as a share of it.
    static final double AREA_TOLERANCE = 1e-6;

    private final Atlas atlas;
    private final Places places;
    private final OuterNeighbours outside;
    private final Partition whole;
    private final Map<UnitId, Double> wholeAreas = new HashMap<>();
    private final Map<UnitId, Geometry> outlines = new HashMap<>();
    private final Map<FeatureLayer, Map<UnitId, Map<String, Double>>> inUnits = new EnumMap<>(FeatureLayer.class);

    private CoverageFacts(Atlas atlas, Places places) {
        this.atlas = atlas;
        this.places = places;
        var drawn = atlas.units().stream().map(unit -> CoverageCut.onGrid(unit.area())).toList();
        var edges = GeodesicEdges.of(drawn);
        var areas = drawn.stream().map(edges::followed).toList();
        var states = new LinkedHashMap<String, Geometry>();
        atlas.layer(FeatureLayer.STATES).forEach(state -> states.put(state.id(), edges.followed(CoverageCut.onGrid(state.geometry()))));
        outside = OuterNeighbours.of(areas, states);
        var parcels = new ArrayList<Parcel>();
        for (int i = 0; i < areas.size(); i++) {
            var unit = atlas.units().get(i).id();
            double area = GeodesicArea.squareKilometres(drawn.get(i));
            wholeAreas.put(unit, area);
            parcels.add(new Parcel(unit, 0, areas.get(i), area));
            outlines.put(unit, areas.get(i));
        }
        whole = new Partition(this, parcels);
    }

    /// Takes some hundred milliseconds for a country; keep the result.
    public static CoverageFacts of(Atlas atlas) {
        return new CoverageFacts(atlas, atlas.places());
    }

    /// With other places than the atlas names.
    static CoverageFacts of(Atlas atlas, Places places) {
        return new CoverageFacts(atlas, places);
    }

    public Atlas atlas() {
        return atlas;
    }

    public Places places() {
        return places;
    }

    /// The coverage undivided.
    public Partition whole() {
        return whole;
    }

    /// @throws IllegalArgumentException if there is no such unit
    public TerritorialUnit unit(UnitId id) {
        return atlas.unit(id);
    }

    /// The English name of a party or a neighbouring state; the id where there is none.
    public String name(String party) {
        return names(party).english();
    }

    /// The names of a party or a neighbouring state; the id where there are none.
    Names names(String party) {
        return Stream.concat(atlas.parties().stream().filter(known -> known.id().equals(party)).map(Party::names),
            atlas.layer(FeatureLayer.STATES).stream().filter(state -> state.id().equals(party)).map(MapFeature::names))
            .findFirst().orElseGet(() -> Names.of(party));
    }

    /// The English name of a unit.
    public String name(UnitId unit) {
        return unit(unit).names().english();
    }

    OuterNeighbours outside() {
        return outside;
    }

    /// Whether the parcel is a unit as the data has it, not what a cut left of one.
    boolean isWhole(Parcel parcel) {
        return parcel.squareKilometres() == wholeAreas.getOrDefault(parcel.unit(), Double.NaN);
    }

    /// What of a layer lies in a parcel: for points their number by class, for lines their kilometres by the feature's id.
    /// Whole units are answered from a table, made when first asked for.
    Map<String, Double> contentOf(Parcel parcel, FeatureLayer layer) {
        var table = inUnits(layer);
        return parcel.area() == outlines.get(parcel.unit()) ? table.getOrDefault(parcel.unit(), Map.of())
            : table.containsKey(parcel.unit()) ? content(parcel.area(), layer) : Map.of();
    }

    private synchronized Map<UnitId, Map<String, Double>> inUnits(FeatureLayer layer) {
        return inUnits.computeIfAbsent(layer, key -> {
            var table = new HashMap<UnitId, Map<String, Double>>();
            for (var unit : atlas.units()) {
                var content = content(outlines.getOrDefault(unit.id(), unit.area()), layer);
                if (!content.isEmpty()) {
                    table.put(unit.id(), content);
                }
            }
            return table;
        });
    }

    private Map<String, Double> content(Geometry area, FeatureLayer layer) {
        var content = new LinkedHashMap<String, Double>();
        var box = area.getEnvelopeInternal();
        var locator = new IndexedPointInAreaLocator(area);
        var prepared = PreparedGeometryFactory.prepare(area);
        for (var feature : atlas.layer(layer)) {
            if (!box.intersects(feature.geometry().getEnvelopeInternal())) {
                continue;
            }
            if (feature.geometry() instanceof Point point) {
                if (locator.locate(point.getCoordinate()) != Location.EXTERIOR) {
                    content.merge(settlementClass(feature), 1.0, Double::sum);
                }
            } else if (prepared.intersects(feature.geometry())) {
                var inside = OverlayNGRobust.overlay(feature.geometry(), area, OverlayNG.INTERSECTION);
                double length = GeodesicLength.kilometres(inside);
                if (length > 0) {
                    content.merge(feature.id(), length, Double::sum);
                }
            }
        }
        return content;
    }

    /// GeoNames' feature code, else the kind, else one class for all.
    private static String settlementClass(MapFeature settlement) {
        var kind = settlement.kind();
        return settlement.attributes().getOrDefault("feature_code", kind == null ? "place" : kind);
    }
}
