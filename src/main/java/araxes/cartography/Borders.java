package araxes.cartography;

import araxes.model.BorderReading;
import araxes.model.BorderReading.Drawing;
import araxes.model.FeatureLayer;
import java.time.LocalDate;
import java.util.List;

/// The borders of a day as one reading draws them.
final class Borders {
    private final WorldLayers layers;
    private final BorderReading reading;
    private final LocalDate day;

    /// A border and how it is drawn.
    record Border(WorldLayers.Drawn drawn, Pen pen) {}

    Borders(WorldLayers layers, BorderReading reading, LocalDate day) {
        this.layers = layers;
        this.reading = reading;
        this.day = day;
    }

    BorderReading reading() {
        return reading;
    }

    /// Borders of states, without those the reading leaves out.
    List<Border> ofStates() {
        return layers.layerOn(FeatureLayer.BOUNDARIES, day).stream()
            .filter(drawn -> !"line_of_contact".equals(drawn.feature().kind()) && !"internal".equals(drawn.feature().kind()))
            .filter(drawn -> drawing(drawn) != Drawing.HIDDEN)
            .map(drawn -> new Border(drawn, drawing(drawn) == Drawing.FAINT ? MapStyle.BORDER_FAINT
                : MapStyle.border(drawn.feature(), drawn.onCoverage()))).toList();
    }

    /// Internal divisions of their time, shown on any day as history, without those the reading leaves out.
    List<WorldLayers.Drawn> internal() {
        return layers.layer(FeatureLayer.BOUNDARIES).stream()
            .filter(drawn -> "internal".equals(drawn.feature().kind()) && drawing(drawn) != Drawing.HIDDEN).toList();
    }

    /// The last rule that speaks of it decides.
    private Drawing drawing(WorldLayers.Drawn boundary) {
        return reading.rules().stream().filter(rule -> rule.valid().contains(day) && rule.speaksOf(boundary.feature()))
            .map(BorderReading.Rule::drawing).reduce((_, later) -> later).orElse(Drawing.FULL);
    }
}
