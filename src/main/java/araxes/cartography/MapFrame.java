package araxes.cartography;

import araxes.scenario.Outcome;
import araxes.scenario.Situation;
import org.jspecify.annotations.Nullable;

/// The answer to a [MapState]: the facts for panels and reports, the drawing for screen and file.
///
/// @param situation what is recorded of the day
/// @param outcome what came of the outcome asked for; null if none was
/// @param compared what differs from the situation the map is compared with; null if it is with none
public record MapFrame(MapState state, Viewport viewport, Situation situation, @Nullable Outcome outcome,
    @Nullable Compared compared, DisplayList drawing) {}
