package araxes.cartography;

import araxes.model.Atlas;

/// Composes map frames. A pure function of its arguments and the atlas, so every view and export agrees.
/// Safe to share between threads; keeps the sheets of the last viewport.
public final class MapComposer {
    private final Atlas atlas;

    public MapComposer(Atlas atlas, TextMeasure measure) {
        this.atlas = atlas;
    }

    public MapFrame compose(MapState state, Viewport viewport) {
        throw new UnsupportedOperationException(atlas.toString());
    }
}
