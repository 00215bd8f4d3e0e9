package araxes.search;

import araxes.model.Names;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/// Something an atlas speaks of that fits what was typed.
///
/// @param id in its layer or file
/// @param matched the name that fits, as the data writes it
/// @param shape where it is, WGS 84; null where it has no place
/// @param day when it happened or was put forward; null for what lasts
public record Found(Kind kind, String id, Names names, String matched, @Nullable Geometry shape, @Nullable LocalDate day) {
    /// Where to go, longitude and latitude in degrees: a point inside an area, the middle of a line's longest part.
    public Optional<Coordinate> place() {
        if (shape == null) {
            return Optional.empty();
        }
        return Optional.of(switch (shape.getDimension()) {
            case 2 -> shape.getInteriorPoint().getCoordinate();
            case 1 -> {
                var longest = (LineString) shape.getGeometryN(0);
                for (int i = 1; i < shape.getNumGeometries(); i++) {
                    longest = shape.getGeometryN(i).getLength() > longest.getLength() ? (LineString) shape.getGeometryN(i) : longest;
                }
                yield longest.getCoordinateN(longest.getNumPoints() / 2);
            }
            default -> shape.getCoordinate();
        });
    }

    public enum Kind { SETTLEMENT, UNIT, DISTRICT, POINT, LAKE, SEA, RIVER, ROUTE, PARTY, PROPOSAL, EVENT }
}
