package araxes.scenario;

import araxes.model.ControlMap;
import araxes.model.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/// The whole coverage on a day or after a phase: every parcel with who holds it, whose it is and under what rules. Immutable.
public final class Territory {
    private final Partition partition;
    private final List<Piece> pieces;

    Territory(Partition partition, List<Piece> pieces) {
        this.partition = partition;
        this.pieces = List.copyOf(pieces);
    }

    /// The situation of a day, undivided.
    ///
    /// @throws IllegalArgumentException if somebody's control of a unit is not known on that day
    public static Territory of(CoverageFacts facts, ControlMap control) {
        var whole = facts.whole();
        return new Territory(whole, whole.parcels().stream().map(parcel -> new Piece(parcel,
            control.controllerOf(parcel.unit()).orElseThrow(() -> new IllegalArgumentException("Nobody is known to control " + parcel.unit())),
            facts.unit(parcel.unit()).deJure(), List.of())).toList());
    }

    /// Every unit held by the state whose it is internationally recognised to be.
    static Territory recognised(CoverageFacts facts) {
        return new Territory(facts.whole(), facts.whole().parcels().stream().map(parcel -> {
            var state = facts.unit(parcel.unit()).deJure();
            return new Piece(parcel, state, state, List.of());
        }).toList());
    }

    /// In the order of the partition's parcels.
    public List<Piece> pieces() {
        return pieces;
    }

    /// The piece to which a patch of the partition belongs.
    public Piece pieceOf(int patch) {
        return pieces.get(partition.patches().get(patch).parcel());
    }

    public Partition partition() {
        return partition;
    }

    /// Area of the units, whoever holds them.
    public double squareKilometres(Collection<UnitId> units) {
        var wanted = new HashSet<>(units);
        return sum(piece -> wanted.contains(piece.parcel().unit()) ? piece.squareKilometres() : 0);
    }

    public double squareKilometresHeldBy(String party) {
        return sum(piece -> piece.holder().equals(party) ? piece.squareKilometres() : 0);
    }

    public double squareKilometresOf(String sovereign) {
        return sum(piece -> piece.sovereign().equals(sovereign) ? piece.squareKilometres() : 0);
    }

    public double squareKilometres() {
        return sum(Piece::squareKilometres);
    }

    /// Ids of all parties that hold something, sorted.
    public Set<String> holders() {
        var holders = new TreeSet<String>();
        pieces.forEach(piece -> holders.add(piece.holder()));
        return holders;
    }

    /// The same as a situation. Units whose parts have different holders are left out of its control map.
    public Situation situation(LocalDate day) {
        var holders = new HashMap<UnitId, String>();
        var divided = new HashSet<UnitId>();
        for (var piece : pieces) {
            var before = holders.put(piece.parcel().unit(), piece.holder());
            if (before != null && !before.equals(piece.holder())) {
                divided.add(piece.parcel().unit());
            }
        }
        holders.keySet().removeAll(divided);
        return new Situation(day, new ControlMap(holders));
    }

    private double sum(ToDoubleFunction<Piece> value) {
        double sum = 0;
        for (var piece : pieces) {
            sum += value.applyAsDouble(piece);
        }
        return sum;
    }
}
