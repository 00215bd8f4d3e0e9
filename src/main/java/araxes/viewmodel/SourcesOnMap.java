package araxes.viewmodel;

import araxes.cartography.Citations;
import araxes.cartography.MapState;
import araxes.model.Atlas;
import araxes.model.Source;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// The documents behind what the map shows, see [Citations].
public final class SourcesOnMap {
    private final Atlas atlas;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

    public SourcesOnMap(Atlas atlas) {
        this.atlas = atlas;
    }

    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    public void show(MapState state) {
        count.set(Citations.of(atlas, state).sources().size());
    }

    /// Sorted by title.
    public List<Source> list(MapState state) {
        return Citations.of(atlas, state).sources().stream().sorted(Comparator.comparing(Source::title)).toList();
    }
}
