package araxes.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// A thing on the map other than a territorial unit: a boundary, a road, a town, a lake.
///
/// @param kind what it is within its layer, such as `line_of_contact`; null if the layer has one kind only
/// @param status such as `international` or `under construction`
/// @param valid when it existed
/// @param approximate true when the shape is indicative only
/// @param attributes every further property as text, in the order of the file
public record MapFeature(
    String id, Names names, @Nullable String kind, @Nullable String status, DateRange valid, Geometry geometry,
    boolean approximate, double accuracyKilometres, Map<String, String> attributes) {
    public MapFeature {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }
}
