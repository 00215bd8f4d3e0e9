package araxes.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that happened.
///
/// @param end last day, inclusive; null for an event of one day
/// @param type one of the types listed in `events.yaml`, such as `control`, `agreement`, `talks`
/// @param latitude of the place, degrees WGS 84
/// @param longitude of the place, degrees WGS 84
public record Event(
    String id, LocalDate date, @Nullable LocalDate end, Precision precision, String type, String title, String place,
    double latitude, double longitude, List<String> participants, String description, List<UnitId> units, Evidence evidence) {
    public Event {
        participants = List.copyOf(participants);
        units = List.copyOf(units);
    }
}
