package araxes.geodata;

import araxes.model.Atlas;
import araxes.model.ControlHistory;
import araxes.model.ControlPeriod;
import araxes.model.DateRange;
import araxes.model.Precision;
import araxes.model.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `control.yaml`: who controlled which unit when.
final class ControlFile {
    static final String NAME = "control.yaml";

    private final Atlas.About about;
    private final UnitGroups groups;
    private final Set<UnitId> seen;
    private final List<ControlHistory> histories = new ArrayList<>();

    private ControlFile(Atlas.About about, UnitGroups groups, Set<UnitId> seen) {
        this.about = about;
        this.groups = groups;
        this.seen = seen;
    }

    /// @param seen receives every unit that has an entry
    static List<ControlHistory> read(Entry file, Atlas.About about, UnitGroups groups, Set<UnitId> seen) {
        var control = new ControlFile(about, groups, seen);
        for (var entry : file.entries("units")) {
            control.readEntry(entry);
        }
        file.finish();
        return control.histories;
    }

    private void readEntry(Entry entry) {
        List<UnitId> units = List.of();
        if (entry.has("group")) {
            units = groups.units(entry, "group");
        } else {
            var id = entry.text("id");
            if (!id.isBlank()) {
                entry.refer(References.Kind.UNIT, id);
                units = List.of(new UnitId(id));
            }
        }
        var periods = periods(entry);
        for (var unit : units) {
            if (!seen.add(unit)) {
                entry.issue("control.twice", unit);
            } else if (!periods.isEmpty()) {
                histories.add(new ControlHistory(unit, periods));
            }
        }
        entry.finish();
    }

    /// Empty, with an issue, when the periods do not follow one another without gap and overlap.
    private List<ControlPeriod> periods(Entry unit) {
        var periods = new ArrayList<ControlPeriod>();
        var entries = unit.entries("intervals");
        LocalDate expected = about.firstDay();
        boolean sound = true;
        for (int i = 0; i < entries.size(); i++) {
            var period = period(unit, entries.get(i), i == entries.size() - 1);
            if (period == null) {
                // already reported; what follows cannot be compared with it
                sound = false;
                continue;
            }
            var from = period.valid().from();
            if (sound && !from.equals(expected)) {
                var key = periods.isEmpty() ? "control.start" : from.isAfter(expected) ? "control.gap" : "control.overlap";
                unit.issue(key, expected, from);
                sound = false;
            }
            expected = period.valid().until();
            periods.add(period);
        }
        if (entries.isEmpty()) {
            unit.issue("control.empty");
        }
        return sound ? periods : List.of();
    }

    private @Nullable ControlPeriod period(Entry unit, Entry entry, boolean last) {
        var from = entry.date("from");
        if (!entry.has("from")) {
            entry.issue("field.missing", "from");
        }
        entry.skip("to");
        LocalDate until = entry.has("to") ? entry.date("to") : LocalDate.MAX;
        if (entry.has("to") && last) {
            unit.issue("control.end", until);
        } else if (!entry.has("to") && !last) {
            unit.issue("control.open", from);
            until = null;
        }
        var period = new ControlPeriod(entry.reference(References.Kind.PARTY, "party"), DateRange.ALWAYS,
            entry.choice("precision", Precision.class, Precision.APPROX), entry.text("event"), entry.evidence(),
            entry.optionalText("note"), entry.optionalText("administration"), entry.texts("presence"));
        entry.finish();
        if (from == null || until == null) {
            return null;
        }
        if (from.isAfter(about.asOf())) {
            unit.issue("date.future", "from", from, about.asOf());
        }
        if (!from.isBefore(until)) {
            unit.issue("control.reversed", from, until);
            return null;
        }
        return new ControlPeriod(period.party(), new DateRange(from, until), period.precision(), period.event(), period.evidence(),
            period.note(), period.administration(), period.presence());
    }
}
