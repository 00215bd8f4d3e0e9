package araxes.viewmodel;

import araxes.cartography.MapState;
import araxes.model.Atlas;
import araxes.model.Source;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// The documents behind what the map shows: control of every unit that day, and the proposals laid over it or computed.
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
        count.set(ids(state).size());
    }

    /// Sorted by title.
    public List<Source> list(MapState state) {
        return ids(state).stream().flatMap(id -> atlas.findSource(id).stream()).sorted(Comparator.comparing(Source::title)).toList();
    }

    private Set<String> ids(MapState state) {
        var ids = new LinkedHashSet<String>();
        for (var unit : atlas.units()) {
            atlas.history(unit.id()).on(state.day()).ifPresent(period -> ids.addAll(period.evidence().sources()));
        }
        for (var id : state.proposals()) {
            state.findProposal(atlas, id).ifPresent(proposal -> ids.addAll(proposal.evidence().sources()));
        }
        var outcome = state.outcome();
        if (outcome != null) {
            state.findProposal(atlas, outcome.proposal()).ifPresent(proposal -> ids.addAll(proposal.evidence().sources()));
        }
        return ids;
    }
}
