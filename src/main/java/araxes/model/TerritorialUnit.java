package araxes.model;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// An atom of territory: every fact about control hangs on one. All units together are one planar coverage.
///
/// @param area polygon or multipolygon
/// @param parent id of the larger area it is counted with, such as `nkao`, if any
/// @param district the Soviet district it lies in
/// @param districtToday the present district it lies in
/// @param deJure id of the state whose internationally recognised territory it is: `AZ` or `AM`
/// @param approximate true when the outline is indicative only
/// @param accuracyKilometres how far the outline may be off
/// @param outlineBasis how the outline was made, in words
public record TerritorialUnit(
    UnitId id, Names names, Geometry area, @Nullable String parent, String district, String districtToday, String deJure,
    String kind, boolean approximate, double accuracyKilometres, String outlineBasis, @Nullable Double publishedAreaSquareKilometres) {}
