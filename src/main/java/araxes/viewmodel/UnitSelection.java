package araxes.viewmodel;

import araxes.model.UnitId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Territorial units chosen for the next command. Like the pointer, it is no part of the session and not a step for undo.
public final class UnitSelection {
    private final ReadOnlyObjectWrapper<Set<UnitId>> units = new ReadOnlyObjectWrapper<>(Set.of());

    /// In the order in which they were chosen.
    public ReadOnlyObjectProperty<Set<UnitId>> unitsProperty() {
        return units.getReadOnlyProperty();
    }

    public Set<UnitId> units() {
        return units.get();
    }

    public void set(Collection<UnitId> chosen) {
        units.set(Collections.unmodifiableSet(new LinkedHashSet<>(chosen)));
    }

    public void add(Collection<UnitId> more) {
        var all = new LinkedHashSet<>(units());
        all.addAll(more);
        set(all);
    }

    public void toggle(UnitId unit) {
        var all = new LinkedHashSet<>(units());
        if (!all.remove(unit)) {
            all.add(unit);
        }
        set(all);
    }

    public void clear() {
        set(Set.of());
    }
}
