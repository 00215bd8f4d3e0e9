package araxes.cartography;

import araxes.model.Atlas;
import araxes.model.Event;
import java.util.List;
import java.util.Optional;

/// The numbered places of events on a map that marks a span of time, for whoever points at one of them.
///
/// @param number beside the place and in the legend
/// @param events that happened there, the earliest first; not empty
public record MarkedEvents(int number, List<Event> events) {
    private static final double REACH = 2;

    public MarkedEvents {
        events = List.copyOf(events);
    }

    /// @param x pixels of the frame's viewport
    /// @param y pixels of the frame's viewport
    /// @return those whose marker is there, the upper one of several; empty if the map marks no time
    public static Optional<MarkedEvents> at(double x, double y, Atlas atlas, MapFrame frame) {
        if (frame.state().window() instanceof TimeWindow.Instant) {
            return Optional.empty();
        }
        var viewport = frame.viewport();
        return WindowFacts.of(atlas, frame.state()).inView(new PixelClip(viewport), viewport).spots().reversed().stream().filter(spot -> {
            var box = WindowSheet.box(spot, viewport);
            return x >= box.left() - REACH && x <= box.right() + REACH && y >= box.top() - REACH && y <= box.bottom() + REACH;
        }).findFirst().map(spot -> new MarkedEvents(spot.number(), spot.events()));
    }
}
