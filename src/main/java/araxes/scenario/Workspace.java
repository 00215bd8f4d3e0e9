package araxes.scenario;

import araxes.model.UnitId;
import araxes.scenario.Balance.Flow;
import araxes.scenario.Balance.Matter;
import araxes.scenario.TermResult.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Geometry;

/// The situation while provisions are being applied to it: a territory that remembers, parcel by parcel through every cut,
/// how things stood on the baseline day and at the start of the phase. Confined to one computation.
final class Workspace {
    private Partition partition;
    private List<Cell> cells = new ArrayList<>();

    /// One parcel's state.
    static final class Cell {
        final Parcel parcel;
        String holder;
        String sovereign;
        final List<Regime> regimes;
        final String baseHolder;
        final String baseSovereign;
        String phaseHolder;
        String phaseSovereign;
        /// A corridor of this proposal said who holds or owns the cell; provisions on whole units leave it out.
        boolean reserved;

        private Cell(Piece piece) {
            parcel = piece.parcel();
            holder = baseHolder = phaseHolder = piece.holder();
            sovereign = baseSovereign = phaseSovereign = piece.sovereign();
            regimes = new ArrayList<>(piece.regimes());
        }

        private Cell(Cell origin, Parcel part) {
            parcel = part;
            holder = origin.holder;
            sovereign = origin.sovereign;
            regimes = new ArrayList<>(origin.regimes);
            baseHolder = origin.baseHolder;
            baseSovereign = origin.baseSovereign;
            phaseHolder = origin.phaseHolder;
            phaseSovereign = origin.phaseSovereign;
            reserved = origin.reserved;
        }

        Change hold(String party) {
            var change = new Change(Matter.CONTROL, parcel.unit(), parcel.number(), holder, party, parcel.squareKilometres());
            holder = party;
            return change;
        }

        Change own(String state) {
            var change = new Change(Matter.SOVEREIGNTY, parcel.unit(), parcel.number(), sovereign, state, parcel.squareKilometres());
            sovereign = state;
            return change;
        }
    }

    Workspace(Territory start) {
        partition = start.partition();
        start.pieces().forEach(piece -> cells.add(new Cell(piece)));
    }

    List<Cell> cells() {
        return cells;
    }

    /// Cuts the strip out of every cell that may be cut and gives back the cells inside it.
    ///
    /// @return the reason, if the cut was refused, and no cells
    Strip cut(Geometry strip, Predicate<Cell> mayCut) {
        switch (partition.cut(strip, index -> mayCut.test(cells.get(index)))) {
            case Partition.Result.Refused(var reason, var where) -> {
                return new Strip(List.of(), reason + String.format(Locale.ROOT, " (%.3f N, %.3f E)", where.y, where.x));
            }
            case Partition.Result.Done(var divided, var origins, var inside) -> {
                var parts = new ArrayList<Cell>();
                var within = new ArrayList<Cell>();
                for (int i = 0; i < origins.length; i++) {
                    var cell = new Cell(cells.get(origins[i]), divided.parcels().get(i));
                    parts.add(cell);
                    if (inside[i]) {
                        within.add(cell);
                    }
                }
                partition = divided;
                cells = parts;
                return new Strip(within, "");
            }
        }
    }

    /// @param refusal why there is no strip; empty if there is
    record Strip(List<Cell> cells, String refusal) {}

    Territory territory() {
        return new Territory(partition, cells.stream()
            .map(cell -> new Piece(cell.parcel, cell.holder, cell.sovereign, cell.regimes)).toList());
    }

    void startPhase() {
        for (var cell : cells) {
            cell.phaseHolder = cell.holder;
            cell.phaseSovereign = cell.sovereign;
        }
    }

    Balance sincePhaseStart() {
        var flows = new TreeMap<Key, Double>();
        for (var cell : cells) {
            add(flows, Matter.CONTROL, cell.phaseHolder, cell.holder, cell.parcel);
            add(flows, Matter.SOVEREIGNTY, cell.phaseSovereign, cell.sovereign, cell.parcel);
        }
        return balance(flows);
    }

    Balance sinceBaseline() {
        var flows = new TreeMap<Key, Double>();
        for (var cell : cells) {
            add(flows, Matter.CONTROL, cell.baseHolder, cell.holder, cell.parcel);
            add(flows, Matter.SOVEREIGNTY, cell.baseSovereign, cell.sovereign, cell.parcel);
        }
        return balance(flows);
    }

    private record Key(Matter matter, String from, String to, UnitId unit) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int order = matter.compareTo(other.matter);
            order = order != 0 ? order : from.compareTo(other.from);
            order = order != 0 ? order : to.compareTo(other.to);
            return order != 0 ? order : unit.compareTo(other.unit);
        }
    }

    private static void add(Map<Key, Double> flows, Matter matter, String from, String to, Parcel parcel) {
        if (!from.equals(to)) {
            flows.merge(new Key(matter, from, to, parcel.unit()), parcel.squareKilometres(), Double::sum);
        }
    }

    private static Balance balance(Map<Key, Double> flows) {
        return new Balance(flows.entrySet().stream().map(entry -> new Flow(entry.getKey().matter(), entry.getKey().from(),
            entry.getKey().to(), entry.getKey().unit(), entry.getValue())).toList());
    }
}
