package araxes.scenario;

import araxes.geometry.SharedBorders.Border;
import araxes.model.ControlMap;
import araxes.scenario.Sweep.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// All scenarios of one width: the cut coverage boiled down to arrays. Confined to one thread.
final class SweepTable {
    private static final int OTHERS = 0;
    private static final int AUTHORITY = 1;
    private static final int PROTECTOR = 2;
    private static final int STATE = 3;

    private final CoverageFacts facts;
    private final Territory territory;
    private final double width;
    private final List<String> names;
    private final int patches;
    private final double[] area;
    private final int[] district;
    private final boolean[] strip;
    private final boolean[] autonomous;
    private final boolean[] home;
    private final List<Border> borders;
    private final DisjointSets own;
    private final DisjointSets joint;

    SweepTable(Territory territory, double width) {
        this.territory = territory;
        this.facts = territory.partition().facts();
        this.width = width;
        var partition = territory.partition();
        var byName = facts.places().districts(facts.atlas());
        names = List.copyOf(byName.keySet());
        patches = partition.patches().size();
        area = new double[patches];
        district = new int[patches];
        strip = new boolean[patches];
        autonomous = new boolean[patches];
        home = new boolean[patches];
        var members = Sweep.districts(facts);
        var linked = facts.places().autonomous(facts.atlas());
        for (int i = 0; i < patches; i++) {
            var piece = territory.pieceOf(i);
            var unit = piece.parcel().unit();
            area[i] = partition.squareKilometres(partition.patches().get(i));
            district[i] = -1;
            for (int j = 0; j < members.size(); j++) {
                if (members.get(j).contains(unit)) {
                    district[i] = j;
                }
            }
            strip[i] = !piece.regimes().isEmpty();
            autonomous[i] = linked.contains(unit);
            home[i] = facts.unit(unit).deJure().equals(facts.places().protector());
        }
        borders = partition.borders().between();
        own = new DisjointSets(patches);
        joint = new DisjointSets(patches);
    }

    List<Row> rows(List<LocalDate> baselines) {
        var rows = new ArrayList<Row>();
        var subsets = subsets();
        for (var baseline : baselines) {
            var before = holders(facts.atlas().controlOn(baseline));
            for (int subset = 0; subset < subsets.size(); subset++) {
                rows.add(row(baseline, before, subset, subsets.get(subset)));
            }
        }
        return rows;
    }

    private Row row(LocalDate baseline, int[] before, int subset, List<String> returnedDistricts) {
        var after = new int[patches];
        double returned = 0;
        double held = 0;
        double corridor = 0;
        double all = 0;
        double states = 0;
        for (int i = 0; i < patches; i++) {
            boolean goes = district[i] >= 0 && (subset >> district[i] & 1) == 1;
            after[i] = strip[i] ? AUTHORITY : goes ? STATE : before[i];
            returned += after[i] == STATE && before[i] != STATE ? area[i] : 0;
            held += after[i] == AUTHORITY ? area[i] : 0;
            corridor += strip[i] ? area[i] : 0;
            all += district[i] >= 0 ? area[i] : 0;
            states += district[i] >= 0 && after[i] == STATE ? area[i] : 0;
        }
        own.reset();
        joint.reset();
        int parts = 0;
        for (int holder : after) {
            parts += holder == AUTHORITY ? 1 : 0;
        }
        double border = 0;
        for (var shared : borders) {
            int one = after[shared.first()];
            int two = after[shared.second()];
            if (one == AUTHORITY && two == AUTHORITY && own.join(shared.first(), shared.second())) {
                parts--;
            } else if (one == AUTHORITY && two == STATE || one == STATE && two == AUTHORITY) {
                border += shared.kilometres();
            }
            if ((one == AUTHORITY || one == PROTECTOR) && (two == AUTHORITY || two == PROTECTOR)) {
                joint.join(shared.first(), shared.second());
            }
        }
        return new Row(baseline, returnedDistricts, width, returned, held, corridor, border, parts, isLinked(after),
            all == 0 ? 0 : states / all * 100);
    }

    private boolean isLinked(int[] after) {
        var homeRoots = new boolean[patches];
        for (int i = 0; i < patches; i++) {
            if (home[i] && (after[i] == AUTHORITY || after[i] == PROTECTOR)) {
                homeRoots[joint.root(i)] = true;
            }
        }
        for (int i = 0; i < patches; i++) {
            if (autonomous[i] && (after[i] == AUTHORITY || after[i] == PROTECTOR) && homeRoots[joint.root(i)]) {
                return true;
            }
        }
        return false;
    }

    private int[] holders(ControlMap control) {
        var places = facts.places();
        Map<String, Integer> known = new HashMap<>();
        known.put(places.authority(), AUTHORITY);
        known.put(places.protector(), PROTECTOR);
        for (var units : Sweep.districts(facts)) {
            known.put(facts.unit(units.getFirst()).deJure(), STATE);
        }
        var holders = new int[patches];
        for (int i = 0; i < patches; i++) {
            var unit = territory.pieceOf(i).parcel().unit();
            holders[i] = known.getOrDefault(places.continuing(control.controllerOf(unit).orElse("")), OTHERS);
        }
        return holders;
    }

    /// The names of the districts of every subset, by its bits.
    private List<List<String>> subsets() {
        var subsets = new ArrayList<List<String>>();
        for (int subset = 0; subset < 1 << names.size(); subset++) {
            var chosen = new ArrayList<String>();
            for (int i = 0; i < names.size(); i++) {
                if ((subset >> i & 1) == 1) {
                    chosen.add(names.get(i));
                }
            }
            subsets.add(List.copyOf(chosen));
        }
        return subsets;
    }
}
