package araxes.cartography;

import araxes.scenario.Situation;

/// The answer to a [MapState]: the facts for panels and reports, the drawing for screen and file.
public record MapFrame(MapState state, Viewport viewport, Situation situation, DisplayList drawing) {}
