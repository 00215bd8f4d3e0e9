package araxes.bench;

import araxes.model.Atlas;
import araxes.model.FeatureLayer;
import araxes.model.MapFeature;
import araxes.model.TerritorialUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// The shipped coverage with many more vertices: every edge gets a zigzag that depends on its ends alone, so that
/// neighbours still share identical vertices. For measuring only.
final class DenseCoverage {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    /// Sideways, as a part of the edge's length: small enough that edges do not cross.
    private static final double SWING = 0.02;

    private DenseCoverage() {}

    static Atlas of(Atlas atlas, int vertices) {
        int now = atlas.units().stream().mapToInt(unit -> unit.area().getNumPoints()).sum();
        int pieces = (vertices + now - 1) / now;
        var units = new ArrayList<TerritorialUnit>();
        for (var unit : atlas.units()) {
            units.add(new TerritorialUnit(unit.id(), unit.names(), densified(unit.area(), pieces), unit.parent(), unit.district(), unit.districtToday(),
                unit.deJure(), unit.kind(), unit.approximate(), unit.accuracyKilometres(), unit.outlineBasis(), unit.publishedAreaSquareKilometres()));
        }
        Map<FeatureLayer, List<MapFeature>> layers = new EnumMap<>(FeatureLayer.class);
        for (var layer : FeatureLayer.values()) {
            layers.put(layer, atlas.layer(layer));
        }
        var histories = units.stream().map(unit -> atlas.history(unit.id())).toList();
        return new Atlas(new Atlas.Facts(atlas.about(), atlas.places(), units, atlas.parties(), histories, atlas.groups(), atlas.events(), atlas.proposals(),
            atlas.figures(), atlas.sources(), List.of()), layers);
    }

    private static Geometry densified(Geometry area, int pieces) {
        var polygons = new Polygon[area.getNumGeometries()];
        for (int i = 0; i < polygons.length; i++) {
            var polygon = (Polygon) area.getGeometryN(i);
            var holes = new LinearRing[polygon.getNumInteriorRing()];
            for (int hole = 0; hole < holes.length; hole++) {
                holes[hole] = densified(polygon.getInteriorRingN(hole), pieces);
            }
            polygons[i] = FACTORY.createPolygon(densified(polygon.getExteriorRing(), pieces), holes);
        }
        return FACTORY.createMultiPolygon(polygons);
    }

    private static LinearRing densified(LinearRing ring, int pieces) {
        CoordinateSequence points = ring.getCoordinateSequence();
        var dense = new ArrayList<Coordinate>();
        for (int i = 1; i < points.size(); i++) {
            dense.add(points.getCoordinate(i - 1));
            var from = points.getCoordinate(i - 1);
            var to = points.getCoordinate(i);
            boolean forward = from.compareTo(to) < 0;
            var first = forward ? from : to;
            var last = forward ? to : from;
            for (int k = 1; k < pieces; k++) {
                int piece = forward ? k : pieces - k;
                double at = (double) piece / pieces;
                double swing = SWING * (piece % 2 == 0 ? 1 : -1) / pieces;
                dense.add(new Coordinate(first.x + at * (last.x - first.x) - swing * (last.y - first.y),
                    first.y + at * (last.y - first.y) + swing * (last.x - first.x)));
            }
        }
        dense.add(points.getCoordinate(points.size() - 1));
        return FACTORY.createLinearRing(dense.toArray(Coordinate[]::new));
    }
}
