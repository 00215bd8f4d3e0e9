package araxes.geodata;

import araxes.geodata.FolderReader.Contents;
import araxes.geometry.GeodesicArea;
import araxes.model.Extent;
import araxes.model.MapFeature;
import araxes.model.TerritorialUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.operation.valid.IsValidOp;

/// Examines each shape for itself: valid, within the frame, and as large as the data says.
final class GeometryCheck {
    /// An `area_km2` that disagrees with the shape by more than this share belongs to another shape.
    private static final double AREA_TOLERANCE = 0.005;
    /// Areas are written with one decimal, so that small ones may differ by its half.
    private static final double ROUNDING_SQUARE_KILOMETRES = 0.06;

    private final List<DataIssue> issues = new ArrayList<>();
    private final Set<String> invalidUnits = new HashSet<>();
    private final @Nullable Extent frame;

    GeometryCheck(Contents contents) {
        frame = contents.about() == null ? null : contents.about().frame();
        for (TerritorialUnit unit : contents.units()) {
            int before = issues.size();
            check(FolderReader.UNITS, unit.id().value(), unit.area());
            if (issues.size() > before) {
                invalidUnits.add(unit.id().value());
            }
            checkArea(FolderReader.UNITS, unit.id().value(), unit.area(), contents.unitAreas().get(unit.id().value()));
        }
        contents.layers().forEach((layer, features) -> {
            for (MapFeature feature : features) {
                check(layer.fileName(), feature.id(), feature.geometry());
                checkArea(layer.fileName(), feature.id(), feature.geometry(), number(feature.attributes().get("area_km2")));
                checkArea(layer.fileName(), feature.id(), feature.geometry(), number(feature.attributes().get("area_in_frame_km2")));
            }
        });
    }

    List<DataIssue> issues() {
        return issues;
    }

    /// Units whose shape would confuse the examination of the coverage.
    Set<String> invalidUnits() {
        return invalidUnits;
    }

    private void check(String file, String feature, Geometry geometry) {
        if (geometry.isEmpty()) {
            issues.add(FolderCheck.issue(file, feature, "shape.empty"));
            return;
        }
        var bounds = geometry.getEnvelopeInternal();
        if (bounds.getMinX() < -180 || bounds.getMaxX() > 180 || bounds.getMinY() < -90 || bounds.getMaxY() > 90) {
            issues.add(FolderCheck.issue(file, feature, "coordinates.range",
                far(bounds.getMinX(), bounds.getMaxX()), far(bounds.getMinY(), bounds.getMaxY())));
            return;
        }
        if (frame != null && (bounds.getMinX() < frame.west() || bounds.getMaxX() > frame.east()
            || bounds.getMinY() < frame.south() || bounds.getMaxY() > frame.north())) {
            issues.add(FolderCheck.issue(file, feature, "shape.frame",
                degrees(bounds.getMinX()) + "–" + degrees(bounds.getMaxX()), degrees(bounds.getMinY()) + "–" + degrees(bounds.getMaxY())));
        }
        var error = new IsValidOp(geometry).getValidationError();
        if (error != null) {
            issues.add(FolderCheck.issue(file, feature, "shape.invalid", error.getMessage(),
                degrees(error.getCoordinate().x) + ", " + degrees(error.getCoordinate().y)));
        }
    }

    private static String far(double least, double most) {
        return degrees(Math.abs(least) > Math.abs(most) ? least : most);
    }

    private void checkArea(String file, String feature, Geometry geometry, @Nullable Double stated) {
        if (stated == null || !(geometry instanceof Polygonal)) {
            return;
        }
        double area = GeodesicArea.squareKilometres(geometry);
        if (Math.abs(area - stated) > Math.max(ROUNDING_SQUARE_KILOMETRES, AREA_TOLERANCE * area)) {
            issues.add(FolderCheck.issue(file, feature, "shape.area", stated, String.format(Locale.ROOT, "%.2f", area)));
        }
    }

    private static @Nullable Double number(@Nullable String text) {
        try {
            return text == null ? null : Double.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    static String degrees(double value) {
        return String.format(Locale.ROOT, "%.5f", value);
    }
}
