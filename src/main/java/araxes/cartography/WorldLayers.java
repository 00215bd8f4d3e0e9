package araxes.cartography;

import araxes.geometry.CoverageMesh;
import araxes.model.Atlas;
import araxes.model.FeatureLayer;
import araxes.model.MapFeature;
import araxes.model.TerritorialUnit;
import araxes.model.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// An atlas brought to world coordinates once, so that each viewport only scales and clips.
final class WorldLayers {
    private final Map<FeatureLayer, List<Drawn>> layers = new EnumMap<>(FeatureLayer.class);
    private final Map<UnitId, WorldShape> units = new HashMap<>();
    private final CoverageMesh mesh;
    private final List<Division> divisions = new ArrayList<>();

    /// A feature and its shape.
    ///
    /// @param onCoverage whether most of its vertices are vertices of the coverage
    record Drawn(MapFeature feature, WorldShape shape, boolean onCoverage) {}

    /// A line between two units, or between a unit and the outside.
    record Division(CoverageMesh.Arc arc, WorldShape shape) {}

    WorldLayers(Atlas atlas) {
        mesh = CoverageMesh.of(atlas.units().stream().map(TerritorialUnit::area).toList());
        var vertices = new HashSet<Vertex>();
        for (var arc : mesh.arcs()) {
            divisions.add(new Division(arc, WorldShape.of(List.of(arc.xy()), false)));
            for (int i = 0; i < arc.xy().length; i += 2) {
                vertices.add(new Vertex(arc.xy()[i], arc.xy()[i + 1]));
            }
        }
        for (var layer : FeatureLayer.values()) {
            layers.put(layer, atlas.layer(layer).stream().map(feature -> drawn(feature, vertices)).toList());
        }
        for (var unit : atlas.units()) {
            units.put(unit.id(), WorldShape.of(unit.area()));
        }
    }

    private record Vertex(double x, double y) {}

    private static Drawn drawn(MapFeature feature, Set<Vertex> coverage) {
        var shape = WorldShape.of(feature.geometry());
        int vertices = 0;
        int shared = 0;
        for (var part : shape.parts()) {
            vertices += part.length / 2;
            for (int i = 0; i < part.length; i += 2) {
                shared += coverage.contains(new Vertex(part[i], part[i + 1])) ? 1 : 0;
            }
        }
        return new Drawn(feature, shape, 2 * shared > vertices);
    }

    List<Drawn> layer(FeatureLayer layer) {
        return layers.getOrDefault(layer, List.of());
    }

    List<Drawn> layerOn(FeatureLayer layer, LocalDate day) {
        return layer(layer).stream().filter(drawn -> drawn.feature().valid().contains(day)).toList();
    }

    CoverageMesh mesh() {
        return mesh;
    }

    List<Division> divisions() {
        return divisions;
    }

    /// The area of several units as one shape; rings along shared edges fall on each other.
    WorldShape area(List<UnitId> ids) {
        return WorldShape.of(ids.stream().flatMap(id -> units.get(id).parts().stream()).toList(), true);
    }

    /// The outline of several units together: the lines with one of them on one side only.
    ///
    /// @param indices of the units in the mesh
    WorldShape outline(Set<Integer> indices) {
        return WorldShape.of(divisions.stream().map(Division::arc)
            .filter(arc -> indices.contains(arc.left()) != indices.contains(arc.right()))
            .map(CoverageMesh.Arc::xy).toList(), false);
    }
}
