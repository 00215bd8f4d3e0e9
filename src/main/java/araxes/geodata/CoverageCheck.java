package araxes.geodata;

import araxes.geometry.GeodesicArea;
import araxes.model.TerritorialUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// Examines the units together: they share their edges exactly, do not overlap and leave no hole between them.
///
/// A hole is looked for in the union of all units; narrow necks of the outer border, which a search by distance would report,
/// are none.
final class CoverageCheck {
    private final List<TerritorialUnit> units;
    private final Geometry[] areas;
    private final List<DataIssue> issues = new ArrayList<>();

    private CoverageCheck(List<TerritorialUnit> units) {
        this.units = units;
        areas = units.stream().map(TerritorialUnit::area).toArray(Geometry[]::new);
    }

    /// @param invalid ids of the units left out because their own shape is broken
    /// @param complete false if units are missing for that or another reason, so that holes mean nothing
    static List<DataIssue> of(List<TerritorialUnit> units, Set<String> invalid, boolean complete) {
        var check = new CoverageCheck(units.stream().filter(unit -> !invalid.contains(unit.id().value())).toList());
        check.findMismatches();
        if (complete) {
            check.findHoles();
        }
        return check.issues;
    }

    /// Edges that do not match their neighbour's: because the two overlap, or because they have different vertices.
    private void findMismatches() {
        var errors = CoverageValidator.validate(areas);
        var wrong = IntStream.range(0, areas.length).filter(i -> errors[i] != null && !errors[i].isEmpty()).boxed().toList();
        var overlapping = new HashSet<Integer>();
        for (int i : wrong) {
            for (int j : wrong) {
                if (j > i && overlap(i, j)) {
                    overlapping.addAll(List.of(i, j));
                }
            }
        }
        for (int i : wrong) {
            if (!overlapping.contains(i)) {
                issues.add(FolderCheck.issue(FolderReader.UNITS, id(i), "coverage.mismatch", place(errors[i])));
            }
        }
    }

    private boolean overlap(int i, int j) {
        if (!areas[i].getEnvelopeInternal().intersects(areas[j].getEnvelopeInternal())) {
            return false;
        }
        var common = OverlayNGRobust.overlay(areas[i], areas[j], OverlayNG.INTERSECTION);
        if (common.getArea() == 0) {
            return false;
        }
        issues.add(FolderCheck.issue(FolderReader.UNITS, id(i), "coverage.overlap", id(j), squareKilometres(common), place(common)));
        return true;
    }

    private void findHoles() {
        if (areas.length == 0) {
            return;
        }
        Geometry whole;
        try {
            whole = OverlayNGRobust.union(List.of(areas));
        } catch (TopologyException e) {
            issues.add(FolderCheck.issue(FolderReader.UNITS, Messages.text("whole-file"), "coverage.mismatch", e.getMessage()));
            return;
        }
        for (int i = 0; i < whole.getNumGeometries(); i++) {
            var part = (Polygon) whole.getGeometryN(i);
            for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
                var gap = part.getFactory().createPolygon(part.getInteriorRingN(hole));
                issues.add(FolderCheck.issue(FolderReader.UNITS, nearest(gap), "coverage.gap", squareKilometres(gap), place(gap)));
            }
        }
    }

    private String nearest(Geometry gap) {
        return units.stream().min(Comparator.comparingDouble(unit -> unit.area().distance(gap))).map(unit -> unit.id().value())
            .orElse(Messages.text("whole-file"));
    }

    private String id(int index) {
        return units.get(index).id().value();
    }

    private static String place(Geometry geometry) {
        var point = geometry.getCoordinate();
        return GeometryCheck.degrees(point.x) + ", " + GeometryCheck.degrees(point.y);
    }

    private static String squareKilometres(Geometry geometry) {
        double area = 0;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon) {
                area += GeodesicArea.squareKilometres(polygon);
            }
        }
        return area < 0.001 ? "<0.001" : String.format(Locale.ROOT, "%.3f", area);
    }
}
