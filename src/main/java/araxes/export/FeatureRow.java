package araxes.export;

import araxes.model.DateRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// One area of a [FeatureTable].
///
/// @param id unique in its table
/// @param label by which people know it
/// @param group under which it is listed where a format has folders; may be empty
/// @param area polygonal, WGS 84, x = longitude
/// @param valid when the row holds; null if the table is not about time
/// @param colour of the party, as 0xRRGGBB
/// @param values in the order of the table's fields
public record FeatureRow(String id, String label, String group, Geometry area, @Nullable DateRange valid, int colour, List<@Nullable Object> values) {
    public FeatureRow {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
