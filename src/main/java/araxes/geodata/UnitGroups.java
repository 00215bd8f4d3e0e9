package araxes.geodata;

import araxes.model.UnitId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Named sets of units, by which the data may say `units: NKAO` instead of seventeen ids.
final class UnitGroups {
    private final Map<String, List<UnitId>> groups = new LinkedHashMap<>();

    /// The groups of an atlas that was read before.
    static UnitGroups of(Map<String, List<UnitId>> known) {
        var groups = new UnitGroups();
        groups.groups.putAll(known);
        return groups;
    }

    /// Reads the `groups` of `control.yaml`.
    static UnitGroups read(Entry file) {
        var groups = new UnitGroups();
        if (file.entry("groups") instanceof Entry named) {
            for (var name : named.keys()) {
                var units = named.texts(name);
                units.forEach(unit -> named.refer(References.Kind.UNIT, unit));
                groups.groups.put(name, units.stream().filter(id -> !id.isBlank()).map(UnitId::new).toList());
            }
        }
        return groups;
    }

    Map<String, List<UnitId>> byName() {
        return groups;
    }

    /// The units a field names: a group, or a list of units and groups. Each unit once, in the order of the data.
    List<UnitId> units(Entry entry, String key) {
        var names = entry.isText(key) ? List.of(entry.text(key)) : entry.texts(key);
        var units = new LinkedHashSet<UnitId>();
        for (var name : names) {
            if (groups.get(name) instanceof List<UnitId> group) {
                units.addAll(group);
            } else if (!name.isBlank()) {
                entry.refer(References.Kind.GROUP, name);
                units.add(new UnitId(name));
            }
        }
        return new ArrayList<>(units);
    }

    /// The same where the text must name units.
    List<UnitId> requiredUnits(Entry entry, String key) {
        var units = units(entry, key);
        if (units.isEmpty()) {
            entry.issue("field.missing", key);
        }
        return units;
    }
}
