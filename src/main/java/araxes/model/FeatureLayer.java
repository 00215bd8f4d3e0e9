package araxes.model;

import java.util.Locale;

/// The layers of an atlas that are not the coverage of units. Each is one file of the geodata folder.
public enum FeatureLayer {
    STATES, NEIGHBOURS, DISTRICTS, BOUNDARIES, ZONES, ROUTES, ROADS, RAILWAYS, RIVERS, LAKES, SEAS, SETTLEMENTS, POINTS_OF_INTEREST;

    /// The file's name in the geodata folder.
    public String fileName() {
        return layerName() + ".geojson";
    }

    /// The name by which the command line and the data know the layer.
    public String layerName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
