package araxes.cartography;

import araxes.geometry.WebMercator;
import araxes.model.Atlas;
import araxes.model.Dating;
import araxes.model.Event;
import araxes.model.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/// What happened in the time that a map marks: from the first day of its window to the day of the map, both inclusive.
///
/// @param changed units whose controller changed on a day that is known
/// @param perhaps units whose controller changed, but on a day that is not known exactly or on which sources differ
/// @param spots places of events within the frame of the atlas, in the order of their earliest event
record WindowFacts(LocalDate from, LocalDate to, Set<UnitId> changed, Set<UnitId> perhaps, List<Spot> spots) {
    WindowFacts {
        changed = Set.copyOf(changed);
        perhaps = Set.copyOf(perhaps);
        spots = List.copyOf(spots);
    }

    /// Events in one place.
    ///
    /// @param number beside its marker and in the legend, from 1
    record Spot(int number, double longitude, double latitude, List<Event> events) {
        Spot {
            events = List.copyOf(events);
        }
    }

    /// The same without the places outside the picture, numbered anew.
    WindowFacts inView(PixelClip clip, Viewport viewport) {
        var seen = new ArrayList<Spot>();
        for (var spot : spots) {
            if (clip.shows(viewport.pixelX(WebMercator.worldX(spot.longitude())), viewport.pixelY(WebMercator.worldY(spot.latitude())))) {
                seen.add(new Spot(seen.size() + 1, spot.longitude(), spot.latitude(), spot.events()));
            }
        }
        return new WindowFacts(from, to, changed, perhaps, seen);
    }

    private record Place(double longitude, double latitude) {}

    static WindowFacts of(Atlas atlas, MapState state) {
        var to = state.day();
        var from = state.window().start(to);
        var changed = new HashSet<UnitId>();
        var perhaps = new HashSet<UnitId>();
        for (var unit : atlas.units()) {
            var periods = atlas.history(unit.id()).periods();
            for (int i = 1; i < periods.size(); i++) {
                var dating = Dating.of(periods.get(i));
                boolean passed = !periods.get(i).party().equals(periods.get(i - 1).party());
                if (passed && !dating.day().isAfter(to) && dating.mayLieIn(from, to)) {
                    (dating.isExact() ? changed : perhaps).add(unit.id());
                }
            }
        }
        perhaps.removeAll(changed);
        return new WindowFacts(from, to, changed, perhaps, spots(atlas, from, to));
    }

    private static List<Spot> spots(Atlas atlas, LocalDate from, LocalDate to) {
        var frame = atlas.about().frame();
        var places = new LinkedHashMap<Place, List<Event>>();
        atlas.events().stream().filter(event -> mayLieIn(event, from, to)).sorted(Comparator.comparing(Event::date))
            .filter(event -> event.longitude() >= frame.west() && event.longitude() <= frame.east()
                && event.latitude() >= frame.south() && event.latitude() <= frame.north())
            .forEach(event -> places.computeIfAbsent(new Place(event.longitude(), event.latitude()), _ -> new ArrayList<>()).add(event));
        var spots = new ArrayList<Spot>();
        places.forEach((place, events) -> spots.add(new Spot(spots.size() + 1, place.longitude(), place.latitude(), events)));
        return spots;
    }

    private static boolean mayLieIn(Event event, LocalDate from, LocalDate to) {
        var dating = Dating.of(event);
        var end = event.end();
        return !dating.day().isAfter(to) && (dating.mayLieIn(from, to) || end != null && !end.isBefore(from));
    }
}
