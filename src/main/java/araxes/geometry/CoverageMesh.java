package araxes.geometry;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/// The edges of a coverage in world coordinates, each once, with the unit on either side. See [WebMercator].
public final class CoverageMesh {
    private final int unitCount;

    private CoverageMesh(int unitCount) {
        this.unitCount = unitCount;
    }

    /// @param units polygons or multipolygons in WGS 84, x = longitude, that form a coverage; a unit's index is its place in the list
    public static CoverageMesh of(List<? extends Geometry> units) {
        return new CoverageMesh(units.size());
    }

    public int unitCount() {
        return unitCount;
    }
}
