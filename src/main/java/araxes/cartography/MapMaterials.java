package araxes.cartography;

import araxes.model.Atlas;
import araxes.model.FeatureLayer;
import araxes.model.TerritorialUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What all frames of an atlas are composed of: projected once, and what was composed lately.
///
/// @param weighty what a legend should not hide
record MapMaterials(Atlas atlas, TextMeasure measure, WorldLayers layers, ProposalSheet proposals, LabelSheet labels, List<WorldShape> weighty,
    Toponyms toponyms, Outcomes outcomes, KeptSheets kept) {
    private static final int WEIGHT_OF_EVENTFUL_UNITS = 3;

    static MapMaterials of(Atlas atlas, TextMeasure measure) {
        var layers = new WorldLayers(atlas);
        return new MapMaterials(atlas, measure, layers, new ProposalSheet(atlas, layers), new LabelSheet(atlas, layers), weighty(atlas, layers),
            new Toponyms(atlas), new Outcomes(atlas, layers.mesh()), new KeptSheets());
    }

    /// What a legend should not hide: the coverage, and with more weight the units that changed hands more often than most.
    private static List<WorldShape> weighty(Atlas atlas, WorldLayers layers) {
        var shapes = new ArrayList<WorldShape>();
        layers.layer(FeatureLayer.STATES).stream().filter(WorldLayers.Drawn::onCoverage).forEach(state -> shapes.add(state.shape()));
        int fewest = atlas.units().stream().mapToInt(unit -> atlas.history(unit.id()).periods().size()).min().orElse(0);
        var eventful = layers.area(atlas.units().stream().map(TerritorialUnit::id)
            .filter(unit -> atlas.history(unit).periods().size() > fewest).toList());
        shapes.addAll(Collections.nCopies(WEIGHT_OF_EVENTFUL_UNITS, eventful));
        return shapes;
    }
}
