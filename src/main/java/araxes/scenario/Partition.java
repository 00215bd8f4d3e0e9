package araxes.scenario;

import araxes.geometry.AuthalicArea;
import araxes.geometry.CoverageCut;
import araxes.geometry.SharedBorders;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// The coverage cut into parcels, without regard to who holds them. Immutable; borders are measured when first asked for.
public final class Partition {
    private final CoverageFacts facts;
    private final List<Parcel> parcels;
    private final List<Patch> patches;
    private volatile @Nullable SharedBorders borders;

    /// One polygon of a parcel. A parcel in several polygons is one parcel, but does not connect what lies on either side of it.
    ///
    /// @param parcel index of its parcel
    public record Patch(int parcel, Geometry polygon) {}

    Partition(CoverageFacts facts, List<Parcel> parcels) {
        this.facts = facts;
        this.parcels = List.copyOf(parcels);
        var polygons = new ArrayList<Patch>();
        for (int i = 0; i < parcels.size(); i++) {
            var area = parcels.get(i).area();
            for (int j = 0; j < area.getNumGeometries(); j++) {
                polygons.add(new Patch(i, area.getGeometryN(j)));
            }
        }
        patches = List.copyOf(polygons);
    }

    /// What a cut made of a partition, or why it was refused.
    sealed interface Result {
        /// @param origins for each new parcel the index of the old one
        /// @param inside for each new parcel whether it lies in the strip
        record Done(Partition partition, int[] origins, boolean[] inside) implements Result {}

        record Refused(String reason, Coordinate where) implements Result {}
    }

    public List<Parcel> parcels() {
        return parcels;
    }

    public CoverageFacts facts() {
        return facts;
    }

    /// The polygons of all parcels, in the order of the parcels.
    public List<Patch> patches() {
        return patches;
    }

    /// Area of one polygon on the same footing as its parcel's.
    public double squareKilometres(Patch patch) {
        var parcel = parcels.get(patch.parcel());
        return parcel.area().getNumGeometries() == 1 ? parcel.squareKilometres()
            : AuthalicArea.squareKilometres(patch.polygon());
    }

    /// Borders between patches by their index, and with what lies outside.
    public SharedBorders borders() {
        var known = borders;
        if (known == null) {
            var polygons = patches.stream().map(Patch::polygon).toList();
            known = this == facts.whole() ? SharedBorders.of(polygons, facts.outside())
                : facts.whole().borders().recut(polygons, uncut(), facts.outside());
            borders = known;
        }
        return known;
    }

    /// For each patch the index of the same patch in the undivided coverage, if a cut left it alone.
    private int[] uncut() {
        var whole = facts.whole().patches;
        var known = new IdentityHashMap<Geometry, Integer>();
        for (int i = 0; i < whole.size(); i++) {
            known.put(whole.get(i).polygon(), i);
        }
        return patches.stream().mapToInt(patch -> known.getOrDefault(patch.polygon(), SharedBorders.OUTSIDE)).toArray();
    }

    /// True when no unit is divided.
    public boolean isWhole() {
        return parcels.size() == facts.whole().parcels.size();
    }

    /// @param mayCut says by index which parcels may be divided
    Result cut(Geometry strip, IntPredicate mayCut) {
        return switch (CoverageCut.of(parcels.stream().map(Parcel::area).toList(), strip, mayCut)) {
            case CoverageCut.Refused(var reason, var where) -> new Result.Refused(reason, where);
            case CoverageCut.Done(var pieces) -> divided(pieces);
        };
    }

    private Result divided(List<CoverageCut.Piece> pieces) {
        var byOrigin = new HashMap<Integer, List<CoverageCut.Piece>>();
        pieces.forEach(piece -> byOrigin.computeIfAbsent(piece.source(), key -> new ArrayList<>()).add(piece));
        var numbers = new HashMap<Object, Integer>();
        parcels.forEach(parcel -> numbers.merge(parcel.unit(), parcel.number(), Math::max));
        var divided = new ArrayList<Parcel>();
        var origins = new ArrayList<Integer>();
        var inside = new ArrayList<Boolean>();
        for (int i = 0; i < parcels.size(); i++) {
            var parcel = parcels.get(i);
            var parts = byOrigin.get(i);
            if (parts == null) {
                divided.add(parcel);
                origins.add(i);
                inside.add(false);
                continue;
            }
            // What stays outside keeps the number; a parcel wholly inside is not divided either.
            for (var part : parts) {
                int number = part.inside() && parts.size() > 1 ? numbers.merge(parcel.unit(), 1, Integer::sum) : parcel.number();
                double share = parts.size() == 1 ? parcel.squareKilometres()
                    : AuthalicArea.squareKilometres(part.area());
                divided.add(new Parcel(parcel.unit(), number, part.area(), share));
                origins.add(i);
                inside.add(part.inside());
            }
        }
        var isInside = new boolean[inside.size()];
        for (int i = 0; i < isInside.length; i++) {
            isInside[i] = inside.get(i);
        }
        return new Result.Done(
            new Partition(facts, divided), origins.stream().mapToInt(Integer::intValue).toArray(), isInside);
    }
}
