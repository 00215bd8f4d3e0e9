package araxes.search;

import araxes.model.Names;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/// Something an atlas speaks of that fits what was typed.
///
/// @param id in its layer or file
/// @param matched the name that fits, as the data writes it
/// @param place where to go, longitude and latitude in degrees WGS 84; null where it has no place
/// @param day when it happened or was put forward; null for what lasts
public record Found(Kind kind, String id, Names names, String matched, @Nullable Coordinate place, @Nullable LocalDate day) {
    public enum Kind { SETTLEMENT, UNIT, DISTRICT, POINT, LAKE, SEA, RIVER, ROUTE, PARTY, PROPOSAL, EVENT }
}
