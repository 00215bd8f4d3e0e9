package araxes.geometry;

import java.util.List;
import java.util.function.IntPredicate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/// What became of a coverage when an area was cut out of it: the parts that the area touches, anew, or the reason why it cannot be done.
///
/// Overlaying each part with the area by itself would give neighbours shared edges that differ in the last bit. So all edges of the
/// touched parts and of the cutting area are noded together, once, and the faces between them are handed out to the parts. Neighbours
/// thereby share every new vertex, and the result is a coverage again. It is checked before it is handed back: a coverage, valid
/// polygons, no area lost or gained.
public sealed interface CoverageCut {
    /// @param pieces of the touched parts only, each part's pieces together, in the order of the parts
    record Done(List<Piece> pieces) implements CoverageCut {
        public Done {
            pieces = List.copyOf(pieces);
        }
    }

    /// @param reason in English, technical
    record Refused(String reason, Coordinate where) implements CoverageCut {}

    /// @param source index of the part it belongs to
    /// @param inside whether it lies in the cutting area
    /// @param area polygon or multipolygon
    record Piece(int source, boolean inside, Geometry area) {}

    /// Share of a part's area that may go astray by rounding; larger losses are refused, unless smaller than a sliver.
    double AREA_TOLERANCE = 1e-9;

    /// Faces smaller than this, in square degrees (about 10 m²), are left with the rest of their part instead of being cut off.
    double SLIVER = 1e-9;

    /// The geometry with every vertex on the grid on which cuts put theirs: 1e-9 degrees, a tenth of a millimetre. Data with up to nine
    /// decimals comes back as it is. Parts on the grid can be cut again and again along nearly the same line.
    static Geometry onGrid(Geometry polygonal) {
        for (var point : polygonal.getCoordinates()) {
            if (Cutter.GRID.makePrecise(point.x) != point.x || Cutter.GRID.makePrecise(point.y) != point.y) {
                var rounded = GeometryPrecisionReducer.reducePointwise(polygonal, Cutter.GRID);
                return rounded.isValid() ? rounded : polygonal;
            }
        }
        return polygonal;
    }

    /// @param parts polygons or multipolygons that form a valid coverage
    /// @param cutter polygonal, in the same coordinates
    static CoverageCut of(List<? extends Geometry> parts, Geometry cutter) {
        return of(parts, cutter, part -> true);
    }

    /// @param mayCut says by index which parts may be divided; the others only get the vertices their neighbours get
    static CoverageCut of(List<? extends Geometry> parts, Geometry cutter, IntPredicate mayCut) {
        return new Cutter(parts, cutter, mayCut).cut();
    }
}
