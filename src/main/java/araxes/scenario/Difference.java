package araxes.scenario;

import araxes.geometry.AuthalicArea;
import araxes.model.UnitId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// Where one situation differs from another: the areas themselves, of which [Comparison] gives the sums. Immutable.
///
/// @param changes by unit; each with one and the same difference throughout
public record Difference(List<Change> changes) {
    /// Smaller overlaps, in km², come of rounding where two cuts run along each other.
    private static final double NOTHING = 1e-6;

    public Difference {
        changes = List.copyOf(changes);
    }

    /// What may differ.
    public enum Matter { CONTROL, SOVEREIGNTY, REGIME }

    /// An area that differs.
    ///
    /// @param number within its unit, from 1
    /// @param area polygonal, WGS 84
    /// @param squareKilometres on the same footing as a parcel's
    /// @param before what held of it in the one situation
    /// @param after what holds of it in the other
    public record Change(UnitId unit, int number, Geometry area, double squareKilometres, Piece before, Piece after) {
        /// Never empty.
        public Set<Matter> matters() {
            return Difference.matters(before, after);
        }
    }

    public static Difference of(Territory before, Territory after) {
        var old = byUnit(before);
        var now = byUnit(after);
        var changes = new ArrayList<Change>();
        old.forEach((unit, was) -> {
            int number = 0;
            for (var one : was) {
                for (var other : now.getOrDefault(unit, List.of())) {
                    if (!matters(one, other).isEmpty()) {
                        var area = common(one.parcel().area(), other.parcel().area(), was.size() == 1, now.getOrDefault(unit, List.of()).size() == 1);
                        double size = area == one.parcel().area() ? one.squareKilometres() : area == other.parcel().area() ? other.squareKilometres()
                            : AuthalicArea.squareKilometres(area);
                        if (size > NOTHING) {
                            changes.add(new Change(unit, ++number, area, size, one, other));
                        }
                    }
                }
            }
        });
        return new Difference(changes);
    }

    private static Set<Matter> matters(Piece before, Piece after) {
        var matters = EnumSet.noneOf(Matter.class);
        if (!before.holder().equals(after.holder())) {
            matters.add(Matter.CONTROL);
        }
        if (!before.sovereign().equals(after.sovereign())) {
            matters.add(Matter.SOVEREIGNTY);
        }
        if (!rules(before).equals(rules(after))) {
            matters.add(Matter.REGIME);
        }
        return Collections.unmodifiableSet(matters);
    }

    /// As [Comparison] tells them apart: which provision of which text laid them does not matter.
    private static Set<String> rules(Piece piece) {
        var rules = new TreeSet<String>();
        piece.regimes().forEach(regime -> rules.add(regime.kind() + ":" + regime.words()));
        return rules;
    }

    /// @param wholeOne whether `one` is all of the unit in its situation
    private static Geometry common(Geometry one, Geometry other, boolean wholeOne, boolean wholeOther) {
        if (wholeOther) {
            return one;
        }
        if (wholeOne) {
            return other;
        }
        var overlap = OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION);
        var polygons = new ArrayList<Polygon>(); // where borders only touch there are points and lines
        for (int i = 0; i < overlap.getNumGeometries(); i++) {
            if (overlap.getGeometryN(i) instanceof Polygon polygon) {
                polygons.add(polygon);
            }
        }
        return overlap.getFactory().createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private static LinkedHashMap<UnitId, List<Piece>> byUnit(Territory territory) {
        var pieces = new LinkedHashMap<UnitId, List<Piece>>();
        territory.pieces().forEach(piece -> pieces.computeIfAbsent(piece.parcel().unit(), _ -> new ArrayList<>()).add(piece));
        return pieces;
    }
}
