package araxes.scenario;

import araxes.model.UnitId;
import org.locationtech.jts.geom.Geometry;

/// A territorial unit, or a part of one that a corridor cut off.
///
/// @param number 0 for a whole unit or for what is left of it, 1 and up for the parts cut off
/// @param area WGS 84
/// @param squareKilometres on the ellipsoid, edges as geodesics; parts add up to their unit within a few hundred square metres
public record Parcel(UnitId unit, int number, Geometry area, double squareKilometres) {
    /// Such as `lachin`, or `lachin#1` for a part cut off.
    public String id() {
        return number == 0 ? unit.value() : unit.value() + "#" + number;
    }
}
